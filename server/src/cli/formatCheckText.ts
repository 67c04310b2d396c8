import { relative } from 'node:path';
import type picocolors from 'picocolors';
import type { Span } from '../base/span';
import type { Finding, Severity } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import { makeExcerpt } from './excerpt';
import type { CheckedFile, CheckFormat, CheckFormatParts, UnusedEntry } from './formatCheck';
import { toLinePlace } from './places';
import { standardInput } from './readInput';
import { toPrintable } from './terminalText';
import type { CliTexts } from './texts';

/** Functions that color a text, or leave it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** What the text for people needs besides. */
export interface TextFormatParts extends CheckFormatParts {
  readonly texts: CliTexts;
  readonly colors: Colors;
}

/** So many places of a kind of blank are shown. */
const placesShown = 5;

/** Longer blanks are cut. */
const longestBlank = 16;

/** Text for people: a paragraph a file, a line and an excerpt a finding, a line a kind of blank, a summary at the end. */
export function createTextFormat(parts: TextFormatParts): CheckFormat {
  const { rules, colors, texts } = parts;
  const isBlank = (finding: Finding): boolean => rules.get(finding.rule)?.blank === true;
  return {
    begin: '',
    between: '',
    formatFile(file) {
      const problems = file.findings.filter((finding) => !isBlank(finding)).flatMap((finding) => formatFinding(file, finding, parts));
      const blanks = formatBlanks(file, file.findings.filter(isBlank), parts);
      const unused = file.unused.map((entry) => formatUnused(entry, parts));
      const lines = [...problems, ...blanks, ...unused];
      return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
    },
    formatEnd: (tally) => `${colors.bold(texts.summary(tally))}\n`,
  };
}

function formatFinding(file: CheckedFile, finding: Finding, { render, texts, colors }: TextFormatParts): string[] {
  const { document } = file;
  const place = toLinePlace(document, finding.span);
  const head = [
    colors.bold(`${nameOf(file, texts)}:${place.line}:${place.column}`),
    colorOf(finding.severity, colors)(texts.severities[finding.severity]),
    colors.dim(finding.rule),
    toPrintable(render(finding.rule, finding.message)),
  ].join(' ');
  const line = document.paragraphs[place.line - 1]?.text ?? '';
  const { before, marked, after, underline } = makeExcerpt(
    line,
    place.column - 1,
    place.endLine === place.line ? place.endColumn - 1 : line.length,
  );
  const color = colorOf(finding.severity, colors);
  const related = (finding.related ?? []).map((other) => {
    const { line: at, column } = toLinePlace(other.neighbor?.document ?? document, other.span);
    const path = other.neighbor ? `${toPrintable(other.neighbor.name)}:` : '';
    return `    ${colors.dim(`${texts.related} ${path}${at}:${column}`)} ${toPrintable(render(finding.rule, other.message))}`;
  });
  return [head, `    ${before}${color(marked)}${after}`, `    ${color(underline)}`, ...related];
}

/** Hundreds of blanks are the rule in a draft: each kind takes one line. */
function formatBlanks(file: CheckedFile, blanks: readonly Finding[], { texts, colors }: TextFormatParts): string[] {
  return [...new Set(blanks.map(({ rule }) => rule))].map((rule) => {
    const found = blanks.filter((blank) => blank.rule === rule);
    const places = found.slice(0, placesShown).map(({ span }) => {
      const { line, column } = toLinePlace(file.document, span);
      const words = toPrintable(wordsOf(file.document, span));
      return `${line}:${column} ${words.length > longestBlank ? `${words.slice(0, longestBlank)}…` : words}`;
    });
    if (found.length > placesShown) places.push('…');
    const head = `${colors.bold(nameOf(file, texts))} ${colors.cyan(texts.blank)} ${colors.dim(rule)} ×${found.length}`;
    return `${head}  ${texts.firstPlace} ${places.join(texts.listSeparator)}`;
  });
}

function formatUnused({ sidecar, line, entry }: UnusedEntry, { texts, colors }: TextFormatParts): string {
  const place = colors.bold(`${toPrintable(relative('', sidecar))}:${line}`);
  return `${place} ${colors.dim(entry.rule)} ${texts.unusedEntry(toPrintable(entry.quote ?? entry.words))}`;
}

/** A blank with the unit or noun that belongs to it, as far as the grammar sees one: XX万元. */
function wordsOf(document: ReportDocument, span: Span): string {
  const paragraph = document.paragraphAt(span.start);
  const at = span.start - document.startOf(paragraph);
  for (const item of document.paragraphs[paragraph]?.syntax.items ?? []) {
    if ((item.kind === 'placeholder' || item.kind === 'hole') && item.span.start === at) {
      return document.textOf(document.toSpan({ paragraph, span: item.phrase }));
    }
  }
  return document.textOf(span);
}

function nameOf({ path }: CheckedFile, texts: CliTexts): string {
  return path === standardInput ? texts.standardInput : toPrintable(path);
}

function colorOf(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.cyan;
    case 'hint':
      return colors.dim;
  }
}
