import { randomFrom, type Random } from '../../fixtureFormat/random';
import { readMaterial } from './material';
import { inventReport, type InventedLine } from './report';
import type { SlipKind } from './slips';

/** A slip that was planted, as offsets in the text. */
export interface PlantedSlip {
  readonly kind: SlipKind;
  readonly start: number;
  readonly end: number;
}

/** An invented compilation and what is wrong in it. */
export interface Compilation {
  readonly text: string;
  readonly reports: number;
  readonly slips: readonly PlantedSlip[];
}

const names = {
  first: [...'云清龙金石白青南北东西安平永长新大双玉凤松柳桃梅兰竹泉溪河湖山'],
  second: [...'岭溪河湖泉山坪坝桥湾沟塘田林岗峰川源水口店集庄堡台阳门岩洲浦'],
  kind: ['镇', '乡', '街道办事处', '县农业农村局', '县财政局', '区教育局', '县水利局', '区民政局', '县交通运输局', '区卫生健康局'],
};

/** The shortest and longest report, in characters: 5 to 30 KB of UTF-8. */
const shortest = 1_700;
const longest = 10_000;

/** Invents a compilation of about so many bytes of UTF-8, always the same one for the same size. */
export function inventCompilation(bytes: number): Compilation {
  const material = readMaterial();
  const random = randomFrom(`compilation ${bytes}`);
  const year = 2023;
  const titles: string[] = [];
  const reports: InventedLine[][] = [];
  let left = bytes - 200;
  while (left > 0) {
    const title = `${inventName(titles, random)}${year}年工作总结`;
    const length = Math.min(shortest + random(longest - shortest), Math.max(600, Math.floor(left / 2.8)));
    const lines = inventReport(material, { title, year, length, random });
    titles.push(title);
    reports.push(lines);
    left -= lines.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, Buffer.byteLength(title) + 10);
  }
  const cover = [
    `江宁市${year}年各单位工作总结汇编（${titles.length}篇）`,
    '',
    '目　录',
    '',
    ...titles.map((title, i) => `${i + 1}.${title}`),
    '',
  ];
  return { reports: titles.length, ...join([...cover.map((text) => ({ text })), ...reports.flat()]) };
}

function join(lines: readonly InventedLine[]): { text: string; slips: PlantedSlip[] } {
  const slips: PlantedSlip[] = [];
  let offset = 0;
  for (const { text, slip } of lines) {
    if (slip) slips.push({ kind: slip.kind, start: offset + slip.start, end: offset + slip.end });
    offset += text.length + 1;
  }
  return { text: `${lines.map(({ text }) => text).join('\n')}\n`, slips };
}

/** A name that no report has yet; there are some nine thousand. */
function inventName(taken: readonly string[], random: Random): string {
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  for (;;) {
    const name = `${pick(names.first)}${pick(names.second)}${pick(names.kind)}`;
    if (!taken.some((title) => title.startsWith(name))) return name;
  }
}
