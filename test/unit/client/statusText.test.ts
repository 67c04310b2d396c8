import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeStatus, type ReportStatus, type Translator } from '../../../client/src/common/statusText';

const bundle = JSON.parse(readFileSync(join(import.meta.dirname, '../../../l10n/bundle.l10n.zh-cn.json'), 'utf8')) as Record<
  string,
  string
>;

const fill = (text: string, values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (_all, index: string) => String(values[Number(index)]));
const chinese: Translator = { t: (message, ...values) => fill(bundle[message] ?? `?${message}`, values) };
const english: Translator = { t: (message, ...values) => fill(message, values) };

function status(changes: Partial<ReportStatus> = {}): ReportStatus {
  return { uri: 'file:///a', version: 1, blanks: 0, findings: { error: 0, warning: 0, info: 0 }, checking: false, ...changes };
}

describe('the status of a report', () => {
  it('counts what is to fill and what is wrong', () => {
    const view = describeStatus('running', status({ blanks: 57, findings: { error: 3, warning: 8, info: 1 } }), chinese);
    assert.deepEqual(view, { text: '校稿：待填 57 · 问题 12', detail: '错误 3 · 警告 8 · 提示 1', busy: false, failed: false });
  });

  it('owns up to what is not shown', () => {
    const view = describeStatus(
      'running',
      status({ findings: { error: 0, warning: 2, info: 0 }, hidden: { ignored: 3, baseline: 40 } }),
      chinese,
    );
    assert.deepEqual([view.text, view.detail], ['校稿：问题 2', '警告 2 · 已忽略 3 处 · 基线内 40 处未显示']);
    assert.equal(
      describeStatus('running', status({ hidden: { ignored: 0, baseline: 1 } }), english).detail,
      '1 in the baseline, not shown',
    );
  });

  it('says only what there is', () => {
    assert.equal(describeStatus('running', status({ blanks: 5 }), chinese).text, '校稿：待填 5');
    const view = describeStatus('running', status({ findings: { error: 0, warning: 2, info: 0 } }), chinese);
    assert.equal(view.text, '校稿：问题 2');
    assert.equal(view.detail, '警告 2');
  });

  it('says so when nothing is wrong', () => {
    assert.deepEqual(describeStatus('running', status(), chinese), { text: '校稿：未发现问题', detail: '', busy: false, failed: false });
  });

  it('does not call a report clean that is being checked for the first time', () => {
    assert.equal(describeStatus('running', status({ checking: true }), chinese).text, '校稿：正在校对');
    assert.equal(describeStatus('running', undefined, chinese).text, '校稿：正在校对');
    assert.equal(describeStatus('starting', undefined, chinese).busy, true);
  });

  it('keeps the counts in sight while it checks again', () => {
    const view = describeStatus('running', status({ blanks: 2, checking: true }), chinese);
    assert.equal(view.text, '校稿：待填 2');
    assert.equal(view.busy, true);
  });

  it('owns up to a file that is too large', () => {
    const view = describeStatus('running', status({ tooLarge: true }), chinese);
    assert.equal(view.text, '校稿：未校对');
    assert.equal(view.detail, '文件过大，没有校对。');
  });

  it('owns up to a server that has ended, whatever was known before', () => {
    const view = describeStatus('failed', status({ blanks: 2 }), chinese);
    assert.equal(view.text, '校稿：已停止');
    assert.equal(view.failed, true);
    assert.equal(view.busy, false);
  });

  it('speaks English too', () => {
    const view = describeStatus('running', status({ blanks: 57, findings: { error: 0, warning: 0, info: 12 } }), english);
    assert.equal(view.text, 'Jiaogao: 57 to fill · 12 problems');
    assert.equal(view.detail, '12 suggestions');
  });
});
