/**
 * What kind of line a paragraph is, as far as reports and outlines are made of it. Roles and flags of all lines stand in
 * one array of numbers, so that a pass over a hundred thousand lines touches only the few paragraphs it is after.
 */
export const Role = {
  blank: 0,
  /** An HTML comment that speaks to the checker; no part of the text. */
  directive: 1,
  /** A leftover of a web page or template that fills its line; no part of the text. */
  residue: 2,
  /** Tables, rules, code: layout that is no text. */
  layout: 3,
  contentsHeading: 4,
  /** A line with a marker, a Markdown heading, or a short line wholly in bold. */
  heading: 5,
  /** A short line without closing mark: a title, an unnumbered heading, an author, a part of any of these. */
  short: 6,
  /** Such a line behind a bullet, a dash or a quotation mark of Markdown. */
  item: 7,
  /** Running text. */
  body: 8,
  /** A salutation, signature or date line. */
  formal: 9,
  /** Not asked for: a line of a report that is no part of its body, such as its title. */
  outside: 10,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

/** What else a paragraph holds. */
export const Flag = {
  /** The shape of a title, and no marker. */
  title: 16,
  enumerators: 32,
  markers: 64,
  placeholders: 128,
  fence: 256,
} as const;

const ROLE_BITS = 15;

/** The role in a tag. */
export function roleIn(tag: number | undefined): Role {
  return ((tag ?? Role.blank) & ROLE_BITS) as Role;
}

/** True when a tag has a flag. */
export function hasFlag(tag: number | undefined, flag: (typeof Flag)[keyof typeof Flag]): boolean {
  return ((tag ?? 0) & flag) !== 0;
}

/** True for lines between which nothing stands, though they lie apart: they are no part of the text. */
export function isGap(role: Role): boolean {
  return role === Role.blank || role === Role.directive || role === Role.residue;
}
