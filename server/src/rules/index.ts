// Generated from the files of this folder by scripts/generate.ts; do not edit.
import type { Rule } from '../linter/rule';
import directiveUnused from './directive/unused';
import duplicateAcrossFiles from './duplicate/across-files';
import duplicateAdjacent from './duplicate/adjacent';
import duplicateParagraph from './duplicate/paragraph';
import duplicateSentence from './duplicate/sentence';
import numberApproximation from './number/approximation';
import numberConflictingValue from './number/conflicting-value';
import numberDate from './number/date';
import numberFormat from './number/format';
import numberGrowthMismatch from './number/growth-mismatch';
import numberPartExceedsWhole from './number/part-exceeds-whole';
import numberPercentRange from './number/percent-range';
import numberRange from './number/range';
import numberRatioMismatch from './number/ratio-mismatch';
import numberStaleYear from './number/stale-year';
import numberSumMismatch from './number/sum-mismatch';
import numberTieOut from './number/tie-out';
import numberUnit from './number/unit';
import outlineCountMismatch from './outline/count-mismatch';
import outlineDuplicateHeading from './outline/duplicate-heading';
import outlineEmptySection from './outline/empty-section';
import outlineEnumerationDuplicate from './outline/enumeration-duplicate';
import outlineEnumerationGap from './outline/enumeration-gap';
import outlineEnumerationGlued from './outline/enumeration-glued';
import outlineEnumerationOrder from './outline/enumeration-order';
import outlineEnumerationSeparator from './outline/enumeration-separator';
import outlineEnumerationSingle from './outline/enumeration-single';
import outlineGluedMarker from './outline/glued-marker';
import outlineHeadingPunctuation from './outline/heading-punctuation';
import outlineLevelSkip from './outline/level-skip';
import outlineMarkerPunctuation from './outline/marker-punctuation';
import outlineMixedMarker from './outline/mixed-marker';
import outlineNumberingDuplicate from './outline/numbering-duplicate';
import outlineNumberingGap from './outline/numbering-gap';
import outlineNumberingOrder from './outline/numbering-order';
import outlineSingleChild from './outline/single-child';
import outlineTitleMismatch from './outline/title-mismatch';
import outlineTocMismatch from './outline/toc-mismatch';
import outlineUnnumberedHeading from './outline/unnumbered-heading';
import placeholderBlank from './placeholder/blank';
import placeholderMaskedWord from './placeholder/masked-word';
import placeholderName from './placeholder/name';
import placeholderNumber from './placeholder/number';
import placeholderResidue from './placeholder/residue';
import placeholderText from './placeholder/text';
import punctuationDouble from './punctuation/double';
import punctuationFinal from './punctuation/final';
import punctuationPair from './punctuation/pair';
import punctuationSpace from './punctuation/space';
import punctuationWidth from './punctuation/width';
import wordingJiezhi from './wording/jiezhi';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  directiveUnused,
  duplicateAcrossFiles,
  duplicateAdjacent,
  duplicateParagraph,
  duplicateSentence,
  numberApproximation,
  numberConflictingValue,
  numberDate,
  numberFormat,
  numberGrowthMismatch,
  numberPartExceedsWhole,
  numberPercentRange,
  numberRange,
  numberRatioMismatch,
  numberStaleYear,
  numberSumMismatch,
  numberTieOut,
  numberUnit,
  outlineCountMismatch,
  outlineDuplicateHeading,
  outlineEmptySection,
  outlineEnumerationDuplicate,
  outlineEnumerationGap,
  outlineEnumerationGlued,
  outlineEnumerationOrder,
  outlineEnumerationSeparator,
  outlineEnumerationSingle,
  outlineGluedMarker,
  outlineHeadingPunctuation,
  outlineLevelSkip,
  outlineMarkerPunctuation,
  outlineMixedMarker,
  outlineNumberingDuplicate,
  outlineNumberingGap,
  outlineNumberingOrder,
  outlineSingleChild,
  outlineTitleMismatch,
  outlineTocMismatch,
  outlineUnnumberedHeading,
  placeholderBlank,
  placeholderMaskedWord,
  placeholderName,
  placeholderNumber,
  placeholderResidue,
  placeholderText,
  punctuationDouble,
  punctuationFinal,
  punctuationPair,
  punctuationSpace,
  punctuationWidth,
  wordingJiezhi,
];
