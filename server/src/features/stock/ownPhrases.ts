import { toInitials } from './initials';
import type { Phrase } from './phrases';
import { toSnippet } from './snippetText';

/** Folder of a workspace in which the user keeps texts of their own, a file each. */
export const ownFolder = '.report-snippet';

/** Tells whether a file of the folder is one of texts: hidden files and those of other programs are none. */
export function isOwnFile(name: string): boolean {
  return /^[^.].*\.(?:txt|md|report)$/i.test(name);
}

/**
 * Reads a text of the user's own: its name stands in the first line, with words to find it by behind it, then the text
 * with its blanks (XX, 【…】). Undefined where the name or the text is missing.
 */
export function parseOwnPhrase(file: string): Phrase | undefined {
  const [, first = '', rest = ''] = /^([^\r\n]*)(?:\r\n?|\n)?([^]*)$/.exec(file) ?? [];
  const [name, ...words] = first.trim().split(/\s+/);
  const text = rest.replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  if (name === undefined || name === '' || text === '') return undefined;
  const initials = toInitials(name);
  const prefixes = [...new Set([name, ...words, ...(initials.length > 1 ? [initials] : [])])];
  return { name, prefixes, body: toSnippet(text), description: text.replaceAll('\n', ' ').slice(0, 40), group: 'own' };
}
