import { slice } from '../../base/span';
import type { ReportDocument } from '../../model/document';

/** Titles of documents, and short names that are introduced: （以下简称“三区”） */
const written = /《[^《》]{2,40}》|(?<=简称“)[^“”]{2,16}(?=”)/g;

/** The kind of place that a place's name ends in; not as a part of another word (乡村, 村民, 村规民约). */
const kindOfPlace = /街道(?!办|工委|党)|社区(?![工治服])|[镇乡村](?![村镇民土级干里规容史集庄道风情两部居企务委小医支])/g;

/** Chinese characters at the end of what stands before it: the last two are of the name, those before may be. */
const ownWords = /\p{Script=Han}{2,4}$/u;

/** Words that end like a place and are none, and verbs that stand before a mere kind of place. */
const common =
  /^(?:制定|提升|推进|推动|规范|开展|组织|完善|加强|带动|创建|建设|打造|深入|助力|取消|新增|联系|确定|培育|退出|其中|省级|市级|县级|部分|涉及)|(?:[乡城村集市]镇|[农乡全各每进到个]村|(?:行政|自然|示范|重点|中心|贫困|脱贫|试点|空心|样板|薄弱)村|[各个本全](?:社区|街道)|[各个本家返下城回同是]乡)$/;

/** Words that stand before a name and are no part of it. */
const foreign = /^[在到于对和与及各全该本为从向由是的了将以、]/;

/** The organization in a title: what stands before the year. */
const organization = /^(\p{Script=Han}{3,24})(?:19|20)\d\d年/u;

/**
 * The names used in a document: titles of documents, short names, the organization of a report's title, places that are
 * named twice. Each once, as it is written. A pass over its text for each part that has changed.
 */
export function findNames(document: ReportDocument): readonly string[] {
  const names = new Set<string>();
  const places = new Map<string, number>();
  for (const part of document.parts) {
    const found = part.document.derive(collectNames);
    for (const name of found.names) names.add(name);
    for (const [name, count] of found.places) places.set(name, (places.get(name) ?? 0) + count);
  }
  for (const [name, count] of places) if (count > 1) names.add(name);
  return [...names];
}

interface Names {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

function collectNames(document: ReportDocument): Names {
  const names = new Set<string>();
  const short = new Map<string, number>();
  const long = new Map<string, number>();
  const add = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { text } of document.paragraphs) {
    for (const [name] of text.matchAll(written)) names.add(name);
    for (const { 0: kind, index } of text.matchAll(kindOfPlace)) {
      const words = ownWords.exec(text.slice(Math.max(0, index - 4), index))?.[0];
      if (words === undefined) continue;
      const name = words.slice(-2) + kind;
      if (common.test(name) || foreign.test(name)) continue;
      add(short, name);
      for (let from = 0; from < words.length - 2; from++) add(long, words.slice(from) + kind);
    }
  }
  for (const { title } of document.reports) {
    const line = title && slice(document.paragraphs[title.paragraph]?.text ?? '', title.syntax.text);
    const name = line === undefined ? undefined : organization.exec(line)?.[1];
    if (name !== undefined) names.add(name);
  }
  return { names: [...names], places: new Map([...short].map(([name, count]) => [widen(name, count, long), count])) };
}

/** A longer name where the characters before the short one are always the same: 家湾村 is always 王家湾村. */
function widen(name: string, count: number, long: ReadonlyMap<string, number>): string {
  if (count < 2) return name;
  const wider = [...long].filter(([other, times]) => times === count && other.endsWith(name) && !foreign.test(other));
  return wider.reduce((best, [other]) => (other.length > best.length ? other : best), name);
}
