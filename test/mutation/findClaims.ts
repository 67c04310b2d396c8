import { span } from '../../server/src/base/span';
import { holds, toClaim, type ClaimInText, type ClaimName } from './claims';
import { readFigures } from './figures';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = String.raw`[万亿]?[个户人件家场次名处项条座起所元吨亩张支公平米里顷方千瓦]{0,4}`;
const RISE = '(?:增加|提高|上升|增长|扩大|提升|发展|扩展|减少|下降|降低|降)';

/** Passages that can be worked out; what is found counts only where the arithmetic holds, which chance seldom brings about. */
const PATTERNS: readonly (readonly [ClaimName, RegExp])[] = [
  ['points', new RegExp(`(?:由|从)[^，。；\\d]{0,12}${NUMBER}%${RISE}(?:到|至|为)${NUMBER}%，${RISE}(?:了)?${NUMBER}个百分点`, 'g')],
  ['growth', new RegExp(`(?:由|从)[^，。；\\d]{0,12}${NUMBER}${UNIT}${RISE}(?:到|至|为)${NUMBER}${UNIT}，${RISE}(?:了)?${NUMBER}%`, 'g')],
  ['more-times', new RegExp(`(?:由|从)[^，。；\\d]{0,12}${NUMBER}${UNIT}${RISE}(?:到|至|为)${NUMBER}${UNIT}，增长(?:了)?${NUMBER}倍`, 'g')],
  ['rate', new RegExp(`${NUMBER}${UNIT}[^。；\\d]{1,16}${NUMBER}${UNIT}，[^，。；\\d]{1,8}率(?:为|达|达到)?${NUMBER}%`, 'g')],
  ['share', new RegExp(`${NUMBER}${UNIT}[^。；\\d]{1,16}${NUMBER}${UNIT}，占[^，。；\\d]{0,12}${NUMBER}%`, 'g')],
  ['sum', new RegExp(`${NUMBER}${UNIT}[，：（](?:其中|包括|分别为)?(?:[^。；，、\\d]{1,12}${NUMBER}${UNIT}[，、]?){2,8}`, 'g')],
];

/** Finds statements that hold in a report nobody has read for them; only those that show what they are worked out from. */
export function findClaims(text: string): ClaimInText[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => {
      const where = span(match.index, match.index + match[0].length);
      return toClaim(kind, [where], readFigures(match[0], where.start));
    }),
  ).filter((claim) => holds(claim));
}
