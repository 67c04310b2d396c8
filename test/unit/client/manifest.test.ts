import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { CANDIDATE_LANGUAGES, REPORT_LANGUAGE } from '../../../client/src/common/reports';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const readTexts = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;

interface Manifest {
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

/** Commands that only the server's code actions call, with arguments that nobody could type. */
const INNER_COMMANDS = [
  'jiaogao.continueList',
  'jiaogao.fillBlank',
  'jiaogao.saveSidecars',
  'jiaogao.turnOffRule',
  'jiaogao.select',
  'jiaogao.showPlaces',
];

const manifest = JSON.parse(read('package.json')) as Manifest;
const source = globSync('client/src/**/*.ts', { cwd: ROOT })
  .map((file) => read(file))
  .join('\n');

describe('the manifest', () => {
  const { contributes } = manifest;

  it('names files that exist', () => {
    const files = [manifest.icon, manifest.l10n, contributes.languages[0]!.configuration, contributes.grammars[0]!.path];
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
  });

  it('wakes the extension for every language that can hold a report', () => {
    assert.deepEqual(
      manifest.activationEvents.filter((event) => event.startsWith('onLanguage:')).sort(),
      CANDIDATE_LANGUAGES.map((language) => `onLanguage:${language}`).sort(),
    );
    assert.equal(contributes.languages[0]!.id, REPORT_LANGUAGE);
  });

  it('contributes the commands that the client registers, and names no others', () => {
    const registered = [...source.matchAll(/registerCommand\('(jiaogao\.\w+)'/g)].map(([, command]) => command!);
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual([...contributed, ...INNER_COMMANDS].toSorted(), registered.toSorted());
    for (const items of Object.values(contributes.menus))
      for (const { command } of items) assert.ok(contributed.includes(command), command);
    const called = [...source.matchAll(/'(jiaogao\.(?!status|isReport|detect|outline|atNumberedLine)\w+)'/g)].map(
      ([, command]) => command!,
    );
    const views = Object.values(contributes.views).flatMap((own) => own.map(({ id }) => id));
    for (const name of called) assert.ok(registered.includes(name) || views.includes(name), name);
  });
});

describe('the texts', () => {
  const chinese = readTexts('package.nls.json');

  it('of the manifest all exist, in Chinese and in English, and none is left over', () => {
    const used = [...new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();
    assert.deepEqual(Object.keys(chinese).sort(), used);
    assert.deepEqual(Object.keys(readTexts('package.nls.en.json')).sort(), used);
    for (const [key, text] of Object.entries(chinese)) assert.match(text, /\p{Script=Han}/u, key);
  });

  it('of the client all exist in Chinese, and none is left over', () => {
    const used = [...new Set([...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, key]) => key!))].sort();
    const bundle = readTexts('l10n/bundle.l10n.zh-cn.json');
    assert.ok(used.length > 10);
    assert.deepEqual(Object.keys(bundle).sort(), used);
    assert.deepEqual(Object.keys(readTexts('l10n/bundle.l10n.json')).sort(), used);
    const places = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [key, text] of Object.entries(bundle)) {
      assert.match(text, /\p{Script=Han}/u, key);
      assert.deepEqual(places(text), places(key), key);
    }
  });

  it('of the client are Chinese under every Chinese of the editor', () => {
    assert.deepEqual(readTexts('l10n/bundle.l10n.zh-tw.json'), readTexts('l10n/bundle.l10n.zh-cn.json'));
  });
});
