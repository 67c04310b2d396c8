import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRules } from '../../../scripts/generate/readRules';

const rule = (id: string) => `const defineRule = (rule: unknown) => rule;
export default defineRule({ meta: { id: '${id}', messages: { gap: '缺{a}{b}', fix: '补' } }, check: () => [] });
`;
const page =
  '# outline/x\n\n找。\n\n## 为什么\n\n因。\n\n## 反例\n\n```report\n<|甲|>{outline/x gap}\n```\n\n## 正例\n\n```report\n乙\n```\n';
const english = { summary: 'finds', messages: { gap: '{b} lacks {a}', fix: 'add' } };

describe('scripts/generate/readRules', () => {
  const roots: string[] = [];

  /** Reads a folder that holds the given files. */
  async function read(files: Readonly<Record<string, string>>) {
    const root = mkdtempSync(join(tmpdir(), 'jiaogao-rules-'));
    roots.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readRules(root);
  }

  const complete = {
    'server/src/rules/outline/x.ts': rule('outline/x'),
    'server/src/rules/outline/x.md': page,
    'server/src/rules/outline/shared.ts': 'export const shared = 1;\n',
    'l10n/rules.en.json': JSON.stringify({ 'outline/x': english }),
    'test/fixtures/outline/x.md': '',
  };

  after(() => {
    for (const root of roots) rmSync(root, { recursive: true });
  });

  it('takes a rule with all that belongs to it, and no shared file', async () => {
    const { rules, documented, problems } = await read(complete);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...rules, ...documented.map((one) => one.rule)].map(({ meta }) => meta.id),
      ['outline/x', 'outline/x'],
    );
  });

  it('reads the English page where there is one, and says when it is not as it should be', async () => {
    const path = 'server/src/rules/outline/x.en.md';
    const good = '# outline/x\n\nFinds.\n\n## Why\n\nBecause.\n\n## When to switch it off\n\nNever.\n';
    const written = await read({ ...complete, [path]: good });
    assert.deepEqual(written.problems, []);
    assert.deepEqual(written.documented[0]?.english.page, { summary: 'Finds.', why: 'Because.', whenOff: 'Never.' });
    assert.equal((await read(complete)).documented[0]?.english.page, undefined);
    for (const bad of ['', good.replace('/x', '/y'), good.replace('Never.', ''), good.replace('## Why', '## What')]) {
      const { problems, documented } = await read({ ...complete, [path]: bad });
      assert.deepEqual([problems.length, documented[0]?.english.page], [1, undefined]);
    }
  });

  it('names what is missing', async () => {
    const { rules, documented, problems } = await read({
      'server/src/rules/outline/x.ts': rule('outline/x'),
      'l10n/rules.en.json': JSON.stringify({ 'outline/y': english }),
    });
    assert.deepEqual([rules.length, documented.length], [1, 0]);
    const told = [
      'x.md: ENOENT',
      'rules.en.json: outline/x is missing',
      'test/fixtures/outline/x.md is missing',
      'there is no rule outline/y',
    ];
    assert.equal(problems.length, told.length, problems.join('\n'));
    told.forEach((words, index) => assert.ok(problems[index]?.includes(words), problems[index]));
  });

  it('names what does not fit together', async () => {
    const problemsWith = async (files: Partial<typeof complete>) => (await read({ ...complete, ...files })).problems.join('\n');
    const entry = (messages: Readonly<Record<string, string>>) => ({
      'l10n/rules.en.json': JSON.stringify({ 'outline/x': { ...english, messages } }),
    });
    assert.match(await problemsWith({ 'server/src/rules/outline/x.ts': rule('outline/other') }), /meta\.id is outline\/other/);
    assert.match(
      await problemsWith({ 'server/src/rules/outline/x.ts': `${rule('outline/x')}throw new Error('broken');\n` }),
      /cannot be loaded: broken/,
    );
    assert.match(
      await problemsWith({ 'server/src/rules/outline/x.md': page.replace('<|甲|>{outline/x gap}', '甲') }),
      /bad example marks no finding/,
    );
    assert.match(await problemsWith(entry({ gap: '{a} lacks', fix: 'add' })), /outline\/x gap has other \{places\}/);
    assert.match(await problemsWith(entry({ gap: '{a}{b}' })), /lacks message fix/);
    assert.match(await problemsWith(entry({ ...english.messages, old: 'x' })), /has no message old/);
  });
});
