/** The rules whose matches the semantics read; all others only steer the match. */
export const keptRules = [
  // lines
  'hashes', 'leadMark', 'boldOpen', 'boldClose', 'head', 'label', 'marker', 'fence', 'directive', 'directiveRule', 'layout', 'contentsWord', 'boilerplate', 'formal', 'inline', 'trail',
  'partMarker', 'hanBracketMarker', 'arabicBracketMarker', 'circledMarker', 'hanMarker', 'arabicMarker', 'hanOrdinal', 'arabicOrdinal',
  // clauses
  'sentence', 'stop', 'comma', 'emphasis', 'open', 'close', 'enumerator', 'enumerator_bracket', 'enumerator_bracketHalf', 'enumerator_circled', 'enumerator_shi', 'enumerator_yao', 'enumerator_di', 'enumerator_shouxian', 'enumerator_qi', 'sequence', 'hanUnit',
  'inlineMarker',
  // facts
  'opaque', 'word', 'residue', 'cue', 'whole', 'part', 'announce', 'basis', 'rise', 'fall', 'state', 'remainder', 'ratePlain', 'rateVerb', 'share', 'target', 'result',
  'quantity', 'fraction', 'range', 'arabicNumeral', 'hanNumeral', 'scale', 'more', 'unit', 'percentUnit', 'moneyUnit', 'timesUnit', 'approxOver', 'approxUnder', 'approxAbout', 'approxReach', 'tailOver', 'tailAbout', 'tailUnder', 'comeAbout', 'rangeMark',
  'date', 'cutOff', 'yearNumber', 'monthPart', 'dayPart', 'isoDate', 'twoFigures', 'year4',
  'placeholder', 'ordinalMask', 'valueMask', 'nameMask', 'dotMask', 'textBlank', 'maskBody', 'oneMask', 'maskUnit', 'oneUnit', 'placeNoun', 'oneName',
  'hole', 'letterHole', 'partyLetter', 'nameLetter', 'chatLetter', 'halfWord', 'halfTail', 'personHole', 'goodThought', 'eraThought', 'thoughtTopic', 'thoughtVerb', 'speechNoun', 'studyVerb', 'taskVerb',
  'valueHole', 'gapUnit', 'gapMoney', 'totalUnit', 'percentSign', 'holeHead', 'objectHole', 'emptyHole',
  // titles and contents
  'titleYear', 'summaryPart', 'planPart', 'reportPart', 'collection', 'announced', 'announcedCount', 'entryText', 'entryPage',
  // sections and announced counts
  'problemPart', 'nextPart', 'planRole', 'workPart', 'addition', 'tally', 'tallyOpen', 'tallyClose', 'tallyNumber', 'tallyUnit', 'listVerb', 'aheadWord', 'behindWord', 'partialWord', 'joinWord', 'tallyTail', 'tallyTail_phrase', 'tallyTail_thing', 'tallyMark', 'plainNoun', 'aspectNoun',
] as const;

/** The rules that a match may begin with. */
export const startRules = ['paragraph', 'title', 'entry', 'roles', 'lists'] as const;
