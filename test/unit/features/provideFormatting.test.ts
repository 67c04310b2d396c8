import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits } from '../../../server/src/base/edit';
import { diffMarks } from '../../../server/src/features/diffMarks';
import type { LayoutOptions } from '../../../server/src/features/layout';
import { formatSettings, provideFormatting, type Formatter } from '../../../server/src/features/provideFormatting';
import type { RuleSettings } from '../../../server/src/linter/settings';
import { createService } from '../../../server/src/service/createService';

const service = createService();
const plain: LayoutOptions = { indent: 'keep', blankLines: 'keep', isMarkdown: false };

/** Finds what formatting follows; what stands on `hidden` words is hidden in the first text only, as by a sidecar that loses them. */
function formatterFor(settings: RuleSettings = {}, hidden?: string): Formatter {
  const rules = formatSettings(service.rules, settings);
  let isFirst = true;
  return {
    check: (document) => {
      const { findings } = service.check(document, rules);
      const isHidden = isFirst && hidden !== undefined;
      isFirst = false;
      const own = isHidden ? findings.filter(({ span }) => document.textOf(span) === hidden) : [];
      return Promise.resolve({ findings: findings.filter((finding) => !own.includes(finding)), hidden: own });
    },
    update: service.update,
  };
}

async function format(text: string, options: Partial<LayoutOptions> = {}, formatter = formatterFor(), words?: string): Promise<string> {
  const start = words === undefined ? 0 : text.indexOf(words);
  const range = words === undefined ? undefined : { start, end: start + words.length };
  return applyEdits(text, await provideFormatting(service.open(text), { ...plain, ...options }, formatter, range));
}

const head = '甲县2024年工作总结\n\n';

describe('formatting', () => {
  it('mends marks, blanks and the marks of numbers, and no word or figure', async () => {
    const text = `${head}一.工作情况\n今年,全县修路3条。。建成村(社区)驿站XX个,服 务群众。  \n二.下步打算\n截止10月底完成。\n`;
    assert.equal(
      await format(text),
      `${head}一、工作情况\n今年，全县修路3条。建成村（社区）驿站XX个，服务群众。\n二、下步打算\n截止10月底完成。\n`,
    );
  });

  it('leaves alone what rules that are off would say, and what is ignored, whatever is mended beside it', async () => {
    const text = `${head}今年,全县修路3条。。办好实事5件。。\n`;
    assert.equal(await format(text, {}, formatterFor({ 'punctuation/double': 'off' })), text.replace(',', '，'));
    assert.equal(await format(text, {}, formatterFor({ 'punctuation/*': 'off' })), text);
    const ignored = text.replace('今年', '<!-- jiaogao-ignore punctuation/double -->\n今年');
    assert.equal(await format(ignored), ignored.replace(',', '，'));
    assert.equal(await format(text, {}, formatterFor({}, ',')), text.replaceAll('。。', '。'));
  });

  it('touches the range only, and no half of a pair that is cut by it', async () => {
    const text = `${head}今年,修路3条。。\n建成村(社区)驿站,办事多。\n明年,再修2条。\n`;
    assert.equal(await format(text, {}, undefined, '今年,修路3条。。'), text.replace('今年,', '今年，').replace('。。', '。'));
    assert.equal(await format(text, {}, undefined, '建成村(社'), text);
    assert.equal(await format(text, {}, undefined, '(社区)驿站'), text.replace('(社区)', '（社区）'));
    assert.equal(await format(text, {}, undefined, '驿站,办'), text.replace('驿站,', '驿站，'));
  });

  const letter = [
    '# 甲县2024年工作总结',
    '',
    '各位代表：',
    '今年工作开展顺利，成效明显。',
    '一、主要工作',
    '',
    '',
    '  修路3条，',
    '架桥2座。',
    '',
    '| 镇 | 数 |',
    '| -- | -- |',
    '- 甲镇修路一条。',
    '```',
    '今年,修路。',
    '```',
    '                    甲县交通局',
    '',
  ].join('\n');

  it('starts paragraphs and headings two characters in, or at the margin', async () => {
    const wanted = letter
      .replace('今年工作', '　　今年工作')
      .replace('一、', '　　一、')
      .replace('  修路', '　　修路')
      .replace('架桥', '　　架桥');
    assert.equal(await format(letter, { indent: 'two' }), wanted);
    assert.equal(await format(wanted, { indent: 'none' }), letter.replace('  修路', '修路'));
  });

  it('puts one blank line between paragraphs, or none, but breaks no line apart that was broken by hand', async () => {
    const one = letter.replace('明显。\n', '明显。\n\n').replace('\n\n\n', '\n\n');
    assert.equal(await format(letter, { blankLines: 'one' }), one);
    assert.equal(await format(letter, { blankLines: 'none' }), letter.replace('\n\n\n', '\n'));
    assert.equal(await format(letter, { blankLines: 'none', isMarkdown: true }), letter);
    assert.equal(await format(letter.replaceAll('\n', '\r\n'), { blankLines: 'one' }), one.replaceAll('\n', '\r\n'));
  });

  it('keeps blanks that may be a form, and blanks that mean something in Markdown', async () => {
    const form = `${head}今年修路3条。\n联系人：      \n电话：1234567\n`;
    assert.equal(await format(form), form);
    const broken = `${head}今年修路3条。  \n明年再修2条。\n`;
    assert.equal(await format(broken, { isMarkdown: true }), broken);
    assert.equal(await format(broken), broken.replace('  \n', '\n'));
  });
});

