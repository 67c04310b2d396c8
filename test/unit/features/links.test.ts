import assert from 'node:assert/strict';
import fc from 'fast-check';
import { provideDefinition } from '../../../server/src/features/provideDefinition';
import { provideDocumentLinks } from '../../../server/src/features/provideDocumentLinks';
import { provideReferences } from '../../../server/src/features/provideReferences';
import { chineseTexts } from '../../../server/src/features/texts';
import { toSpan } from '../../../server/src/features/positions';
import { parseMarkedText } from '../../fixtureFormat/markedText';
import { openReport } from './openReport';

const uri = 'file:///a.report';

const compilation = `河口县2024年工作总结汇编
目录
甲镇2024年工作总结……1
乙镇2024年工作总结……5
丙镇2024年工作总结……9
甲镇2024年工作总结
一、工作情况
修路XX公里。
乙镇2024年工作总结
一、工作情况
修渠4公里。
丙镇2024年工作总结
一、工作情况
种树5万棵。
`;

/** What a jump from the cursor `<|>` leads to: the line it comes to, from 1, and the words there. */
function jump(marked: string): string | undefined {
  const { text, cursors } = parseMarkedText(marked);
  const document = openReport(text);
  const [link] = provideDefinition(document, cursors[0]!, uri);
  return link && `${link.targetRange.start.line + 1} ${document.textOf(toSpan(document, link.targetRange))}`;
}

/** The lines, from 1, of the places that speak of what stands at the cursor. */
function spoken(marked: string, withTarget = false): string[] {
  const { text, cursors } = parseMarkedText(marked);
  const document = openReport(text);
  return provideReferences(document, cursors[0]!, uri, withTarget).map(
    ({ range }) => `${range.start.line + 1} ${document.textOf(toSpan(document, range))}`,
  );
}

describe('going to what is meant', () => {
  it('leads from a line of the contents page to the title', () => {
    assert.equal(jump(compilation.replace('乙镇2024', '乙<|>镇2024')), '9 乙镇2024年工作总结');
    assert.equal(jump(compilation.replace('种树', '种<|>树')), undefined);
  });

  it('leads from an announced count to the first that it counts', () => {
    assert.equal(jump('甲县总结\n主要抓了三项<|>工作：一是修路；二是修渠；三是种树。'), '2 一是');
    assert.equal(jump('甲县总结\n重点做好以下两个方<|>面工作。\n一、修路\n修路3公里。\n二、种树\n种树5棵。'), '3 一、');
    assert.equal(jump('甲县总结\n主要抓了三项工作：一是修<|>路；二是修渠；三是种树。'), undefined);
  });

  it('leads from a reference to the heading or item that it speaks of', () => {
    const text = '甲县2024年工作总结\n一、修路\n详见第二部<|>分。\n二、种树\n种树5棵。\n';
    assert.equal(jump(text), '4 二、种树');
    assert.equal(jump(`乙县2024年工作总结\n一、修路\n修路2公里。\n二、修渠\n修渠1条。\n${text}`), '9 二、种树');
    assert.equal(jump(text.replace('二、', '三、')), undefined);
  });

  it('leads from a blank to the first of its name in its report', () => {
    assert.equal(jump('甲县总结\nXX镇修路。\n一、工作\n帮助X<|>X镇种树。'), '2 XX');
  });

  it('leads from a short name to where it is introduced', () => {
    const text = '甲县总结\n代建项目管理办公室（以下简称“代建办”）已成立。\n一、工作\n代建<|>办开会3次。';
    assert.equal(jump(text), '2 代建办');
    assert.equal(jump(text.replace('以下简称', '以下统称')), '2 代建办');
    assert.equal(jump(text.replace('（以下简称“代建办”）', '（以下简称代建办）')), '2 代建办');
    assert.equal(jump(text.replace('以下简称“代建办”', '这是代建办的简称')), undefined);
  });

  it('tells which words it leads from', () => {
    const document = openReport(compilation);
    const [link] = provideDefinition(document, compilation.indexOf('丙镇'), uri);
    assert.equal(document.textOf(toSpan(document, link!.originSelectionRange!)), '丙镇2024年工作总结');
  });
});

describe('finding what speaks of it', () => {
  it('lists the contents page for a title, asked there or here', () => {
    assert.deepEqual(spoken(compilation.replace('\n乙镇2024年工作总结\n', '\n乙<|>镇2024年工作总结\n')), ['4 乙镇2024年工作总结']);
    assert.deepEqual(spoken(compilation.replace('乙镇', '乙<|>镇'), true), ['4 乙镇2024年工作总结', '9 乙镇2024年工作总结']);
  });

  it('lists the references to a heading', () => {
    const text = '甲县总结\n一、修路\n详见第二部分。\n二、种<|>树\n种树5棵。如第一部分所述。\n';
    assert.deepEqual(spoken(text, true), ['3 第二部分', '4 二、种树']);
  });

  it('lists all blanks of a name, and all uses of a short name', () => {
    assert.deepEqual(spoken('甲县总结\nXX镇修路。\n帮助X<|>X镇种树。', true), ['2 XX', '3 XX']);
    const text = '甲县总结\n管理办公室（以下简称“代建办”）已成立。\n代建<|>办开会，代建办检查。';
    assert.deepEqual(spoken(text), ['3 代建办', '3 代建办']);
    assert.deepEqual(spoken('甲县总结\n全年<|>种树。'), []);
  });
});

describe('links in the text', () => {
  it('lead from a reference to the heading', () => {
    const links = provideDocumentLinks(openReport('甲县总结\n一、修路\n详见第二部分。\n二、种树\n种树5棵。\n'), uri, chineseTexts);
    assert.deepEqual(
      links.map(({ range, target }) => [range.start.line, target]),
      [[2, 'file:///a.report#L4,1']],
    );
  });

  it('lead from the contents page to the titles', () => {
    assert.deepEqual(
      provideDocumentLinks(openReport(compilation), uri, chineseTexts).map(({ range, target }) => [range.start.line, target]),
      [
        [2, 'file:///a.report#L6,1'],
        [3, 'file:///a.report#L9,1'],
        [4, 'file:///a.report#L12,1'],
      ],
    );
    assert.deepEqual(provideDocumentLinks(openReport('甲县总结\n一、工作\n'), uri, chineseTexts), []);
  });
});

describe('a jump from anywhere in any text', () => {
  const piece = fc.constantFrom(
    '目录\n',
    '甲镇总结\n',
    '一、工作\n',
    'XX镇',
    '（以下简称“甲办”）',
    '三项工作：一是',
    '见第一部分',
    '；二是',
    '甲办',
    '\n',
    '\r\n',
    '，',
  );
  it('ends inside the text, and the same words are among what speaks of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
        const text = pieces.join('');
        const document = openReport(text);
        const offset = seed % (text.length + 1);
        for (const { targetRange } of provideDefinition(document, offset, uri)) {
          const { start, end } = toSpan(document, targetRange);
          assert.ok(start < end && end <= text.length);
        }
        for (const { range } of provideReferences(document, offset, uri, true)) {
          const span = toSpan(document, range);
          assert.ok(span.start < span.end && span.end <= text.length);
        }
      }),
    );
  });
});
