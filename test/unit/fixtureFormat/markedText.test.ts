import assert from 'node:assert/strict';
import { parseMarkedText, writeMarks } from '../../fixtureFormat/markedText';

describe('fixtureFormat/markedText', () => {
  it('reads a mark with its rule, message and words', () => {
    const { text, marks } = parseMarkedText('一、甲\n<|三、|>{a/b gap 应为“二、”}乙');
    assert.equal(text, '一、甲\n三、乙');
    assert.deepEqual(marks, [{ span: { start: 4, end: 6 }, rule: 'a/b', message: 'gap', words: '应为“二、”' }]);
  });

  it('reads several findings at one place, empty places and marks inside marks', () => {
    const { text, marks } = parseMarkedText('<|甲<|乙|>{a/b x}{a/c y}丙<||>{a/d z}|>{a/e w}丁');
    assert.equal(text, '甲乙丙丁');
    assert.deepEqual(
      marks.map(({ span, rule, message }) => [span.start, span.end, rule, message]),
      [
        [1, 2, 'a/b', 'x'],
        [1, 2, 'a/c', 'y'],
        [3, 3, 'a/d', 'z'],
        [0, 3, 'a/e', 'w'],
      ],
    );
  });

  it('reads cursors and ranges', () => {
    assert.deepEqual(parseMarkedText('甲<|>乙<|丙|>'), { text: '甲乙丙', marks: [], ranges: [{ start: 2, end: 3 }], cursors: [1] });
  });

  it('leaves braces of the text alone', () => {
    assert.equal(parseMarkedText('<|{{单位}}|>{a/b x}{{日期}}').text, '{{单位}}{{日期}}');
  });

  it('names the line of a mark that is not well formed', () => {
    assert.throws(() => parseMarkedText('甲\n<|乙'), /line 2: <\| without/);
    assert.throws(() => parseMarkedText('甲\n乙|>{a/b x}'), /line 2: \|> without/);
    assert.throws(() => parseMarkedText('<|甲|>{a/b}'), /line 1: \{a\/b\}/);
    assert.throws(() => parseMarkedText('<|甲|>{gap}'), /line 1: \{gap\}/);
  });

  it('writes marks so that reading gives them again', () => {
    const source = '<|甲<|乙|>{a/b x}{a/c y 多 词}丙|>{a/e w}<||>{a/d z}丁<|戊|>{a/b x}<|己|>{a/b x}';
    const { text, marks } = parseMarkedText(source);
    assert.equal(writeMarks(text, marks), source);
    assert.equal(writeMarks(text, []), text);
  });
});
