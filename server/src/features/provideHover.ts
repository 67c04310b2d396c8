import type { Hover } from 'vscode-languageserver-types';
import { contains, type Span } from '../base/span';
import type { Finding, RuleMeta } from '../linter/rule';
import type { Claim } from '../model/claims/claim';
import { findClaims } from '../model/claims/findClaims';
import type { ReportDocument } from '../model/document';
import { describeAnnouncement, describeQuantity, describeSection } from './describePlace';
import { toRange } from './positions';
import type { TargetLength } from './sectionFigures';
import type { FeatureTexts } from './texts';

/** What a hover needs besides the document and its findings. */
export interface HoverOptions {
  readonly texts: FeatureTexts;
  readonly rules: ReadonlyMap<string, Pick<RuleMeta, 'authority' | 'blank'>>;
  /** One line on what a rule finds. */
  readonly summary: (rule: string) => string;
  /** How long reports and sections are to be. */
  readonly target?: TargetLength | undefined;
}

/**
 * Tells what the number at an offset was checked against, with the arithmetic and whether it holds, how it is read, how many follow
 * an announced count, how long a section is, and on what the rules rest that found something there; undefined where there is none
 * of it. Plain text, a line for each.
 */
export function provideHover(
  document: ReportDocument,
  findings: readonly Finding[],
  offset: number,
  { texts, rules, summary, target }: HoverOptions,
): Hover | undefined {
  if (document.paragraphs.length === 0) return undefined;
  const at = { start: offset, end: offset };
  const { lines, spans } = explainClaims(document, offset, texts);
  const isBlank = (rule: string): boolean => rules.get(rule)?.blank === true;
  for (const described of [
    describeQuantity(document, offset, texts),
    describeAnnouncement(document, offset, texts),
    describeSection(document, offset, { findings, isBlank, target }, texts),
  ]) {
    if (!described) continue;
    lines.push(...described.lines);
    spans.push(described.span);
  }
  for (const rule of new Set(findings.filter(({ span }) => contains(span, at)).map((finding) => finding.rule))) {
    const authority = rules.get(rule)?.authority;
    if (authority) lines.push(texts.ruleLine(summary(rule), authority));
  }
  if (lines.length === 0) return undefined;
  const span = spans[0] ?? findings.find((finding) => contains(finding.span, at))?.span;
  return { contents: { kind: 'plaintext', value: lines.join('\n') }, ...(span ? { range: toRange(document, span) } : undefined) };
}

/** A line for each claim that speaks of the number at an offset, and the number's place. */
function explainClaims(document: ReportDocument, offset: number, texts: FeatureTexts): { lines: string[]; spans: Span[] } {
  const paragraph = document.paragraphAt(offset);
  const content = document.paragraphs[paragraph]!;
  const start = document.startOf(paragraph);
  const lines = new Set<string>();
  const spans: Span[] = [];
  for (const claim of findClaims(content)) {
    const numbers = [claim.stated, ...claim.operands];
    const touched = numbers.find(({ span }) => span.start <= offset - start && offset - start <= span.end);
    if (!touched) continue;
    spans.push(document.toSpan({ paragraph, span: touched.span }));
    lines.add(texts.claim(claim, printed(content.text, claim)));
  }
  return { lines: [...lines], spans };
}

/** The stated number as it stands in the text, without 约 and the like. */
function printed(text: string, { stated }: Claim): string {
  return text.slice(stated.low.span.start, stated.span.end);
}
