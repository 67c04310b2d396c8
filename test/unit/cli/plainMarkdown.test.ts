import assert from 'node:assert/strict';
import { alignRows, toPlainText } from '../../../server/src/cli/plainMarkdown';

const colors = {
  bold: (text: unknown) => `<b>${String(text)}</b>`,
  dim: (text: unknown) => `<d>${String(text)}</d>`,
  underline: (text: unknown) => `<u>${String(text)}</u>`,
};

describe('a page in the terminal', () => {
  it('has its headings marked and its Markdown taken off', () => {
    const page =
      '<!-- Generated from a by b; do not edit. -->\n\n# a/b\n\n_A thing._\n\n见[规则](x.md)、`a|b` 和 \\_x\\_。\n\n## 为什么\n\n- `甲` 乙\n';
    assert.equal(toPlainText(page, colors), '<b>a/b</b>\n\nA thing.\n\n见规则、a|b 和 _x_。\n\n<u>为什么</u>\n\n- 甲 乙\n');
  });

  it('keeps examples as they are, set in', () => {
    assert.equal(toPlainText('甲：\n\n````text\n# 一、\n```\n| a |\n````\n\n乙', colors), '甲：\n\n    # 一、\n    ```\n    | a |\n\n乙\n');
  });

  it('lines up tables by what a terminal shows', () => {
    assert.equal(
      toPlainText('| 级别 | 依据 |\n| --- | --- |\n| 警告 | a \\| b |\n| off | 逻辑 |', colors),
      '<d>级别  依据</d>\n警告  a | b\noff   逻辑\n',
    );
    assert.deepEqual(
      alignRows([
        ['a', 'b'],
        ['甲乙', ''],
      ]),
      ['a     b', '甲乙'],
    );
  });
});
