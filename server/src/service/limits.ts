/** Longer texts, in UTF-16 code units, are not checked: about forty times the largest compilation known. */
export const longestText = 20_000_000;
