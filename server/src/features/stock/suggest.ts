import type { Report, ReportDocument } from '../../model/document';
import { headingText } from '../../model/navigate';
import { findHeadline, findReportKind, type ReportKind } from '../../model/reportKind';
import { toInitials } from './initials';
import { findNames } from './names';
import { findNextMarkers, findNextOutermost, isBare } from './nextMarkers';
import { findNextOrdinal } from './nextOrdinals';
import { stockPhrases, type Phrase } from './phrases';
import { escapeSnippet, toPlainText } from './snippetText';
import { typedLength } from './typed';
import { findUnits, wantsUnit } from './units';

/** What may be put in at the cursor. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'marker' | 'phrase' | 'ordinal' | 'unit' | 'name';
  /** A snippet; what is no phrase has no tab stops in it. */
  readonly body: string;
  /** How many characters before and behind the cursor it replaces. */
  readonly typed: number;
  readonly behind: number;
  /** What an editor compares with the characters it replaces. */
  readonly filter: string;
}

/** The place of the cursor, and what is known of it. */
export interface Spot {
  readonly document: ReportDocument;
  readonly paragraph: number;
  /** The halves of the line. */
  readonly before: string;
  readonly after: string;
  /** The report the line belongs to, or the one above it. */
  readonly report: Report | undefined;
  readonly kind: ReportKind | undefined;
}

/** Looks at the place of an offset. */
export function findSpot(document: ReportDocument, offset: number): Spot {
  const paragraph = document.paragraphAt(offset);
  const text = document.paragraphs[paragraph]?.text ?? '';
  const column = Math.max(0, offset - document.startOf(paragraph));
  const report = document.reports.findLast(({ first }) => first <= paragraph);
  const kind = report && findReportKind(document, report);
  return { document, paragraph, before: text.slice(0, column), after: text.slice(column), report, kind };
}

/** Gives what fits at a place, the likeliest first. `own` are the user's texts. */
export function suggest(spot: Spot, own: readonly Phrase[], offersUnits: boolean): Suggestion[] {
  const { document, paragraph, before, after, report } = spot;
  const found: Suggestion[] = [];
  const isLineFree = after.trim() === '';
  const start = before.trim();
  const ordinal = findNextOrdinal(document, report, paragraph, before.length);
  if (ordinal) {
    const { text, typed } = ordinal;
    found.push({ label: text, detail: '下一项', kind: 'ordinal', body: escapeSnippet(text), typed, behind: 0, filter: text });
  }
  if (report && isLineFree) {
    for (const { text, near, isChild } of findNextMarkers(document, report, paragraph)) {
      const marker = start === before ? text : text.trimStart();
      if (start.length >= marker.length || !marker.startsWith(start)) continue;
      const detail = isChild ? `“${near}”之下` : `接“${near}”`;
      found.push({
        label: marker.trim(),
        detail,
        kind: 'marker',
        body: escapeSnippet(marker),
        typed: start.length,
        behind: 0,
        filter: marker,
      });
    }
  }
  if (offersUnits && wantsUnit(before, after)) {
    for (const unit of findUnits(document, paragraph, before))
      found.push({ label: unit, detail: '单位', kind: 'unit', body: escapeSnippet(unit), typed: 0, behind: 0, filter: unit });
  }
  return [...found, ...suggestPhrases(spot, [...own, ...stockPhrases()]), ...suggestNames(spot)];
}

/** All stock texts and the user's own, each with its text as it goes in at a place. */
export function phrasesAt(spot: Spot, own: readonly Phrase[]): { readonly phrase: Phrase; readonly body: string }[] {
  // An editor that puts in a snippet indents its lines by spaces and tabs itself.
  const lead = spot.before.replace(/[ \t]/g, '');
  return [...stockPhrases(), ...own].map((phrase) => ({ phrase, body: bodyAt(spot, phrase, lead) }));
}

/**
 * Phrases whose prefix has been begun, and all that fit on a line that is still empty. Whoever writes 存在的问题 as a
 * heading and presses Enter wants a new line, not the section's text.
 */
function suggestPhrases(spot: Spot, phrases: readonly Phrase[]): Suggestion[] {
  const { before, after } = spot;
  const isEmpty = before.trim() === '' && after.trim() === '';
  const found = phrases.flatMap((phrase): { rank: number; suggestion: Suggestion }[] => {
    const starts = phrase.prefixes.map((prefix) => ({ prefix, typed: typedLength(prefix, before) }));
    const best = starts.reduce((a, b) => (b.typed > a.typed ? b : a), { prefix: phrase.name, typed: 0 });
    const isHeading =
      best.typed === best.prefix.length && !/^[a-z]/i.test(best.prefix) && !toPlainText(phrase.body).startsWith(best.prefix);
    const rank = rankPhrase(spot, phrase);
    if (best.typed === 0 ? !isEmpty || rank === undefined : isHeading && phrase.group !== 'own') return [];
    const body = bodyAt(spot, phrase, before.slice(0, before.length - best.typed));
    const { name: label, description: detail } = phrase;
    return [
      { rank: rank ?? worst, suggestion: { label, detail, kind: 'phrase', body, typed: best.typed, behind: 0, filter: best.prefix } },
    ];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ suggestion }) => suggestion);
}

