import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import {
  provideBaseline,
  provideIgnoreActions,
  providePruning,
  resolveIgnore,
  type IgnoreOptions,
} from '../../../server/src/features/provideIgnoreActions';
import { chineseTexts } from '../../../server/src/features/texts';
import { parseSidecar } from '../../../server/src/linter/sidecar';
import { makeFinding, openReport, spanOf } from './openReport';

const text = '甲县2024年工作总结\n一、工作情况\n办实事3件。。\n继续努力。。\n';
const document = openReport(text);
const uri = 'file:///d/a.txt';
const sidecar = 'file:///d/.jiaogao.json';
const findings = [0, 1].map((nth) => makeFinding(spanOf(text, '。。', nth), 'test/plain', 'warning'));
const [first] = findings;

const options: IgnoreOptions = {
  uri,
  version: 1,
  target: { uri: sidecar, text: undefined, file: 'a.txt' },
  isMarkdown: false,
  hasIgnoreCommands: false,
  versionedEdits: true,
  createsFiles: true,
  lazy: false,
  texts: chineseTexts,
};
const offer = (changes: Partial<IgnoreOptions>) => provideIgnoreActions(document, findings, [first!], () => [], { ...options, ...changes });

/** What a sidecar says after edits as a client makes them. */
function written(before: string, edits: readonly TextEdit[] | undefined) {
  return parseSidecar(TextDocument.applyEdits(TextDocument.create(sidecar, 'json', 1, before), [...(edits ?? [])])).files.get('a.txt');
}

describe('ways to ignore a finding', () => {
  it('make the sidecar where there is none', () => {
    const [here, inFile] = offer({});
    const [create, change] = here?.edit?.documentChanges ?? [];
    assert.deepEqual(create, { kind: 'create', uri: sidecar, options: { ignoreIfExists: true } });
    assert.ok(change && 'edits' in change && change.textDocument.version === null);
    assert.deepEqual(
      written('', change.edits as TextEdit[])?.entries.map(({ words, quote }) => [words, quote]),
      [['。。', '办实事3件。。']],
    );
    assert.equal(inFile?.edit?.documentChanges?.length, 2);
  });

  it('change one that is there in the way that every client understands', () => {
    const before = '{"files": {"b.txt": {"rules": ["a/b"]}}}';
    const target = { uri: sidecar, text: before, file: 'a.txt' };
    const [here, inFile] = offer({ target, versionedEdits: false, createsFiles: false });
    assert.equal(written(before, here?.edit?.changes?.[sidecar])?.entries.length, 1);
    assert.deepEqual(written(before, inFile?.edit?.changes?.[sidecar])?.rules, ['test/plain']);
  });

  it('are not offered where nothing can be written', () => {
    assert.deepEqual(offer({ target: undefined }), []);
    assert.deepEqual(offer({ createsFiles: false }), []);
    assert.deepEqual(
      offer({ target: undefined, isMarkdown: true }).map(({ title }) => title),
      ['忽略这一处（在上面加一行标记）'],
    );
    assert.deepEqual(
      offer({ target: undefined, hasIgnoreCommands: true }).map(({ command }) => command?.command),
      ['jiaogao.turnOffRule'],
    );
  });

  it('come to nothing when the finding is gone, or the sidecar says so already', () => {
    const data = { uri, ignore: 'finding', rule: 'test/plain', start: first!.span.start + 1, end: first!.span.end } as const;
    assert.equal(resolveIgnore(document, findings, data, options.target, options), undefined);
    const text = '{\n  "files": {\n    "a.txt": {\n      "rules": [\n        "test/plain"\n      ]\n    }\n  }\n}\n';
    const again = { ...data, ignore: 'rule', start: first!.span.start } as const;
    assert.equal(resolveIgnore(document, findings, again, { uri: sidecar, text, file: 'a.txt' }, options), undefined);
  });

  it('name a rule once however many of its findings are at the place', () => {
    const actions = provideIgnoreActions(document, findings, findings, () => [], options);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['忽略这一处', '忽略这一处', '在本文件中不再提示此规则（test/plain）'],
    );
  });
});

describe('accepting and cleaning', () => {
  it('has nothing to do where nothing is shown, and nothing is left over', () => {
    assert.deepEqual(provideBaseline(document, [], options), []);
    assert.deepEqual(provideBaseline(document, findings, { ...options, target: undefined }), []);
    assert.deepEqual(providePruning([[options.target!, []]], options), []);
  });

  it('saves what it has written where the client can', () => {
    const [accept] = provideBaseline(document, findings, { ...options, hasIgnoreCommands: true });
    assert.deepEqual([accept?.command?.command, accept?.command?.arguments], ['jiaogao.saveSidecars', [sidecar]]);
  });
});
