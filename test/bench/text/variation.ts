import type { Random } from '../../fixtureFormat/random';

/** Words of which one may stand for another, whatever is around them. */
const alike = [
  ['持续', '不断', '稳步'],
  ['扎实', '深入', '有力', '有序'],
  ['加强', '强化', '做实'],
  ['推进', '推动'],
  ['完善', '健全', '优化'],
  ['建立', '构建'],
  ['重点', '骨干', '关键'],
  ['群众', '百姓', '居民'],
  ['企业', '商户', '厂家'],
  ['排查', '检查', '摸排'],
  ['宣传', '宣讲'],
  ['整改', '整治'],
  ['培训', '轮训'],
  ['及时', '迅速', '第一时间'],
  ['覆盖', '惠及'],
  ['解决', '化解', '处理'],
  ['落实', '兑现'],
  ['农村', '乡村'],
  ['全年', '一年来', '全年累计'],
  ['提升', '提高'],
  ['建设', '打造'],
  ['组织', '安排', '发动'],
  ['开展', '举行', '进行'],
  ['资金', '经费'],
  ['困难', '难处'],
] as const;

const groupOf = new Map<string, readonly string[]>(alike.flatMap((group) => group.map((word) => [word, group] as const)));
const words = new RegExp([...groupOf.keys()].join('|'), 'g');

/** A number that counts something: no year, date, rate, rank, nor part of a name. */
const count =
  /(?<![\dA-Za-z.,第〔“‘·—-])\d+(?:\.\d+)?(?![\d.,A-Za-z%—·-]|年|月|日|时|点|分|号|个?百分点|个月|倍|天|小时|千伏|岁|级|届|期|周|秒|°|℃|折|[”’]|余|多|以|左)/g;

const year = /20[12]\d(?=年)/g;

/** Words for what a sentence may begin with: 坚持建设与管护并重. */
const aims = [
  ...['建设', '管护', '质量', '效率', '规范', '创新', '服务', '监管', '预防', '处置', '投入', '产出', '培养', '使用', '保护', '利用'],
  ...['引进', '培育', '线上', '线下', '统筹', '分类', '激励', '约束', '城镇', '村组', '当前', '长远', '治标', '治本', '硬件', '软件'],
];

/** One of some five thousand beginnings. */
function inventLead(random: Random): string {
  const [a, b] = [aims[random(aims.length)] ?? '', aims[random(aims.length)] ?? ''];
  if (a === b) return `在${a}上下功夫，`;
  return [`坚持${a}与${b}并重，`, `紧盯${a}、${b}两个环节，`, `以${a}促${b}，`, `围绕${a}补短板，`, `从${a}和${b}入手，`][random(5)] ?? '';
}

/**
 * Says a sentence in slightly other words, with all counts multiplied by `factor` and all years moved: what its numbers say
 * of each other still holds.
 */
export function vary(sentence: string, { factor, years, random }: { factor: number; years: number; random: Random }): string {
  // The same figures in the same words would be found to have been written twice.
  const lead = random(6) < (/\d/.test(sentence) ? 5 : 2) ? inventLead(random) : '';
  const varied = sentence
    .replace(words, (word) => {
      const group = groupOf.get(word) ?? [word];
      return group[random(group.length)] ?? word;
    })
    .replace(count, (number) => (Number(number) * factor).toFixed(number.split('.')[1]?.length ?? 0))
    .replace(year, (number) => String(Number(number) + years));
  return lead + varied;
}
