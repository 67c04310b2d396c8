import type { MessageData } from './rule';

/** A `{name}` place: a Latin name only, so that a doubled brace with Chinese in it, quoted from a text, stays as it is. */
const PLACE = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Fills a template's `{name}` places. A name that the data lacks stays visible; values are never filled again. */
export function renderTemplate(template: string, data: MessageData = {}): string {
  return template.replace(PLACE, (place, name: string) => (Object.hasOwn(data, name) ? toWords(data[name]) : place));
}

function toWords(value: MessageData[string] | undefined): string {
  return typeof value === 'object' ? String(value.paragraph + 1) : String(value);
}

/** Names of a template's places, sorted and each once; two templates with the same names take the same data. */
export function placesOf(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(PLACE), (match) => match[1] ?? ''))].sort();
}
