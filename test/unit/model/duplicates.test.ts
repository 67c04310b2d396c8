import assert from 'node:assert/strict';
import { itemsIn } from '../../../server/src/model/itemsIn';
import { createBucketTable } from '../../../server/src/model/repeats/bucketTable';
import { createService } from '../../../server/src/service/createService';
import { randomFrom } from '../../fixtureFormat/random';

const service = createService();

const paragraphs = [
  '深入开展城乡环境综合整治，清理背街小巷、河道沟渠的陈年垃圾，修补破损路面，规范停车秩序，群众出行更加方便，生活环境更加整洁。',
  '全面落实领导包联、专班推进、定期调度的工作机制，逐个项目解决用地、用能、融资难题，推动一批项目早开工、早投产、早见效。',
  '建立健全防止返贫动态监测和帮扶机制，对脱贫不稳定户、边缘易致贫户，逐户落实帮扶责任人，制定一户一策帮扶措施，守住底线。',
  '持续优化营商环境，推行容缺受理、告知承诺、一网通办，压减审批环节和办理时限，为企业提供全过程代办服务，企业满意度明显提高。',
];

const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace('，', '，进一步'),
  (text) => text.replace(/逐|群众|企业|项目/, '全部'),
  (text) => text.replace(/、[^，、]{1,6}(?=[，、])/, ''),
  (text) => text.replace('。', '，成效明显。'),
];

describe('paragraphs pasted and edited', () => {
  for (const [index, original] of paragraphs.entries()) {
    it(`are found with up to three edits: ${original.slice(0, 8)}`, () => {
      for (let choice = 1; choice < 1 << edits.length; choice++) {
        const chosen = edits.filter((_, bit) => (choice >> bit) & 1);
        if (chosen.length > 3) continue;
        const edited = chosen.reduce((text, edit) => edit(text), original);
        const rest = paragraphs.filter((_, other) => other !== index).join('\n');
        const { findings } = service.check(service.open(`${original}\n${rest}\n${edited}`));
        const at = original.length + rest.length + 2;
        assert.ok(
          findings.some(({ rule, span }) => rule === 'duplicate/paragraph' && span.start === at),
          edited,
        );
      }
    });
  }
});

describe('model/repeats/bucketTable', () => {
  it('keeps what a map of lists keeps', () => {
    const random = randomFrom('buckets');
    const lists = new Map<number, number[]>();
    const table = createBucketTable(2_000);
    for (let member = 0; member < 2_000; member++) {
      const key = random(300) - 150;
      const list = lists.get(key) ?? [];
      const newest = table.add(key, member);
      assert.equal(newest === 0 ? undefined : table.member(newest), list.at(-1));
      lists.set(key, [...list, member]);
    }
    for (const [key, list] of lists) {
      const members: number[] = [];
      for (let entry = table.first(key); entry !== 0; entry = table.next(entry)) members.unshift(table.member(entry));
      assert.deepEqual(members, list);
    }
    assert.equal(table.first(1_000), 0);
    assert.equal(createBucketTable(0).first(7), 0);
  });
});

describe('model/itemsIn', () => {
  it('gives the items that share a character with a stretch', () => {
    const text = '共办结3件，其中2023年办结1件；“第2批”项目5个。';
    const { items } = service.open(text).paragraphs[0]!.syntax;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const expected = items.filter(({ span }) => span.start < end && start < span.end);
        assert.deepEqual([...itemsIn(items, { start, end })], expected);
      }
    }
  });
});
