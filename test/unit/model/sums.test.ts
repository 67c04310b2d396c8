import assert from 'node:assert/strict';
import { createParagraphParser } from '../../../server/src/grammar/parseParagraph';
import type { Claim } from '../../../server/src/model/claims/claim';
import { findLimits } from '../../../server/src/model/claims/limits';
import { findSums } from '../../../server/src/model/claims/sums';

const parse = createParagraphParser();

/** The claims of a text, each as the whole, the arithmetic and whether it holds. */
function show(find: (paragraph: { text: string; syntax: ReturnType<typeof parse> }) => readonly Claim[], text: string): string[] {
  return find({ text, syntax: parse(text) }).map(
    ({ stated, arithmetic, holds, surmised }) =>
      `${text.slice(stated.span.start, stated.span.end)} ${arithmetic} ${holds ? 'holds' : surmised ? 'seems wrong' : 'is wrong'}`,
  );
}
const sums = (text: string): string[] => show(findSums, text);
const limits = (text: string): string[] => show(findLimits, text);

describe('sums', () => {
  for (const [text, ...claims] of [
    ['现有教师86名，其中男32名、女54名。', '86名 32＋54＝86 holds'],
    ['城镇120户、农村340户，共460户。', '460户 120＋340＝460 holds'],
    ['接访23批77人次（集体访3批45人次，个访20批32人次）。', '23批 3＋20＝23 holds', '77人次 45＋32＝77 holds'],
    ['财政赤字2.76万亿元，其中中央1.83万亿元，地方9300亿元。', '2.76万亿元 1.83万亿＋9300亿＝2.76万亿 holds'],
    ['财政收入2830亿元，其中中央2029亿元，地方800.4亿元。', '2830亿元 2029＋800.4＝2829.4 holds'],
    ['约50人，其中男30余人、女15人。', '约50人 30＋15＝45 holds'],
    ['接收121件，受理87件，已办结78件，余9件。', '87件 78＋9＝87 holds'],
    ['吸毒人员46人，其中康复人员18人（已解除10人、未解除8人），其余28人。', '18人 10＋8＝18 holds', '46人 18＋28＝46 holds'],
    ['产业园18个、生态圈10个：5个先进制造业圈，4个现代服务业圈和1个现代农业圈。', '10个 5＋4＋1＝10 holds'],
    ['来信12件、来访30批、网上56件，共计98件。', '98件 12＋30＋56＝98 holds'],
    ['示范社50家，其中省级3家、市级7家。'],
    ['男XX人，女15人，共32人。'],
    ['现有教师86名，其中男32名、女55名。', '86名 32＋55＝87 is wrong'],
    ['调解纠纷186起，其中邻里纠纷86起、家庭纠纷52起、劳资纠纷46起。', '186起 86＋52＋46＝184 seems wrong'],
  ] as const) {
    it(text, () => assert.deepEqual(sums(text).sort(), [...claims].sort()));
  }

  it('are found in time that grows with the text', () => {
    const long = '已办12件，未办3件、其余5件（男2件，女4件），共27件；'.repeat(3000);
    const started = process.cpuUsage();
    findSums({ text: long, syntax: parse(long) });
    assert.ok(process.cpuUsage(started).user < 20_000_000);
  });
});

describe('limits', () => {
  for (const [text, ...claims] of [
    ['新开工26个，其中亿元以上6个。', '26个 6≤26 holds'],
    ['新开工26个，其中亿元以上28个。', '26个 28＞26 is wrong'],
    ['受理86件，办结85件。', '86件 85≤86 holds'],
    ['受理86件，办结88件。', '86件 88＞86 seems wrong'],
    ['筹资1.2亿元，其中捐赠13000万元。', '1.2亿元 13000万＞1.2亿 is wrong'],
    ['现有教师86名，其中男32名、女54名。'],
    ['新开工XX个，其中亿元以上6个。'],
  ] as const) {
    it(text, () => assert.deepEqual(limits(text), claims));
  }
});
