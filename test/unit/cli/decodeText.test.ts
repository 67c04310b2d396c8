import assert from 'node:assert/strict';
import { decodeText } from '../../../server/src/cli/decodeText';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('texts of files', () => {
  it('are UTF-8, with and without a mark', () => {
    assert.deepEqual(decodeText(utf8('一、甲\r\n')), { kind: 'text', text: '一、甲\r\n', encoding: 'UTF-8' });
    assert.deepEqual(decodeText(utf8('\ufeff一、甲')), { kind: 'text', text: '一、甲', encoding: 'UTF-8' });
    assert.deepEqual(decodeText(bytes()), { kind: 'text', text: '', encoding: 'UTF-8' });
  });

  it('are GB18030 where they are no UTF-8', () => {
    // 公文 in GBK, then a character of four bytes
    assert.deepEqual(decodeText(bytes(0xb9, 0xab, 0xce, 0xc4, 0x81, 0x39, 0xee, 0x39)), {
      kind: 'text',
      text: '公文㐀',
      encoding: 'GB18030',
    });
  });

  it('are UTF-16 where a mark says so', () => {
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0x00, 0x4e)), { kind: 'text', text: '一', encoding: 'UTF-16' });
    assert.deepEqual(decodeText(bytes(0xfe, 0xff, 0x4e, 0x00)), { kind: 'text', text: '一', encoding: 'UTF-16' });
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0x00)), { kind: 'unknownEncoding' });
  });

  it('are none where there are zeros', () => {
    assert.deepEqual(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00)), { kind: 'binary' });
  });

  it('are none where no encoding fits', () => {
    assert.deepEqual(decodeText(bytes(0xff, 0xff, 0x41)), { kind: 'unknownEncoding' });
    // clean GB18030, but no text has such characters
    assert.deepEqual(decodeText(bytes(0xb9, 0xab, 0x01, 0x02)), { kind: 'unknownEncoding' });
  });
});
