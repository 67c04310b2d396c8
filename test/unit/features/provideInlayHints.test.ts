import assert from 'node:assert/strict';
import { toOffset } from '../../../server/src/features/positions';
import { provideInlayHints } from '../../../server/src/features/provideInlayHints';
import { chineseTexts } from '../../../server/src/features/texts';
import { openReport } from './openReport';

/** The text with its hints in square brackets. */
function withHints(text: string, within = { start: 0, end: text.length }): string {
  const document = openReport(text);
  const hints = provideInlayHints(document, within, chineseTexts);
  return hints.reduceRight((shown, { position, label }) => {
    const at = toOffset(document, position);
    return `${shown.slice(0, at)}[${label as string}]${shown.slice(at)}`;
  }, text);
}

describe('inlay hints', () => {
  it('tell the sum behind a total', () => {
    assert.equal(withHints('现有教师86名，其中男32名、女54名。'), '现有教师86名[✓]，其中男32名、女54名。');
    assert.equal(withHints('现有教师86名，其中男32名、女55名。'), '现有教师86名[✗ 87]，其中男32名、女55名。');
  });

  it('tell the rate behind its two numbers', () => {
    assert.equal(withHints('任务5000户，已完成2600户，完成率52%。'), '任务5000户，已完成2600户，完成率52%[✓]。');
    assert.equal(withHints('任务3000户，已完成2000户，完成率67%。'), '任务3000户，已完成2000户，完成率67%[✓ 66.67%]。');
    assert.equal(withHints('任务5000户，已完成2600户，完成率63%。'), '任务5000户，已完成2600户，完成率63%[✗ 52.00%]。');
  });

  it('tell the change between two values', () => {
    assert.equal(withHints('企业由500家增加到600家，增长25%。'), '企业由500家增加到600家，增长25%[✗ 20.00%]。');
  });

  it('tell how many follow an announced count', () => {
    assert.equal(
      withHints('甲县总结\n抓了四项工作：一是修路；二是修渠；三是种树。'),
      '甲县总结\n抓了四项工作[✗ 3]：一是修路；二是修渠；三是种树。',
    );
  });

  it('are silent on a part that is less than the whole, and outside of the stretch asked for', () => {
    assert.equal(withHints('新开工项目26个，其中大型项目6个。'), '新开工项目26个，其中大型项目6个。');
    const text = '现有教师86名，其中男32名、女54名。\n';
    assert.equal(withHints(text + text, { start: text.length, end: 2 * text.length }), `${text}现有教师86名[✓]，其中男32名、女54名。\n`);
    assert.equal(withHints(''), '');
  });
});
