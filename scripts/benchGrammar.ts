/**
 * Measures the compiled grammar on an invented report of 1.6 MB: `npm run bench:grammar`. Prints MB of UTF-8 a second,
 * once for matching alone and once with the tree of nodes, and for all that is read of a paragraph, best of some rounds.
 */
import { createMatcher } from '../server/src/grammar/generated/recognizer';
import { startRules } from '../server/src/grammar/keptRules';
import { createParagraphParser } from '../server/src/grammar/parseParagraph';
import { createRecognizer } from '../server/src/grammar/recognizer';

/** Paragraphs of every sort; numbers and names change with each repetition. */
const PARAGRAPHS = [
  '某县{n}局2023年工作总结及2024年工作计划',
  '一、2023年工作开展情况',
  '（一）聚焦主责主业，狠抓项目落地。全年共实施重点项目{n}个，完成投资{n}.6亿元，同比增长{n}.2%，其中新开工{n}个、续建{n}个，开工率达到9{n}.5%。',
  '今年以来，在县委的坚强领导下，全局上下坚持稳中求进，统筹推进各项工作，较好地完成了全年目标任务。现将有关情况汇报如下：',
  '一是加强组织领导。成立由主要领导任组长的工作专班，先后召开调度会{n}次，研究解决问题{n}个，形成了一级抓一级、层层抓落实的工作格局。二是强化宣传引导。通过广播、展板、微信群等方式开展宣传{n}场次，发放资料{n}00余份，群众知晓率明显提高。三是严格督查问效。对进度滞后的单位及时约谈提醒，确保各项任务按时完成。',
  '1.持续改善人居环境。清理生活垃圾{n}吨，拆除乱搭乱建{n}处，新增绿化面积1,{n}00平方米，农村卫生厕所普及率达8{n}.3%以上。',
  '（二）存在的问题和不足',
  '虽然工作取得了一定成绩，但对照上级要求和群众期盼仍有差距，主要表现在：干部队伍的专业能力还有待加强，部分工作推进不够平衡，服务企业的办法还不够多。',
  '截至2023年10月底，全县累计受理群众诉求{n}件，按期办结{n}件，办结率为9{n}%；走访企业{n}家，帮助解决用工、融资等困难{n}项。',
  '二、2024年工作打算',
  '2024年，我们将紧紧围绕“三个年”活动，进一步解放思想、改革创新、真抓实干，计划完成XX项，力争到2025年底实现____万元的目标。',
];

/** About 1.6 MB of paragraphs, none like another. */
function inventParagraphs(): string[] {
  const paragraphs: string[] = [];
  for (let bytes = 0, i = 0; bytes < 1_600_000; i++) {
    const paragraph = (PARAGRAPHS[i % PARAGRAPHS.length] ?? '').replaceAll('{n}', () => String((i * 7919) % 97));
    paragraphs.push(paragraph);
    bytes += Buffer.byteLength(paragraph);
  }
  return paragraphs;
}

/** The best of some rounds, in milliseconds of the processor: others at work on the machine do not count. */
function measure(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const started = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const paragraphs = inventParagraphs();
const megabytes = paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph), 0) / 1e6;
const speed = (time: number) => `${((megabytes / time) * 1000).toFixed(1)} MB/s`;
const { match } = createMatcher();
const recognize = createRecognizer();
const created = measure(createMatcher);
console.log(`createMatcher: ${created.toFixed(2)} ms`);
for (const rule of startRules) {
  const matching = measure(() => paragraphs.forEach((paragraph) => match(rule, paragraph)));
  const reading = measure(() => paragraphs.forEach((paragraph) => recognize(rule, paragraph)));
  console.log(`${rule}: ${speed(matching)} matching, ${speed(reading)} with nodes`);
}
const parse = createParagraphParser();
console.log(`everything: ${speed(measure(() => paragraphs.forEach((paragraph) => parse(paragraph))))}`);