describe('formatting any report', () => {
  const folder = new URL('../../reports/', import.meta.url).pathname;
  const texts = globSync('*.{md,txt}', { cwd: folder, absolute: true }).map((path) => readFileSync(path, 'utf8').slice(0, 3000));
  const slips: readonly (readonly [RegExp, string])[] = [
    [/，/, ','],
    [/（/, '('],
    [/。/, '。。'],
    [/、/, '，'],
    [/“/, '”'],
    [/的/, '的 '],
    [/\n/, '  \n\n\n'],
    [/\n/, '\r\n　'],
    [/。\n/, '\n'],
    [/》/, '>'],
  ];
  const damaged = fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat({ max: 2900 })), { maxLength: 12 }))
    .map(([text, places]) => places.reduce((now, [[from, to], at]) => now.slice(0, at) + now.slice(at).replace(from, to), text));
  const options = fc.record<LayoutOptions>({
    indent: fc.constantFrom('keep', 'two', 'none'),
    blankLines: fc.constantFrom('keep', 'one', 'none'),
    isMarkdown: fc.boolean(),
  });
  const wordsOf = (text: string): string => text.replace(/[\s\p{P}～~<>]+/gu, '');

  it('changes marks and blanks only, leaves nothing that it would mend, and does nothing the second time', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(damaged, options, async (text, layout) => {
        const once = await format(text, layout);
        if (once !== text) changed += 1;
        assert.equal(wordsOf(once), wordsOf(text));
        assert.equal(await format(once, layout), once);
        const { findings } = service.check(service.open(once), formatSettings(service.rules, {}));
        const left = findings.filter(({ fixes }) => fixes?.some(({ safety }) => safety === 'safe'));
        assert.deepEqual(left, []);
      }),
      { numRuns: 60 },
    );
    assert.ok(changed > 20, `only ${changed} texts were changed`);
  });
});

describe('the difference in marks', () => {
  const sign = fc.constantFrom('甲', '乙', '3', 'a', '，', '。', ' ', '　', '\n', '\r\n', '😀');
  const signs = fc.array(sign, { maxLength: 40 });

  it('is exact, and keeps every word', () => {
    fc.assert(
      fc.property(
        signs,
        fc.array(fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('', '，', '\r\n', '　　')), { maxLength: 6 }),
        (before, changes) => {
          const after: string[] = [...before];
          for (const [at, mark] of changes) if (!/[甲乙3a]/.test(after[at] ?? '')) after.splice(at, mark === '' ? 1 : 0, mark);
          const edits = diffMarks(before.join(''), after.join(''));
          assert.ok(edits);
          assert.equal(applyEdits(before.join(''), edits), after.join(''));
          assert.ok(edits.every(({ span, newText }) => !/[甲乙3a]/.test(before.join('').slice(span.start, span.end) + newText)));
        },
      ),
    );
  });

  it('is none between other words', () => {
    assert.equal(diffMarks('甲，乙', '甲，丙'), undefined);
    assert.equal(diffMarks('甲乙', '甲'), undefined);
    assert.equal(diffMarks('甲', '甲3'), undefined);
    assert.deepEqual(diffMarks('甲，乙', '甲，乙'), []);
  });
});
