import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { provideCodeActions, resolveFixAll, type CodeActionOptions } from '../../../server/src/features/provideCodeActions';
import { chineseTexts } from '../../../server/src/features/texts';
import type { Finding, Fix } from '../../../server/src/linter/rule';
import { makeFinding, openReport, renderPlainly, spanOf } from './openReport';

const text = '甲县2024年工作总结\n一、工作情况\n办实事3件。。\n二、下一步打算\n抓好落实。。继续努力。。\n';
const document = openReport(text);
const uri = 'file:///a.txt';

const options: CodeActionOptions = {
  uri,
  version: 3,
  render: renderPlainly,
  texts: chineseTexts,
  only: undefined,
  diagnostics: [],
  lazy: false,
  fillsBlanks: false,
  ignoring: {
    uri,
    version: 3,
    target: undefined,
    isMarkdown: false,
    hasIgnoreCommands: false,
    versionedEdits: true,
    createsFiles: true,
    lazy: false,
    texts: chineseTexts,
  },
  explainsRules: false,
  annotatesEdits: false,
};

const fix = (nth: number, newText: string, safety: Fix['safety'] = 'safe'): Fix => ({
  title: { id: newText },
  edits: [{ span: spanOf(text, '。。', nth), newText }],
  safety,
});
const finding = (nth: number, ...fixes: Fix[]): Finding => makeFinding(spanOf(text, '。。', nth), 'test/plain', 'warning', { fixes });
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
const everywhere = { start: 0, end: text.length };

