import assert from 'node:assert/strict';
import { textsIn } from '../../../server/src/features/texts';
import { createOwnPhrases, type OwnPhrases } from '../../../server/src/lsp/ownPhrases';

const folder = 'file:///w/.report-snippet/';

function setUp(contents: Record<string, string | Error>): { own: OwnPhrases; warnings: string[]; folders: string[]; reads: string[] } {
  const [warnings, reads]: [string[], string[]] = [[], []];
  const folders = ['file:///w'];
  const own = createOwnPhrases({
    files: {
      list: (uri) => Promise.resolve(uri === folder ? Object.keys(contents) : []),
      read: (uri) => {
        reads.push(uri);
        const text = contents[decodeURIComponent(uri.slice(folder.length))];
        return text instanceof Error ? Promise.reject(text) : Promise.resolve(text);
      },
    },
    connection: { window: { showWarningMessage: (message: string) => void warnings.push(message) } } as never,
    texts: textsIn('zh'),
    workspaceFolders: () => folders,
  });
  return { own, warnings, folders, reads };
}

describe("the user's own texts", () => {
  it('are read once, until they are forgotten or other folders are open', async () => {
    const { own, folders, reads, warnings } = setUp({ '河 长.txt': '河长制\n巡河XX次。', '说明.docx': '' });
    assert.deepEqual(
      (await own.find()).map(({ name, group }) => `${name} ${group}`),
      ['河长制 own'],
    );
    await own.find();
    assert.deepEqual(reads, [`${folder}%E6%B2%B3%20%E9%95%BF.txt`]);
    own.forget();
    await own.find();
    assert.equal(reads.length, 2);
    folders.length = 0;
    assert.deepEqual(await own.find(), []);
    assert.deepEqual(warnings, []);
  });

  it('hold though others cannot be read, which is told once', async () => {
    const { own, warnings } = setUp({ 'a.txt': '名称', 'b.txt': '名称\n文字', 'c.txt': new Error('no right') });
    assert.equal((await own.find()).length, 1);
    own.forget();
    await own.find();
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /a\.txt、c\.txt/);
  });
});
