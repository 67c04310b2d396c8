import assert from 'node:assert/strict';
import type { OpenDocument } from '../../../server/src/lsp/documents';
import { createNeighborhood } from '../../../server/src/lsp/neighbors';
import { openReport } from '../features/openReport';

const open = (uri: string): OpenDocument => ({ uri, version: 1, content: { kind: 'report', document: openReport('一、甲') } });

describe('the reports beside one', () => {
  it('are all others that can be checked, by their names', () => {
    const names = ['file:///a.txt', 'file:///b/%E4%B9%99.txt', 'untitled:%zz'];
    const documents = new Map<string, OpenDocument>(names.map((uri) => [uri, open(uri)]));
    documents.set('file:///long.txt', { uri: 'file:///long.txt', version: 1, content: { kind: 'tooLarge', text: '长' } });
    const neighborsOf = createNeighborhood(documents);
    assert.deepEqual(
      neighborsOf('file:///a.txt').map(({ name, uri }) => [name, uri]),
      [
        ['乙.txt', 'file:///b/%E4%B9%99.txt'],
        ['untitled:%zz', 'untitled:%zz'],
      ],
    );
  });

  it('are the same list until one of them changes', () => {
    const documents = new Map(['a', 'b', 'c'].map((uri) => [uri, open(uri)]));
    const neighborsOf = createNeighborhood(documents);
    const first = neighborsOf('a');
    documents.set('a', open('a'));
    assert.equal(neighborsOf('a'), first);
    documents.set('b', open('b'));
    const second = neighborsOf('a');
    assert.notEqual(second, first);
    assert.equal(second[0]?.document, (documents.get('b')?.content as { document?: unknown }).document);
    documents.delete('c');
    assert.equal(neighborsOf('a').length, 1);
    assert.equal(neighborsOf('b').length, 1);
    assert.equal(neighborsOf('b')[0]?.uri, 'a');
  });
});
