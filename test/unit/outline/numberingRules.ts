const names = [
  'numbering-gap',
  'numbering-duplicate',
  'numbering-order',
  'glued-marker',
  'level-skip',
  'mixed-marker',
  'marker-punctuation',
  'enumeration-glued',
  'enumeration-gap',
  'enumeration-duplicate',
  'enumeration-order',
  'enumeration-single',
  'enumeration-separator',
];

/** Tells whether a rule looks at the numbers of headings and enumerations. */
export function isNumberingRule(id: string): boolean {
  return names.some((name) => id === `outline/${name}`);
}
