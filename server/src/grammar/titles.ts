import { toOrdinal } from './numerals';
import { findNode, findNodes, spanOf, textOf } from './nodes';
import type { Recognizer } from './recognizer';
import type { EntrySyntax, TitlePart, TitleSyntax } from './syntax';

/** Longer lines are prose, whatever they end in. */
const longestTitle = 60;

const parts: Readonly<Record<string, TitlePart>> = { summaryPart: 'summary', planPart: 'plan', reportPart: 'report' };

/** Reads a line as a report's title; undefined when it has not the shape of one. */
export function readTitle(text: string, recognize: Recognizer): TitleSyntax | undefined {
  if (text.length > longestTitle || text.trim() === '') return undefined;
  const nodes = recognize('title', text);
  if (!nodes) return undefined;
  const named = new Set(findNodes(nodes, ...Object.keys(parts)).map((node) => parts[node.rule]!));
  const announced = findNode(nodes, 'announced');
  const count = announced && findNode(announced.children, 'announcedCount');
  const start = /^[\s#*《]*/.exec(text)![0].length;
  const end = text.length - /[\s*》]*$/.exec(text)![0].length;
  return {
    text: { start, end: Math.max(start, end) },
    years: findNodes(nodes, 'titleYear').map((node) => toOrdinal(textOf(findNode([node], 'yearNumber')!, text))),
    // 报告 and 汇报 say nothing of the content when the title names a summary or a plan.
    parts: named.size > 1 ? [...named].filter((part) => part !== 'report') : [...named],
    collection: findNode(nodes, 'collection') !== undefined,
    announced: announced && count ? { count: toOrdinal(textOf(count, text)), span: spanOf(announced) } : undefined,
  };
}

/** Reads a line as an entry of a contents page; undefined when it has not the shape of one. */
export function readEntry(text: string, recognize: Recognizer): EntrySyntax | undefined {
  if (text.length > 2 * longestTitle || text.trim() === '') return undefined;
  const nodes = recognize('entry', text);
  const words = nodes && findNode(nodes, 'entryText');
  if (!words) return undefined;
  const page = findNode(nodes, 'entryPage');
  return { text: spanOf(words), page: page && spanOf(page) };
}
