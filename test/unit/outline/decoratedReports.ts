import { toHanOrdinal } from '../../../server/src/grammar/numerals';
import { randomFrom } from '../../fixtureFormat/random';

/** A numbered heading of an invented report. */
export interface DecoratedHeading {
  /** Index of its line. */
  readonly line: number;
  /** What stands in front of the label on its line. */
  readonly before: string;
  readonly label: string;
  readonly ordinal: number;
  /** Writes the label with another number. */
  readonly write: (ordinal: number) => string;
  /** Which list it belongs to. */
  readonly list: number;
}

export interface DecoratedReport {
  readonly lines: readonly string[];
  readonly headings: readonly DecoratedHeading[];
  /** True when the lists of the second level run on from one heading of the first to the next. */
  readonly runsOn: boolean;
}

const topics = ['稳增长', '惠民生', '抓项目', '优环境', '促改革', '强治理', '保安全', '抓党建', '兴产业', '美城乡'];
const terms = ['“一网通办”：指网上办理。', '12345热线：指便民热线。', '3个平台：指各类平台。', '5G应用：指推广应用。'];

/** Invents a well-numbered report with all that stands in real ones between the headings; the same one for the same seed. */
export function inventReport(seed: string): DecoratedReport {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const chance = (percent: number): boolean => random(100) < percent;
  const lines: string[] = ['某县2023年工作总结'];
  const headings: DecoratedHeading[] = [];
  const isSpaced = chance(40);
  const isMarkdown = chance(20);
  const isBold = !isMarkdown && chance(20);
  const indent = chance(30) ? '　　' : '';
  const runsOn = chance(10);
  let lists = 0;

  const push = (line: string): void => {
    lines.push(line);
    if (isSpaced) lines.push('');
  };

  const enumeration = (): string => {
    const write = pick<(n: number) => string>([
      (n) => `${toHanOrdinal(n)}是`,
      (n) => `${toHanOrdinal(n)}要`,
      (n) => `第${toHanOrdinal(n)}，`,
      (n) => `（${n}）`,
      (n) => String.fromCharCode(0x245f + n),
      (n) => `其${toHanOrdinal(n)}，`,
      (n) => ['首先，', '其次，', '再次，', '最后，', '同时，', '此外，'][n - 1]!,
    ]);
    const items = Array.from({ length: 2 + random(5) }, (_, index) => `${write(index + 1)}${pick(topics)}见效`);
    return `${pick(['主要做法：', '', '全年抓得紧。', '问题有：'])}${items.join(pick(['。', '；', '，']))}。`;
  };
  const inlineList = (): string => {
    const write = pick<(n: number) => string>([(n) => `${n}.`, (n) => `（${toHanOrdinal(n)}）`, (n) => `${n}、`]);
    return `要做到：${Array.from({ length: 2 + random(4) }, (_, index) => write(index + 1) + pick(topics)).join(pick(['；', '。']))}。`;
  };
  const body = (): string =>
    pick([
      () => '全年成效明显，群众满意。',
      enumeration,
      inlineList,
      () => '按照“三个一”要求，2023年完成12项，占比35.6%。',
      () => '加快一、二、三产业融合，三、四季度发力。',
      () => enumeration() + enumeration(),
    ])();

  const heading = (level: number, list: number, ordinal: number, write: (n: number) => string, isRunIn: boolean): void => {
    const before = isMarkdown && !isRunIn ? `${'#'.repeat(level + 2)} ` : isBold ? '**' : indent;
    const label = write(ordinal);
    headings.push({ line: lines.length, before, label, ordinal, write, list });
    const words = `${before}${label}${pick(topics)}`;
    if (isRunIn) push(`${words}。${isBold ? '**' : ''}${body()}`);
    else {
      push(`${words}${isBold ? '**' : ''}`);
      if (chance(70)) push(indent + body());
      if (chance(20)) push(indent + body());
    }
  };

  const first = pick<(n: number) => string>([
    (n) => `${toHanOrdinal(n)}、`,
    (n) => `${toHanOrdinal(n)}、`,
    (n) => `第${toHanOrdinal(n)}部分 `,
    (n) => `（${toHanOrdinal(n)}）`,
  ]);
  const second = first(1) !== '（一）' && chance(75) ? (n: number) => `（${toHanOrdinal(n)}）` : (n: number) => `${n}.`;
  const mark = pick(['.', '.', '、']);
  const third = second(1) === '1.' ? (n: number) => `（${n}）` : (n: number) => `${n}${mark}`;
  const isSecondRunIn = chance(50);
  const isThirdRunIn = chance(60);
  let onward = 0;
  const onwardList = lists++;
  for (const part of chance(25) ? ['2023年工作回顾', '2024年工作安排'] : ['']) {
    if (part !== '') {
      push(indent + part);
      push(`${indent}一年来，主要抓了以下工作。`);
    }
    const firstList = lists++;
    for (let a = 1, count = 2 + random(6); a <= count; a++) {
      heading(0, firstList, a, first, false);
      const secondList = runsOn ? onwardList : lists++;
      for (let b = 1, seconds = chance(60) ? 1 + random(6) : 0; b <= seconds; b++) {
        heading(1, secondList, runsOn ? ++onward : b, second, isSecondRunIn);
        const thirdList = lists++;
        for (let c = 1, thirds = chance(30) ? 1 + random(5) : 0; c <= thirds; c++) heading(2, thirdList, c, third, isThirdRunIn);
      }
    }
  }
  if (chance(20)) {
    push(`${indent}名词解释`);
    const separator = pick(['.', '、', '．']);
    for (let n = 1, count = 3 + random(20); n <= count; n++) push(`${indent}${n}${separator}${pick(terms)}`);
  }
  if (chance(10)) {
    push('附件1');
    for (let n = 1; n <= 3; n++) push(`${n}.${pick(topics)}。`);
  }
  if (chance(40)) {
    push('某县人民政府');
    push('2024年1月5日');
  }
  return { lines, headings, runsOn };
}
