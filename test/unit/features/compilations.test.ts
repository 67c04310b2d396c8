import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { mergeReports, type MergedReports } from '../../../server/src/features/mergeReports';
import { splitReports, type SplitReport } from '../../../server/src/features/splitReports';
import { createService } from '../../../server/src/service/createService';

const service = createService();
const plain = { taken: [], extension: '.txt' };

function merge(texts: readonly string[], cover?: string, eol = '\n'): MergedReports {
  return mergeReports(texts.map(service.open), { cover, eol }, service.open);
}

function split(text: string, options: { taken: readonly string[]; extension: string } = plain): SplitReport[] {
  return splitReports(service.open(text), options);
}

/** A text as it comes back: without blank lines around it, with one kind of line end. */
function trim(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .replace(/\s+$/, '');
}

const first = '甲局2023年工作总结\n\n一、工作情况\n修路3条。\n';
const second = '\ufeff\r\n乙镇2023年工作总结\r\n\r\n一、工作情况\r\n架桥2座。\r\n\r\n';

describe('putting reports together', () => {
  it('writes cover, contents page and every text as it is', () => {
    assert.deepEqual(merge([first, second]), {
      text: `2023年工作总结汇编（2篇）\n\n目录\n甲局2023年工作总结\n乙镇2023年工作总结\n\n${trim(first)}\n\n${trim(second)}\n`,
      cover: '2023年工作总结汇编',
      count: 2,
      isTold: true,
    });
    const { text } = merge([second, first], '各单位材料汇编', '\r\n');
    assert.equal(
      text,
      `各单位材料汇编（2篇）\n\n目录\n乙镇2023年工作总结\n甲局2023年工作总结\n\n${trim(second)}\n\n${trim(first)}\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    const rules = new Set(service.check(service.open(merge([first, second]).text)).findings.map(({ rule }) => rule));
    assert.ok(!rules.has('outline/toc-mismatch') && !rules.has('outline/count-mismatch'), [...rules].join());
  });

  it('chooses a cover by what the titles have in common', () => {
    assert.equal(merge([first, '乙镇2024年工作总结\n修路。\n']).cover, '工作总结汇编');
    assert.equal(merge([first, '乙镇2023年工作计划\n修路。\n']).cover, '2023年工作材料汇编');
    assert.equal(merge(['甲局2024年工作计划\n修路。\n', '乙镇2024年工作计划\n修路。\n']).cover, '2024年工作计划汇编');
  });

  it('tells when a text would not be found again', () => {
    assert.equal(merge([first, '修路三条，架桥两座，办成不少实事。\n', second]).isTold, false);
    assert.equal(merge([first, second]).isTold, true);
  });
});

describe('taking a compilation apart', () => {
  it('gives each report a name that is free and good for a file', () => {
    const again = first.replace('修路', '修桥');
    const text = `${merge([first, second]).text}\n${again}\n《丙办/2023年"五项"工作总结》\n修路。\n`;
    assert.deepEqual(
      split(text, { taken: ['乙镇2023年工作总结.MD'], extension: '.md' }).map(({ name }) => name),
      ['甲局2023年工作总结.md', '乙镇2023年工作总结（2）.md', '甲局2023年工作总结（2）.md', '丙办2023年五项工作总结.md'],
    );
  });

  it('leaves a comment with the report below it', () => {
    const written = [first, `<!-- jiaogao-ignore-file number/date -->\n${trim(second)}`];
    assert.deepEqual(
      split(merge(written).text).map(({ text }) => trim(text)),
      written.map(trim),
    );
  });

  it('gives nothing for one report', () => {
    assert.deepEqual(split(first), []);
    assert.deepEqual(split(''), []);
  });

  it('gives back what was put together, every character of it', () => {
    const folder = new URL('../../reports/', import.meta.url).pathname;
    const own = globSync('*.{md,txt}', { cwd: folder, absolute: true })
      .toSorted()
      .map((path) => readFileSync(path, 'utf8'))
      .filter((text) => service.open(text).reports.length === 1 && service.open(text).reports[0]!.title);
    const wrap = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => `\ufeff${text}`,
      (text) => `\n \n${text}\n\n　\n`,
      (text) => text.replace(/\r?\n/g, '\r\n'),
      (text) => text.trimEnd(),
    );
    const made = fc
      .tuple(
        fc.constantFrom('甲', '乙', '丙', '丁'),
        fc.array(fc.constantFrom('修路3条。', '', '  架桥。 ', '（一）抓项目', '一、工作', '| 甲 | 乙 |', '第1页')),
      )
      .map(([name, lines]) => `${name}局2023年工作总结\n一年来，干了不少实事。\n${lines.join('\n')}\n全年见效。`);
    const texts = fc.uniqueArray(fc.oneof(fc.constantFrom(...own), made), {
      minLength: 2,
      maxLength: 5,
      selector: (text) => text.split('\n')[0],
    });
    fc.assert(
      fc.property(texts, fc.infiniteStream(wrap), fc.constantFrom('\n', '\r\n'), (reports, wraps, eol) => {
        const written = reports.map((text) => (wraps.next().value as (text: string) => string)(text));
        const back = split(merge(written, undefined, eol).text);
        assert.deepEqual(
          back.map(({ text }) => trim(text)),
          written.map(trim),
        );
        assert.ok(back.every(({ text }) => text.endsWith(eol) && (eol === '\n' || !/[^\r]\n/.test(text))));
        assert.equal(new Set(back.map(({ name }) => name)).size, back.length);
      }),
      { numRuns: 60 },
    );
  });
});
