import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits } from '../../../server/src/base/edit';
import { toSpan } from '../../../server/src/features/positions';
import { provideContents } from '../../../server/src/features/provideContents';
import { chineseTexts } from '../../../server/src/features/texts';
import { createService } from '../../../server/src/service/createService';

const service = createService();

/** What the action makes of a text, and its title; the same text where there is no action. */
function apply(text: string): { title: string | undefined; text: string } {
  const document = service.open(text);
  const [action] = provideContents(document, { uri: 'u', version: undefined, texts: chineseTexts });
  const edits = action?.edit?.changes?.['u'] ?? [];
  return {
    title: action?.title,
    text: applyEdits(
      text,
      edits.map(({ range, newText }) => ({ span: toSpan(document, range), newText })),
    ),
  };
}

function mismatches(text: string): number {
  return service.check(service.open(text)).findings.filter(({ rule }) => rule === 'outline/toc-mismatch').length;
}

const cover = '各单位工作总结汇编（3篇）\n\n';
const bodies = ['甲局', '乙镇', '丙街道'].map((name) => `${name}2023年工作总结\n全年完成项目12个。\n`);
const report =
  '甲县2023年工作总结\n\n一、主要工作\n（一）抓项目\n新开工项目12个。\n（二）抓招商\n签约项目9个。\n二、下一步打算\n继续抓好项目建设。\n';

describe('making the contents page', () => {
  it('lists the reports behind the cover', () => {
    const text = cover + bodies.join('\n');
    assert.deepEqual(apply(text), {
      title: '生成目录',
      text: `${cover}目录\n甲局2023年工作总结\n乙镇2023年工作总结\n丙街道2023年工作总结\n\n${bodies.join('\n')}`,
    });
  });

  it('lists the headings of one report behind its title, or those of the first level where that is all that can be read again', () => {
    const page = '目录\n一、主要工作\n　　（一）抓项目\n　　（二）抓招商\n二、下一步打算\n\n一、主要工作';
    assert.equal(apply(report).text, report.replace('一、主要工作', page));
    const long = report.replace('抓招商', '抓招商，促发展');
    assert.equal(apply(long).text, long.replace('一、主要工作', '目录\n一、主要工作\n二、下一步打算\n\n一、主要工作'));
    const twice = report.replace('抓招商', '抓项目');
    assert.equal(apply(twice).text, twice.replace('一、主要工作', '目录\n一、主要工作\n二、下一步打算\n\n一、主要工作'));
  });

  it('writes Markdown in Markdown, and goes on with a page that is empty', () => {
    const text = bodies.map((body) => `# ${body.replace('\n', '\n\n')}`).join('\n');
    assert.equal(apply(text).text, `## 目录\n\n- 甲局2023年工作总结\n- 乙镇2023年工作总结\n- 丙街道2023年工作总结\n\n${text}`);
    const empty = report.replace('一、主要', '目录\n\n一年来，各项工作扎实推进。\n一、主要');
    assert.equal(apply(empty).text, empty.replace('目录', '目录\n一、主要工作\n　　（一）抓项目\n　　（二）抓招商\n二、下一步打算'));
  });

  it('makes none where there is nothing to list', () => {
    for (const text of ['', bodies[0]!, '甲县2023年工作总结\n\n一、主要工作，重点任务\n修路。\n二、下步打算，具体措施\n架桥。\n']) {
      assert.deepEqual(apply(text), { title: undefined, text });
    }
  });

  it('makes a page of any report that is read again as it was meant', () => {
    const folder = new URL('../../reports/', import.meta.url).pathname;
    let made = 0;
    for (const path of globSync('*.{md,txt}', { cwd: folder, absolute: true })) {
      const text = readFileSync(path, 'utf8');
      const { title, text: after } = apply(text);
      if (title !== '生成目录') continue;
      made += 1;
      assert.equal(mismatches(after), 0, path);
      assert.equal(apply(after).title, undefined, path);
      assert.equal(service.open(after).reports.length, service.open(text).reports.length, path);
    }
    assert.ok(made > 3, `only ${made} pages were made`);
  });
});

describe('updating the contents page', () => {
  const lines = ['1.甲局2023年工作总结……1', '2.乙镇2023年工作总结……5', '3.丙街道2023年工作总结……9'];
  const text = (...page: string[]): string => `${cover}目 录\n${page.join('\n')}\n\n${bodies.join('\n')}`;

  it('does nothing where all is right', () => assert.equal(apply(text(...lines)).title, undefined));

  it('puts words right, takes lines out, moves them with their pages', () => {
    assert.equal(apply(text(lines[0]!, lines[1]!.replace('2023', '2022'), lines[2]!)).text, text(...lines));
    assert.equal(apply(text(...lines, '4.丁村任务完成情况……12')).text, text(...lines));
    assert.equal(apply(text('1.丙街道2023年工作总结……9', '2.甲局2023年工作总结……1', '3.乙镇2023年工作总结……5')).text, text(...lines));
  });

  it('adds what is missing, and says that its page has to be looked up', () => {
    const { title, text: after } = apply(text(lines[0]!, '2.丙街道2023年工作总结……9'));
    assert.equal(after, text(lines[0]!, '2.乙镇2023年工作总结……1', lines[2]!));
    assert.equal(title, '更新目录（新增 1 条，页码暂照上一条，请核对）');
  });

  it('leaves the lines that group others', () => {
    const grouped = ['一、综合篇', lines[0]!, '二、街镇篇', '2.丙街道2023年工作总结……9'];
    assert.equal(apply(text(...grouped)).text, text('一、综合篇', lines[0]!, '2.乙镇2023年工作总结……1', '二、街镇篇', grouped[3]!));
  });

  it('brings any page of the reports in line at once, and touches nothing else', () => {
    const names = ['甲局', '乙镇', '丙街道', '丁办事处', '戊中心', '己中学', '庚医院'];
    const pages = fc.tuple(fc.integer({ min: 4, max: 7 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2 }), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(pages, ([count, listed, numbered, crlf]) => {
        const titles = names.slice(0, count).map((name) => `${name}2023年工作总结`);
        const write = (page: readonly string[]): string => {
          const entries = page.map((title, index) => (numbered ? `${index + 1}.${title}` : title));
          const whole = `${cover}目 录\n${entries.join('\n')}\n\n${titles.map((title) => `${title}\n全年完成项目12个。\n`).join('\n')}`;
          return crlf ? whole.replaceAll('\n', '\r\n') : whole;
        };
        const before = write(listed.map((index) => titles[index]!));
        // A page without numbers ends where a title comes again: the first one must be listed first.
        fc.pre(service.open(before).contents?.entries.length === listed.length && service.open(before).reports.length === count);
        assert.equal(apply(before).text, write(titles));
      }),
    );
  });
});