/** Rank of what was asked for by its name but does not fit the report. */
const worst = 9;

/** How well a phrase fits on an empty line: 0 best; undefined where it does not. */
function rankPhrase(spot: Spot, { group, kinds, heading }: Phrase): number | undefined {
  const { document, paragraph, report, kind } = spot;
  if (kinds && kind !== undefined && !kinds.includes(kind)) return undefined;
  const isEmpty = !report || report.last <= (findHeadline(document, report) ?? -1);
  switch (group) {
    case 'frame':
      return isEmpty ? 0 : undefined;
    case 'opening':
      return report && report.sections.length === 0 ? 1 : undefined;
    case 'section':
      if (!report || heading === undefined) return undefined;
      if (isUnder(spot, heading)) return 0;
      return report.allSections.some((section) => covers(document, section, heading)) ? undefined : 3;
    case 'closing':
      if (!report || report.sections.length < 2 || paragraph <= report.last) return undefined;
      return report.allSections.some((section) => covers(document, section, ahead)) ? 2 : 4;
    case 'own':
      return 5;
    case 'phrase':
      return 6;
  }
}

/** The section that most reports close with. */
const ahead = '下一步工作打算';

/** Headings of sections that report writers word differently: those that have one of these roles are the same section. */
const roles: Readonly<Record<string, 'problem' | 'plan'>> = { 存在的问题: 'problem', [ahead]: 'plan' };

/** Tells whether a section is what a heading of the stock would be for. */
function covers(document: ReportDocument, section: Report['allSections'][number], heading: string): boolean {
  const role = roles[heading];
  const own = document.paragraphs[section.paragraph]?.syntax.roles;
  if (role !== undefined && own?.includes(role) === true) return true;
  const words = headingText(document, section);
  return words.includes(heading) || (words.length >= 4 && heading.includes(words));
}

/** A number of a heading with nothing behind it yet. */
const markerAlone = /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])\s*$/;

/**
 * The text of a phrase as it goes in behind `lead`: a frame without its title under a title, a section with its heading where
 * a heading may stand, further lines with the indent of the first.
 */
function bodyAt({ document, paragraph, report, after }: Spot, { group, body, heading }: Phrase, lead: string): string {
  const isStart = lead.trim() === '' && after.trim() === '';
  let text = body;
  if (group === 'frame' && report && paragraph > (findHeadline(document, report) ?? paragraph)) text = body.slice(body.indexOf('\n\n') + 2);
  if (group === 'section' && heading !== undefined) {
    if (markerAlone.test(lead)) text = `${heading}\n${body}`;
    else if (isStart && report && !isUnder({ document, paragraph, report }, heading))
      text = `${findNextOutermost(document, report, paragraph).trimStart()}${heading}\n${body}`;
  }
  return isStart ? text.replace(/\n(?!\n|$)/g, `\n${lead}`) : text;
}

/** Tells whether the line before, blank ones aside, is a heading that says what `heading` does. */
function isUnder({ document, paragraph, report }: Pick<Spot, 'document' | 'paragraph' | 'report'>, heading: string): boolean {
  const above = report?.allSections.findLast((section) => section.paragraph < paragraph);
  return above !== undefined && isBare(document, above, paragraph) && covers(document, above, heading);
}

/** Names of the report that have been begun by their first two characters or their pinyin initials. */
function suggestNames({ document, before, after }: Spot): Suggestion[] {
  if (before.trim().length < 2) return [];
  const line = before + after;
  return findNames(document).flatMap((name): Suggestion[] => {
    const own = line.indexOf(name, Math.max(0, before.length - name.length));
    // What is being written is no name yet.
    if (own >= 0 && own < before.length && own + name.length > before.length) return [];
    const words = [name, name.replace('《', ''), toInitials(name)];
    const [filter, typed] = words.map((word) => [word, typedLength(word, before, true)] as const).reduce((a, b) => (b[1] > a[1] ? b : a));
    if (typed === 0 || (filter === name && typed === name.length)) return [];
    const isOpen = filter !== name && name.startsWith('《') && before.charAt(before.length - typed - 1) === '《';
    // What closes by itself is not closed twice.
    const behind = name.endsWith('》') && after.startsWith('》') ? 1 : 0;
    return [
      {
        label: name,
        detail: '文中已有',
        kind: 'name',
        body: escapeSnippet(name),
        typed: typed + (isOpen ? 1 : 0),
        behind,
        filter: isOpen ? `《${filter}` : filter,
      },
    ];
  });
}
