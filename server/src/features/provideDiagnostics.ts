import { DiagnosticSeverity, type Diagnostic, type Location } from 'vscode-languageserver-types';
import { placeCarried } from '../linter/carried';
import type { Found } from '../linter/found';
import { moveFindings } from '../linter/moveFindings';
import type { Finding, Message, RelatedPlace, RuleMeta, Severity } from '../linter/rule';
import type { ReportDocument } from '../model/document';
import { limitFindings, type FindingLimits, type LimitedFindings, type StandingFinding } from './limitFindings';
import { toRange } from './positions';
import type { FeatureTexts } from './texts';

/** What turns findings into diagnostics besides the document. */
export interface DiagnosticOptions {
  /** Address of the document, for places that a finding relates to. */
  readonly uri: string;
  readonly rules: ReadonlyMap<string, RuleMeta>;
  readonly render: (rule: string, message: Message) => string;
  readonly texts: FeatureTexts;
  readonly limits: FindingLimits;
  /** Tells whether the user gave this rule a severity; a blank is then shown as the user wants it. */
  readonly hasOwnSeverity: (rule: string) => boolean;
  /** False for clients that cannot show related information. */
  readonly relatedInformation: boolean;
  /** Address of a rule's page, for clients that can open one. */
  readonly href?: (rule: string) => string | undefined;
  /** Diagnostics made of findings of versions before, with the same options; what is made now is added to it. */
  readonly known: DiagnosticMemory;
}

/**
 * Diagnostics by what they were made of. A finding stays the same object only while it stands in the same lines of its part, so
 * where its part begins at the same line, its diagnostic is the same too.
 */
export type DiagnosticMemory = WeakMap<Finding, { readonly first: number; readonly mark: number; readonly diagnostic: Diagnostic }>;

/** Code of the one diagnostic that tells how many findings are not listed. */
export const limitCode = 'jiaogao/limit';

/** Code of the one diagnostic that tells that a file is too large to be checked. */
export const tooLargeCode = 'jiaogao/too-large';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Turns findings into diagnostics, in text order and within the limits; what is left out is told by one more
 * diagnostic at the first place left out. Costs about 3 µs for a finding listed that was not known, and less for one that was.
 */
export function provideDiagnostics(document: ReportDocument, found: Found, options: DiagnosticOptions): Diagnostic[] {
  const limited = limitFindings(found, (rule) => options.rules.get(rule)?.blank === true, options.limits);
  const diagnostics = limited.shown.map((standing) => recallDiagnostic(document, found, standing, options));
  if (!limited.firstLeft) return diagnostics;
  return [toLimitDiagnostic(document, limited, placeFinding(found, limited.firstLeft), options.texts), ...diagnostics];
}

/** The diagnostic made before where it still holds. */
function recallDiagnostic(document: ReportDocument, found: Found, standing: StandingFinding, options: DiagnosticOptions): Diagnostic {
  const { finding, block } = standing;
  const first = block?.first ?? 0;
  // Before the file's first line a byte order mark may stand, which a client counts.
  const mark = first === 0 && block ? block.start : 0;
  const before = options.known.get(finding);
  if (before?.first === first && before.mark === mark) return before.diagnostic;
  const diagnostic = toDiagnostic(document, placeFinding(found, standing), options);
  options.known.set(finding, { first, mark, diagnostic });
  return diagnostic;
}

function placeFinding(found: Found, { finding, block, carried }: StandingFinding): Finding {
  if (carried !== undefined) return placeCarried(found.carried, carried);
  return block ? (moveFindings([finding], block.start, block.first)[0] as Finding) : finding;
}

/** The only diagnostic of a file that is too large to be checked; it stands on the first line. */
export function provideTooLargeDiagnostic(length: number, limit: number, texts: FeatureTexts): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: DiagnosticSeverity.Information,
    source: texts.source,
    code: tooLargeCode,
    message: texts.tooLarge(length, limit),
  };
}

function toDiagnostic(document: ReportDocument, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding.span),
    severity: severities[shownSeverity(finding, options)],
    source: options.texts.source,
    code: finding.rule,
    message: options.render(finding.rule, finding.message),
    // Two findings of one rule may stand on one range; the message id tells their code actions apart.
    data: finding.message.id,
  };
  const href = options.href?.(finding.rule);
  if (href !== undefined) diagnostic.codeDescription = { href };
  if (options.relatedInformation && finding.related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: toLocation(document, place, options.uri),
      message: options.render(finding.rule, place.message),
    }));
  }
  return diagnostic;
}

function toLocation(document: ReportDocument, { span, neighbor }: RelatedPlace, uri: string): Location {
  return neighbor ? { uri: neighbor.uri ?? uri, range: toRange(neighbor.document, span) } : { uri, range: toRange(document, span) };
}

function shownSeverity(finding: Finding, options: DiagnosticOptions): Severity {
  if (finding.severity === 'hint' || options.hasOwnSeverity(finding.rule)) return finding.severity;
  return options.rules.get(finding.rule)?.blank === true ? 'info' : finding.severity;
}

function toLimitDiagnostic(
  document: ReportDocument,
  { problems, blanks }: LimitedFindings,
  first: Finding,
  texts: FeatureTexts,
): Diagnostic {
  return {
    range: toRange(document, first.span),
    severity: DiagnosticSeverity.Information,
    source: texts.source,
    code: limitCode,
    message: texts.leftOut(problems, blanks),
  };
}
