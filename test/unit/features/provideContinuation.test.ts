import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../server/src/base/edit';
import { toSpan } from '../../../server/src/features/positions';
import { provideContinuation } from '../../../server/src/features/provideContinuation';
import { openReport } from './openReport';

const TITLE = '县局工作总结';

/** The text after Enter at the end of the line that ends in `|`, with `|` where the cursor stands then. */
function enter(lines: readonly string[], renumbers = false): string {
  const at = lines.findIndex((line) => line.endsWith('|')) + 1;
  const text = [TITLE, ...lines].join('\n').replace('|', '');
  const document = openReport(text);
  const { kind, before, after, edits } = provideContinuation(document, at, renumbers);
  const [start, end] = [document.startOf(at), document.endOf(at)];
  const own = {
    next: { span: { start: end, end }, newText: `\n${before}|${after}` },
    end: { span: { start, end }, newText: '|' },
    plain: { span: { start: end, end }, newText: '\n|' },
  }[kind];
  const others = edits.map(({ range, newText }) => ({ span: toSpan(document, range), newText }));
  return applyEdits(text, [own, ...others]).slice(TITLE.length + 1);
}

describe('Enter at the end of a line', () => {
  it('writes the next number the way the one before is written', () => {
    for (const [line, next] of [
      ['一、抓党建', '二、'],
      ['（三）抓项目', '（四）'],
      ['(九）抓项目', '(十）'],
      ['1. 抓早', '2. '],
      ['３．抓早', '４．'],
      ['⑤抓小', '⑥'],
      ['（9）抓小。', '（10）'],
      ['  第二部分 打算', '  第三部分 '],
      ['- 1. 抓早', '- 2. '],
      ['## 一、抓党建', '## 二、'],
      ['**一、**抓党建', '**二、**'],
      ['**一、** 抓党建', '**二、** '],
      ['一是抓早；', '二是'],
      ['第一，抓早。', '第二，'],
      ['首先，抓早。', '其次，'],
    ] as const)
      assert.equal(enter([`${line}|`]), `${line}\n${next}|`);
  });

  it('keeps what wraps the whole heading', () => {
    assert.equal(enter(['**一、抓党建**|']), '**一、抓党建**\n**二、|**');
  });

  it('takes the label off an empty item', () => {
    for (const label of ['二、', '（二）', '  2. ', '②', '二是', '**二、**', '- 2. ']) {
      assert.equal(enter(['一、抓党建', '全年见效。', `${label}|`]), '一、抓党建\n全年见效。\n|', label);
    }
  });

  it('is a plain line break where no list goes on', () => {
    for (const lines of [
      ['全年平稳有序。|'],
      ['一、抓党建|', '全年见效。'],
      ['一是抓早。二是抓小。|'],
      ['2023年办实事12件。|'],
      ['3.5亿元到位。|'],
      ['再次，抓早。|'],
      ['附件：1. 名册|'],
      ['⑳抓小|'],
      ['```', '1. code|', '```'],
    ]) {
      const line = lines.findIndex((one) => one.endsWith('|'));
      assert.equal(enter(lines), lines.map((one, at) => (at === line ? `${one.slice(0, -1)}\n|` : one)).join('\n'));
    }
    assert.equal(
      provideContinuation(openReport('目录\n一、工作回顾……3\n二、工作打算……5\n县局工作总结\n一、工作回顾\n全年见效。'), 1, false).kind,
      'plain',
    );
    assert.equal(provideContinuation(openReport('| 一、 | 二、 |'), 0, false).kind, 'plain');
    assert.equal(provideContinuation(openReport(''), 7, false).kind, 'plain');
  });

  it('moves those behind on, with the references to them, only when asked', () => {
    const lines = ['一、抓党建|', '二、抓项目', '见第二部分。', '（一）抓早', '三、抓作风'];
    assert.equal(enter(lines), ['一、抓党建', '二、|', ...lines.slice(1)].join('\n'));
    assert.equal(enter(lines, true), ['一、抓党建', '二、|', '三、抓项目', '见第三部分。', '（一）抓早', '四、抓作风'].join('\n'));
  });

  it('takes away nothing but an empty item', () => {
    const pieces = fc.constantFrom(
      '一、',
      '（二）',
      '3.',
      '①',
      '一是',
      '第一，',
      '**',
      '- ',
      '## ',
      ' ',
      '　',
      '抓早',
      '。',
      '；',
      '1',
      '、',
      '（',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const line = parts.join('').replaceAll('|', '');
        const document = openReport(`${TITLE}\n${line}`);
        const { kind, before, after, head } = provideContinuation(document, 1, false);
        if (kind === 'end') assert.match(line.slice(head), /^[\s*_]*$/);
        else assert.ok(head >= 0 && (kind === 'next' ? /\S/.test(before) : before + after === ''));
      }),
      { numRuns: 500, seed: 20240105 },
    );
  });
});
