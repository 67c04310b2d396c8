import { shift, type Span } from '../base/span';
import { readShortNames } from '../grammar/shortNames';
import type { ReportDocument } from './document';
import { partAt } from './navigate';

/** A short name and where a report introduces it (以下简称“…”), counted from the start of the part. */
interface ShortName {
  readonly name: string;
  readonly span: Span;
}

/** A short name at a place, with the first place that introduces it and all places that use it, that one left out. */
export interface ShortNameUse {
  readonly span: Span;
  readonly introduced: Span;
  readonly uses: readonly Span[];
}

/** Finds the short name that touches an offset; of several the longest. O(text of the report). */
export function findShortName(document: ReportDocument, offset: number): ShortNameUse | undefined {
  const part = partAt(document, offset);
  if (!part) return undefined;
  const at = offset - part.start;
  const paragraph = part.document.paragraphAt(at);
  const { text = '' } = part.document.paragraphs[paragraph] ?? {};
  const start = part.document.startOf(paragraph);
  let found: { readonly use: Span; readonly of: ShortName } | undefined;
  for (const of of part.document.derive(listShortNames)) {
    const place = placesOf(of.name, text).find((span) => span.start <= at - start && at - start <= span.end);
    if (place && (!found || of.name.length > found.of.name.length)) found = { use: shift(place, start + part.start), of };
  }
  if (!found) return undefined;
  const { name, span } = found.of;
  const whole = part.document.textOf({ start: 0, end: part.document.length });
  const uses = placesOf(name, whole).filter((use) => use.start !== span.start);
  return { span: found.use, introduced: shift(span, part.start), uses: uses.map((use) => shift(use, part.start)) };
}

/** The short names that a part introduces, each once. O(text). */
function listShortNames(part: ReportDocument): readonly ShortName[] {
  const names = new Map<string, ShortName>();
  part.paragraphs.forEach(({ text }, paragraph) => {
    for (const span of readShortNames(text)) {
      const name = text.slice(span.start, span.end);
      if (!names.has(name)) names.set(name, { name, span: part.toSpan({ paragraph, span }) });
    }
  });
  return [...names.values()];
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push({ start: at, end: at + name.length });
  return places;
}
