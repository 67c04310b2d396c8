import assert from 'node:assert/strict';
import { placesOf, renderTemplate } from '../../../server/src/linter/message';

describe('linter/message', () => {
  it('fills every place of a name', () => {
    assert.equal(renderTemplate('{a}加{b}等于{a}{b}', { a: 1, b: '二' }), '1加二等于1二');
  });

  it('leaves a name visible that the data lacks', () => {
    assert.equal(renderTemplate('应为{expected}', { other: 1 }), '应为{expected}');
    assert.equal(renderTemplate('应为{expected}'), '应为{expected}');
    assert.equal(renderTemplate('应为{toString}', {}), '应为{toString}');
  });

  it('does not fill what a value brought in, and leaves quoted braces alone', () => {
    assert.equal(renderTemplate('“{word}”未填', { word: '{other}{{单位}}', other: 'x' }), '“{other}{{单位}}”未填');
    assert.equal(renderTemplate('{{单位}}未填', {}), '{{单位}}未填');
  });

  it('lists the names of the places, each once', () => {
    assert.deepEqual(placesOf('{b}{a}{b} {单位}'), ['a', 'b']);
    assert.deepEqual(placesOf('无'), []);
  });
});
