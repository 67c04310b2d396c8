import assert from 'node:assert/strict';
import { cliTexts, pickLanguage } from '../../../server/src/cli/texts';

describe('the language of the command line', () => {
  it('is the one asked for, or the system’s if it is English, or Chinese', () => {
    assert.equal(pickLanguage('en', { LANG: 'zh_CN.UTF-8' }), 'en');
    assert.equal(pickLanguage('zh', { LANG: 'en_US.UTF-8' }), 'zh');
    assert.equal(pickLanguage(undefined, { LANG: 'en_US.UTF-8' }), 'en');
    assert.equal(pickLanguage(undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }), 'zh');
    assert.equal(pickLanguage(undefined, { LANG: 'C.UTF-8' }), 'zh');
    assert.equal(pickLanguage(undefined, {}), 'zh');
  });
});

describe('the summary', () => {
  const hidden = { ignored: 0, baseline: 0 };
  const counts = { files: 3, error: 2, warning: 5, info: 1, hint: 0, blanks: 412, hidden };

  it('counts by severity, blanks apart', () => {
    assert.equal(cliTexts('zh').summary(counts), '3 个文件：2 个错误，5 个警告，1 个提示；待填 412 处');
    assert.equal(cliTexts('en').summary(counts), '3 files: 2 errors, 5 warnings, 1 info; 412 blanks to fill');
  });

  it('says when there is nothing', () => {
    const nothing = { files: 1, error: 0, warning: 0, info: 0, hint: 0, blanks: 0, hidden };
    assert.equal(cliTexts('zh').summary(nothing), '1 个文件，没有发现问题');
    assert.equal(cliTexts('zh').summary({ ...nothing, blanks: 2 }), '1 个文件：待填 2 处');
    assert.equal(cliTexts('en').summary({ ...nothing, blanks: 1 }), '1 file: 1 blank to fill');
  });

  it('owns up to what is not shown', () => {
    const some = { ...counts, blanks: 0, hidden: { ignored: 3, baseline: 12 } };
    assert.equal(cliTexts('zh').summary(some), '3 个文件：2 个错误，5 个警告，1 个提示（已忽略 3 处，基线内 12 处未显示）');
    assert.equal(cliTexts('en').summary(some), '3 files: 2 errors, 5 warnings, 1 info (3 ignored, 12 in the baseline)');
  });
});
