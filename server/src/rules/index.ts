// Generated from the files of this folder by scripts/generate.ts; do not edit.
import type { Rule } from '../linter/rule';
import duplicateParagraph from './duplicate/paragraph';
import numberRatioMismatch from './number/ratio-mismatch';
import numberSumMismatch from './number/sum-mismatch';
import placeholderBlank from './placeholder/blank';
import placeholderMaskedWord from './placeholder/masked-word';
import placeholderName from './placeholder/name';
import placeholderNumber from './placeholder/number';
import placeholderResidue from './placeholder/residue';
import placeholderText from './placeholder/text';
import punctuationPair from './punctuation/pair';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  duplicateParagraph,
  numberRatioMismatch,
  numberSumMismatch,
  placeholderBlank,
  placeholderMaskedWord,
  placeholderName,
  placeholderNumber,
  placeholderResidue,
  placeholderText,
  punctuationPair,
];
