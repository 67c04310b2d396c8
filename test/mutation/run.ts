import { applyEdits } from '../../server/src/base/edit';
import type { Finding } from '../../server/src/linter/rule';
import type { ReportDocument } from '../../server/src/model/document';
import type { ReportService } from '../../server/src/service/service';
import { randomFrom } from '../fixtureFormat/random';
import { changedSpans, lastFirst, mapSpan, touch, type Site, type Slip, type SlipKind } from './slip';
import type { Source } from './source';

/** A source with its document and what is said of it before any slip. */
export interface Opened {
  readonly source: Source;
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
}

/** What became of one slip. */
export interface Case {
  readonly source: Source;
  readonly slip: Slip;
  /** The text with the slip in it. */
  readonly text: string;
  /** What is said of it and was not said before; hints left out. */
  readonly findings: readonly Finding[];
  readonly isFound: boolean;
  /** Found, and a finding or a place it speaks of touches the slip. */
  readonly isInPlace: boolean;
  /** Findings that neither find the slip nor follow from it. */
  readonly collateral: readonly Finding[];
}

/** All cases of a kind, and at how many places they could be made. */
export interface KindResult {
  readonly kind: SlipKind;
  readonly sites: number;
  readonly cases: readonly Case[];
}

/** Opens and checks the clean reports. */
export function openSources(service: ReportService, sources: readonly Source[]): Opened[] {
  return sources.map((source) => {
    const document = service.open(source.text);
    return { source, document, findings: withoutHints(service.check(document).findings) };
  });
}

/**
 * Makes `count` slips of a kind, each alone, at places drawn by the kind's name: the same ones in every run. Where there are
 * fewer places than that, they are used again with other random numbers.
 */
export function runKind(service: ReportService, opened: readonly Opened[], kind: SlipKind, count: number): KindResult {
  const sites = opened.flatMap((one) => [...kind.findSites(one.source)].map((site) => ({ one, site })));
  const random = randomFrom(kind.id);
  const order = sites.map((place) => ({ place, key: random(0x7fffffff) })).sort((a, b) => a.key - b.key);
  const cases: Case[] = [];
  for (let round = 0; round < 8 && cases.length < count; round++)
    for (const [index, { place }] of order.entries()) {
      if (cases.length >= count) break;
      const made = runSite(service, place.one, place.site, kind, `${kind.id} ${round} ${index}`);
      if (made) cases.push(made);
    }
  return { kind, sites: sites.length, cases };
}

function runSite(service: ReportService, one: Opened, site: Site, kind: SlipKind, seed: string): Case | undefined {
  const slip = site(randomFrom(seed));
  if (!slip) return undefined;
  const text = applyEdits(one.source.text, slip.edits);
  if (text === one.source.text || isMarked(one, slip, kind)) return undefined;
  const document = service.update(one.document, lastFirst(slip.edits));
  const findings = subtract(withoutHints(service.check(document).findings), text, one.findings, one.source.text);
  const places = [...changedSpans(slip.edits), ...(slip.also ?? []).map((span) => mapSpan(slip.edits, span))];
  const isNear = ({ span, related = [] }: Finding) =>
    [span, ...related.map((place) => place.span)].some((said) => places.some((place) => touch(said, place)));
  const accepted = findings.filter(({ rule }) => kind.accepts.includes(rule));
  const expected = [...kind.accepts, ...(kind.follows ?? [])];
  return {
    source: one.source,
    slip,
    text,
    findings,
    isFound: accepted.length > 0,
    isInPlace: accepted.some(isNear),
    // What another rule says of the slip's own place is said of the slip.
    collateral: findings.filter((finding) => !isNear(finding) && (!expected.includes(finding.rule) || kind.accepts.includes(finding.rule))),
  };
}

/** Tells whether the clean text is already marked, by a rule that should find the slip, where the slip would be. */
function isMarked({ findings }: Opened, slip: Slip, kind: SlipKind): boolean {
  const places = [...slip.edits.map((edit) => edit.span), ...(slip.also ?? [])];
  return findings.some(({ rule, span }) => kind.accepts.includes(rule) && places.some((place) => touch(span, place)));
}

function withoutHints(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity !== 'hint');
}

/** The findings that are not among those said before, by rule, message and the words marked. */
function subtract(after: readonly Finding[], text: string, before: readonly Finding[], cleanText: string): Finding[] {
  const key = ({ rule, message, span }: Finding, of: string) => `${rule} ${message.id} ${of.slice(span.start, span.end)}`;
  const known = new Map<string, number>();
  for (const finding of before) known.set(key(finding, cleanText), (known.get(key(finding, cleanText)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(key(finding, text)) ?? 0;
    known.set(key(finding, text), left - 1);
    return left <= 0;
  });
}