describe('code actions', () => {
  it('are the fixes of the findings that touch the place', () => {
    const findings = [finding(0, fix(0, '。', 'unsafe')), finding(1, fix(1, '；', 'unsafe'))];
    const { start, end } = spanOf(text, '。。', 1);
    for (const at of [
      { start, end },
      { start: end, end },
      { start, end: start },
    ]) {
      assert.deepEqual(titles(provideCodeActions(document, findings, at, { ...options, only: ['quickfix'] })), ['test/plain ； {}']);
    }
    assert.deepEqual(provideCodeActions(document, findings, { start: 0, end: 5 }, options), []);
  });

  it('end with the pages of the rules that speak at the place, where the client can show them', () => {
    const other = makeFinding(spanOf(text, '。。', 0), 'test/blank');
    const shown = { range: { start: { line: 2, character: 5 }, end: { line: 2, character: 7 } }, code: 'test/blank', message: '' };
    const actions = provideCodeActions(document, [finding(0, fix(0, '。')), finding(1), other], everywhere, {
      ...options,
      explainsRules: true,
      diagnostics: [shown],
    });
    assert.deepEqual(titles(actions), ['test/plain 。 {}', '规则说明：test/plain', '规则说明：test/blank']);
    assert.deepEqual(actions[2]?.command, { title: '规则说明：test/blank', command: 'jiaogao.explainRule', arguments: ['test/blank'] });
    assert.deepEqual(
      actions.slice(1).map(({ diagnostics }) => diagnostics),
      [undefined, [shown]],
    );
  });

  it('prefer the only safe fix, and none of several', () => {
    const preferred = (...fixes: Fix[]): string[] =>
      provideCodeActions(document, [finding(0, ...fixes)], everywhere, options)
        .filter(({ isPreferred }) => isPreferred)
        .map(({ title }) => title);
    assert.deepEqual(preferred(fix(0, '。'), fix(0, '；', 'unsafe')), ['test/plain 。 {}']);
    assert.deepEqual(preferred(fix(0, '。'), fix(0, '；')), []);
    assert.deepEqual(preferred(fix(0, '；', 'unsafe')), []);
  });

  it('name the version their edits are made for, or no version', () => {
    const [versioned] = provideCodeActions(document, [finding(0, fix(0, '。'))], everywhere, options);
    const edits = [{ range: { start: { line: 2, character: 5 }, end: { line: 2, character: 7 } }, newText: '。' }];
    assert.deepEqual(versioned?.edit, { documentChanges: [{ textDocument: { uri, version: 3 }, edits }] });
    const [plain] = provideCodeActions(document, [finding(0, fix(0, '。'))], everywhere, { ...options, version: undefined });
    assert.deepEqual(plain?.edit, { changes: { [uri]: edits } });
  });

  it('belong to the diagnostic they mend', () => {
    const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 7 } };
    const own = { range, message: 'x', code: 'test/plain', data: 'found' };
    const others = [
      { ...own, code: 'test/other' },
      { ...own, data: 'lost' },
      { ...own, range: { ...range, end: { line: 2, character: 8 } } },
    ];
    const [action] = provideCodeActions(document, [finding(0, fix(0, '。'))], everywhere, { ...options, diagnostics: [...others, own] });
    assert.deepEqual(action?.diagnostics, [own]);
  });

  it('offer all safe fixes of the kind at the place', () => {
    const findings = [0, 1, 2].map((nth) => finding(nth, fix(nth, '。')));
    const at = spanOf(text, '。。', 0);
    const [, all] = provideCodeActions(document, findings, at, options);
    assert.equal(all?.title, '修正全部 3 处同类问题');
    const [change] = all.edit?.documentChanges ?? [];
    assert.equal(change && 'edits' in change && change.edits.length, 3);
    assert.deepEqual(titles(provideCodeActions(document, findings.slice(0, 1), at, options)), ['test/plain 。 {}']);
    const [, later] = provideCodeActions(document, findings, at, { ...options, lazy: true });
    assert.deepEqual([later?.edit, later?.data], [undefined, { uri, rule: 'test/plain' }]);
  });

  it('fix the whole file only when that is asked for, and leave out what clashes', () => {
    const findings = [finding(0, fix(0, '。')), finding(0, fix(0, '；')), finding(1, fix(1, '。', 'unsafe')), finding(2, fix(2, '。'))];
    assert.ok(provideCodeActions(document, findings, everywhere, options).every(({ kind }) => kind === 'quickfix'));
    for (const only of ['source', 'source.fixAll', 'source.fixAll.jiaogao']) {
      const [all, ...rest] = provideCodeActions(document, findings, everywhere, { ...options, only: [only] });
      assert.deepEqual([all?.title, rest], ['修正全部可自动修正的问题', []]);
      assert.deepEqual(all?.edit, resolveFixAll(document, findings, { uri }, 3));
    }
    const { changes } = resolveFixAll(document, findings, { uri }, undefined);
    assert.deepEqual(
      changes?.[uri]?.map(({ newText }) => newText),
      ['。', '。'],
    );
    assert.deepEqual(provideCodeActions(document, [finding(0, fix(0, '；', 'unsafe'))], everywhere, { ...options, only: ['source'] }), []);
    assert.deepEqual(provideCodeActions(document, findings, everywhere, { ...options, only: ['source.organizeImports'] }), []);
  });

  it('renumber the level at the place, from its heading or its text, if that changes something', () => {
    const wrong = text.replace('二、', '四、');
    const actionsAt = (words: string): CodeAction[] =>
      provideCodeActions(openReport(wrong), [], spanOf(wrong, words), {
        ...options,
        only: ['refactor.rewrite.renumber'],
        version: undefined,
      });
    for (const words of ['一、', '办实事', '四、', '继续']) {
      const [action] = actionsAt(words);
      assert.deepEqual([action?.title, action?.kind], ['重排本级序号', 'refactor.rewrite.renumber']);
      assert.deepEqual(action?.edit?.changes?.[uri], [
        { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }, newText: '二' },
      ]);
    }
    assert.deepEqual(actionsAt('甲县'), []);
    assert.deepEqual(provideCodeActions(document, [], spanOf(text, '办实事'), { ...options, only: ['refactor'] }), []);
  });
});
