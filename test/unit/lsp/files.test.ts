import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFiles, largestFile, type Files } from '../../../server/src/lsp/files';
import { readFile } from '../../../server/src/node/readFile';

type Asked = Parameters<typeof createFiles>[0];

const nobody = { sendRequest: () => assert.fail('the client is not to be asked') } as unknown as Asked;

describe('files that go with reports', () => {
  describe('read through the client', () => {
    const asking = (answer: (uri: string) => unknown): Files =>
      createFiles(
        { sendRequest: (_type: unknown, { uri }: { uri: string }) => Promise.resolve(answer(uri)) } as unknown as Asked,
        { readsFiles: true, listsFiles: true },
        { readFile: () => assert.fail('the disk is not to be read') },
      );

    it('are what the client answers, without a byte order mark', async () => {
      assert.equal(await asking((uri) => ({ text: `\ufeff${uri}` })).read('vscode-vfs://a/b.json'), 'vscode-vfs://a/b.json');
      assert.equal(await asking(() => ({ text: '' })).read('a:b'), '');
    });

    it('are not there when the answer has no text', async () => {
      for (const answer of [{}, null, undefined, 'text', { text: null }, { text: 1 }])
        assert.equal(await asking(() => answer).read('a:b'), undefined);
    });

    it('cannot be read when the client fails, or sends too much', async () => {
      await assert.rejects(asking(() => Promise.reject(new Error('no right'))).read('a:b'), /no right/);
      await assert.rejects(asking(() => ({ text: 'x'.repeat(largestFile + 1) })).read('a:b'), /too large/);
    });
  });

  describe('read from the disk', () => {
    const files = createFiles(nobody, { readsFiles: false, listsFiles: false }, { readFile });
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'jiaogao-files-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
    const write = (name: string, content: string | Uint8Array): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return pathToFileURL(path).href;
    };

    it('are decoded, whatever their name', async () => {
      assert.equal(await files.read(write('甲 县#1%.json', '\ufeff{ "a": "稿" }')), '{ "a": "稿" }');
      assert.equal(await files.read(write('gbk.json', Uint8Array.of(0xb8, 0xe5))), '稿');
    });

    it('are not there when nothing can be there', async () => {
      const uri = write('a.json', '');
      for (const none of [
        `${uri}x`,
        `${uri}/b.json`,
        `${pathToFileURL(folder).href}/${'x'.repeat(5000)}`,
        'file://host/a%2Fb',
        'untitled:a',
        '',
      ])
        assert.equal(await files.read(none), undefined, none);
    });

    it('cannot be read when they are folders or far too large', async () => {
      mkdirSync(join(folder, 'sub'));
      await assert.rejects(files.read(pathToFileURL(join(folder, 'sub')).href), /not a file/);
      const uri = write('big.json', '');
      truncateSync(join(folder, 'big.json'), largestFile + 1);
      await assert.rejects(files.read(uri), /too large/);
    });
  });

  it('are none where there is neither a client that reads nor a disk', async () => {
    assert.equal(await createFiles(nobody, { readsFiles: false, listsFiles: false }, {}).read('file:///a'), undefined);
  });
});
