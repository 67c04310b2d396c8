import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/base/edit';
import type { Span } from '../../../../server/src/base/span';
import type { ReportDocument } from '../../../../server/src/model/document';
import { findReport, findSection } from '../../../../server/src/model/navigate';
import { mergeParagraph, mergeSection, splitParagraph } from '../../../../server/src/model/structure/mergeAndSplit';
import type { StructureEdit } from '../../../../server/src/model/structure/structureEdit';
import { openReport } from '../../features/openReport';

type Operation = (document: ReportDocument, at: Span) => StructureEdit | undefined;

const mergeSections: Operation = (document, at) => {
  const paragraph = document.paragraphAt(at.start);
  const section = findSection(findReport(document, paragraph)!, paragraph);
  return section && mergeSection(document, section, at);
};
const mergeParagraphs: Operation = (document, at) => mergeParagraph(document, document.paragraphAt(at.start));
const split: Operation = splitParagraph;

/** Does something at `^`, and gives the text with `^` where the cursor went; undefined where it cannot be done. */
function act(marked: string, operation: Operation): string | undefined {
  const start = marked.indexOf('^');
  const text = marked.replace('^', '');
  const change = operation(openReport(text), { start, end: start });
  if (!change) return undefined;
  const after = applyEdits(text, change.edits);
  return `${after.slice(0, change.selection.start)}^${after.slice(change.selection.start)}`;
}

const title = '甲县水务局2024年工作总结\n\n';

describe('merging a section with the one before', () => {
  it('keeps its words and numbers the others on', () => {
    assert.equal(
      act(`${title}（一）换管。换管3公里。\n（二）查^漏。查漏9处。\n（三）建站。建站2座。\n`, mergeSections),
      `${title}（一）换管。换管3公里。\n查^漏。查漏9处。\n（二）建站。建站2座。\n`,
    );
  });

  it('makes a heading on its own line a sentence, and takes what stands under it along', () => {
    assert.equal(
      act(
        `${title}一、抓管网\r\n换管3公里。\r\n\r\n二、抓水质\r\n\r\n　　月月检测。\r\n（一）勤^检。每月一次。\r\n三、抓服务`
          .replace('勤^检', '勤检')
          .replace('抓水质', '抓水^质'),
        mergeSections,
      ),
      `${title}一、抓管网\r\n换管3公里。\r\n\r\n抓水^质。月月检测。\r\n（一）勤检。每月一次。\r\n二、抓服务`,
    );
    assert.equal(act(`${title}一、抓管网\n换管3公里。\n二、抓^水质\n`, mergeSections), `${title}一、抓管网\n换管3公里。\n抓^水质。\n`);
  });

  it('is not done where the text would come under another heading, or there is nothing before', () => {
    assert.equal(act(`${title}一、抓管网\n（一）换管。\n（二）查漏。\n二、抓^水质\n检测。\n`, mergeSections), undefined);
    assert.equal(act(`${title}一、抓^管网\n换管。\n二、抓水质\n检测。\n`, mergeSections), undefined);
    assert.equal(act(`# 甲局2024年工作总结\n\n## 一、回顾\n\n办了。\n\n## 二、打^算\n\n再办。\n`, mergeSections), undefined);
  });
});

describe('merging a paragraph with the one above', () => {
  it('takes out line end, blank lines and indent, and nothing else', () => {
    assert.equal(
      act(`${title}　　全年换管\n\n　　3公^里。\n　　查漏9处。`, mergeParagraphs),
      `${title}　　全年换管^3公里。\n　　查漏9处。`,
    );
    assert.equal(act(`${title}（一）换管。换管3公里，\n查漏^9处。`, mergeParagraphs), `${title}（一）换管。换管3公里，^查漏9处。`);
    assert.equal(act(`${title}全年推广 Smart\nWater^系统。`, mergeParagraphs), `${title}全年推广 Smart ^Water系统。`);
  });

  it('makes a heading above a sentence', () => {
    assert.equal(act(`${title}一、抓管网\n换管^3公里。\n二、抓水质\n`, mergeParagraphs), `${title}一、抓管网。^换管3公里。\n二、抓水质\n`);
  });

  it('is not done to headings, titles, signatures and tables', () => {
    assert.equal(act(`${title}办了。\n二、抓^水质\n`, mergeParagraphs), undefined);
    assert.equal(act(`甲县水务局2024年工作总结\n一年来，^办了。`, mergeParagraphs), undefined);
    assert.equal(act(`${title}办了。\n2024年12月^5日`, mergeParagraphs), undefined);
    assert.equal(act(`${title}|甲|乙|\n办^了。`, mergeParagraphs), undefined);
    assert.equal(act(`## 打算\n\n再^办。`, mergeParagraphs), undefined);
  });
});

describe('splitting a paragraph', () => {
  it('starts a heading that is glued to the text before on a line of its own', () => {
    assert.equal(
      act(`${title}（一）换管。换管3公里。 （二^）查漏。查漏9处。\n（三）建站。建站2座。`, split),
      `${title}（一）换管。换管3公里。\n（二^）查漏。查漏9处。\n（三）建站。建站2座。`,
    );
  });

  it('gives a heading a line of its own', () => {
    assert.equal(
      act(`${title}　　（一）换^管。换管3公里。\n　　查漏。\n`, split),
      `${title}　　（一）换管。\n　　^换管3公里。\n　　查漏。\n`,
    );
    assert.equal(act(`${title}**（一）换^管。**换管3公里。\n\n查漏。\n`, split), `${title}**（一）换管。**\n\n^换管3公里。\n\n查漏。\n`);
  });

  it('splits at the cursor', () => {
    assert.equal(act(`${title}　　换管3公里。^ 查漏9处。`, split), `${title}　　换管3公里。\n\n　　^查漏9处。`);
    assert.equal(act(`${title}甲。\n换管3公里。^查漏9处。`, split), `${title}甲。\n换管3公里。\n^查漏9处。`);
  });

  it('is not done at either end, in a title, or inside of bold text', () => {
    assert.equal(act(`${title}^换管3公里。`, split), undefined);
    assert.equal(act(`${title}换管3公里。^`, split), undefined);
    assert.equal(act(`甲县水务局^2024年工作总结\n办了。`, split), undefined);
    assert.equal(act(`${title}全年**换管3公里。^查漏9处**，都办了。`, split), undefined);
  });
});
