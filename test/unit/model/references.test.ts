import assert from 'node:assert/strict';
import { buildDocument } from '../../../server/src/model/buildDocument';
import { markerText, textAt } from '../../../server/src/model/navigate';
import { findReferences } from '../../../server/src/model/references';
import { createTestParser } from './observe';

const parse = createTestParser();

/** Each reference as `words → line it speaks of`; `?` marks words that may be about another paper. */
function referencesIn(...lines: string[]): string[] {
  const document = buildDocument(lines.join('\n'), parse);
  return findReferences(document).map(({ place, told, target }) => {
    const words = textAt(document, place) + (told ? '' : '?');
    if (!target) return `${words} → `;
    const { section, item } = { section: undefined, item: undefined, ...target };
    return `${words} → ${section ? markerText(document, section) + lines[section.paragraph]!.slice(-2) : textAt(document, { paragraph: item.paragraph, span: item.item.span })}`;
  });
}

describe('references to numbered parts', () => {
  it('lead to the outermost headings', () => {
    assert.deepEqual(referencesIn('一、回顾', '二、问题', '三、打算', '详见第二、三部分。'), [
      '第二、三部分 → 二、问题',
      '第二、三部分 → 三、打算',
    ]);
    assert.deepEqual(referencesIn('第一部分 回顾', '一、成绩', '第二部分 打算', '一、目标', '如第二部分所述。'), [
      '第二部分 → 第二部分打算',
    ]);
  });

  it('go from the outside in', () => {
    const lines = ['第一章 总述', '第一节 目标', '第二节 原则', '第二章 任务', '第一节 产业', '第二节 民生', '参见第一章第二节。'];
    assert.deepEqual(referencesIn(...lines), ['第一章 → 第一章总述', '第二节 → 第二节原则']);
    assert.deepEqual(
      referencesIn('一、回顾', '（一）产业', '（二）民生', '二、打算', '（一）就业', '（二）教育', '见第一部分第（二）项。'),
      ['第一部分 → 一、回顾', '第（二）项 → （二）民生'],
    );
  });

  it('without a way lead to what is nearest', () => {
    const lines = [
      '一、回顾',
      '（一）产业',
      '（二）民生',
      '1.就业',
      '2.教育',
      '前述第1点还要抓。',
      '二、打算',
      '（一）城建',
      '（二）交通',
      '如上述第（一）项。',
    ];
    assert.deepEqual(referencesIn(...lines), ['第1点 → 1.就业', '第（一）项 → （一）城建']);
  });

  it('lead to items of an enumeration', () => {
    assert.deepEqual(referencesIn('一、问题', '一是项目少。二是人才缺。', '上述第二个方面最急。'), ['第二个方面 → 二是']);
  });

  it('lead to attachments where they are numbered', () => {
    assert.deepEqual(referencesIn('一、回顾', '任务见附件2。', '附件：1. 任务表', '2. 清单', '3. 名册'), ['附件2 → 2.清单']);
    assert.deepEqual(referencesIn('一、回顾', '任务见附件2。'), ['附件2 → ']);
  });

  it('lead nowhere when two parts have the number, or none', () => {
    assert.deepEqual(referencesIn('一、回顾', '二、问题', '二、打算', '见第二部分和第五部分。'), ['第二部分 → ', '第五部分 → ']);
  });

  it('are told from the parts of other papers and from their own labels', () => {
    assert.deepEqual(referencesIn('一、回顾', '二、问题', '落实《纲要》第二部分、政府工作报告第二部分，第二部分已完成。'), [
      '第二部分? → 二、问题',
    ]);
    assert.deepEqual(referencesIn('第一部分 回顾', '第二部分 打算'), []);
    assert.deepEqual(referencesIn('一、打算', '主要见（1）产业；（2）民生；第一季度开工，提出意见第二点。'), []);
  });
});
