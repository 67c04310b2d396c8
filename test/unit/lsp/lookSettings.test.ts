import assert from 'node:assert/strict';
import { defaultLook, readLookSettings } from '../../../server/src/lsp/lookSettings';

describe('settings of looking around', () => {
  it('are all off at first, and where they cannot be understood', () => {
    assert.deepEqual(readLookSettings({}), defaultLook);
    const wrong = { outline: 'yes', inlayHints: 'true', codeLens: 1, colorNumbers: {}, targetLength: -5 };
    assert.deepEqual(readLookSettings(wrong), defaultLook);
    assert.equal(readLookSettings({ targetLength: { 总结: 'long', '': 3, 计划: Infinity } }).target, undefined);
  });

  it('are read as an editor nests them', () => {
    const set = { outline: { enumerations: true }, inlayHints: true, codeLens: true, colorNumbers: true, targetLength: 3000 };
    assert.deepEqual(readLookSettings(set), { enumerations: true, inlayHints: true, codeLens: true, colors: true, target: 3000 });
    assert.deepEqual(readLookSettings({ targetLength: { 总结: 3000, 计划: 'x' } }).target, { 总结: 3000 });
  });
});
