import assert from 'node:assert/strict';
import { applyEdits } from '../../../../server/src/base/edit';
import { headingText } from '../../../../server/src/model/navigate';
import type { ReportDocument, Section } from '../../../../server/src/model/document';
import { changeLevel, moveSection, relocateSection } from '../../../../server/src/model/structure/relocate';
import type { StructureEdit } from '../../../../server/src/model/structure/structureEdit';
import { openReport } from '../../features/openReport';

type Operation = (document: ReportDocument, section: Section, at: { start: number; end: number }) => StructureEdit | undefined;

const up: Operation = (document, section, at) => moveSection(document, section, -1, at);
const down: Operation = (document, section, at) => moveSection(document, section, 1, at);
const promote: Operation = (document, section, at) => changeLevel(document, section, -1, at);
const demote: Operation = (document, section, at) => changeLevel(document, section, 1, at);

/** Does something to the section in which `^` stands, and gives the text with `^` where the cursor went; undefined where it cannot be done. */
function act(marked: string, operation: Operation): string | undefined {
  const start = marked.indexOf('^');
  const text = marked.replace('^', '');
  const document = openReport(text);
  const paragraph = document.paragraphAt(start);
  const section = document.reports.flatMap(({ allSections }) => allSections).findLast((of) => of.paragraph <= paragraph);
  assert.ok(section, 'the cursor stands in no section');
  const change = operation(document, section, { start, end: start });
  if (!change) return undefined;
  const after = applyEdits(text, change.edits);
  return `${after.slice(0, change.selection.start)}^${after.slice(change.selection.start)}`;
}

const title = '甲县水务局2024年工作总结\n\n';

describe('moving a section', () => {
  const report = `${title}一、抓管网\n换管3公里。\n\n二、抓水质\n（一）勤检测。每月一次。\n（二）勤公示。每季一次。\n\n三、抓服务\n接听热线。`;

  it('takes all under it along, and numbers stay in their places', () => {
    assert.equal(
      act(report.replace('（一）勤', '（一）勤').replace('抓水质', '抓^水质'), up),
      `${title}一、抓^水质\n（一）勤检测。每月一次。\n（二）勤公示。每季一次。\n\n二、抓管网\n换管3公里。\n\n三、抓服务\n接听热线。`,
    );
    assert.equal(
      act(report.replace('抓水质', '抓水^质'), down),
      `${title}一、抓管网\n换管3公里。\n\n二、抓服务\n接听热线。\n\n三、抓水^质\n（一）勤检测。每月一次。\n（二）勤公示。每季一次。`,
    );
  });

  it('moves the innermost section at the cursor', () => {
    assert.equal(
      act(report.replace('每季一次', '每季^一次'), up),
      report.replace('（一）勤检测。每月一次。\n（二）勤公示。每季一次。', '（一）勤公示。每季^一次。\n（二）勤检测。每月一次。'),
    );
  });

  it('goes no further than its siblings', () => {
    assert.equal(act(report.replace('每月', '^每月'), up), undefined);
    assert.equal(act(report.replace('接听', '^接听'), down), undefined);
  });

  it('works with CRLF, a byte order mark and no line end at the end', () => {
    const crlf = `\ufeff一、抓管网\r\n换管3公里。\r\n\r\n二、抓^服务`;
    assert.equal(act(crlf, up), `\ufeff一、抓^服务\r\n\r\n二、抓管网\r\n换管3公里。`);
  });

  it('leaves the signature and the date at the end', () => {
    assert.equal(
      act(`${title}一、抓管网\n换管3公里。\n二、抓^服务\n接听热线。\n\n甲县水务局\n2024年12月5日\n`, up),
      `${title}一、抓^服务\n接听热线。\n二、抓管网\n换管3公里。\n\n甲县水务局\n2024年12月5日\n`,
    );
    assert.equal(
      act(`${title}一、抓^管网\n换管3公里。\n二、抓服务\n接听热线。\n\n甲县水务局\n2024年12月5日\n`, down),
      `${title}一、抓服务\n接听热线。\n二、抓^管网\n换管3公里。\n\n甲县水务局\n2024年12月5日\n`,
    );
  });

  it('keeps a comment to the checker over its heading', () => {
    const remark = '<!-- jiaogao-ignore outline/single-child -->\n';
    assert.equal(
      act(`${title}一、甲事\n甲。\n${remark}二、乙^事\n乙。\n三、丙事`, up),
      `${title}${remark}一、乙^事\n乙。\n二、甲事\n甲。\n三、丙事`,
    );
    assert.equal(
      act(`${title}一、甲^事\n甲。\n${remark}二、乙事\n乙。\n三、丙事`, down),
      `${title}${remark}一、乙事\n乙。\n二、甲^事\n甲。\n三、丙事`,
    );
  });

  it('keeps numbers going on from one part to the next', () => {
    assert.equal(
      act(`${title}一、甲事\n1.甲一。办了。\n2.甲二。办了。\n二、乙^事\n3.乙一。办了。\n4.乙二。办了。\n5.乙三。办了。`, up),
      `${title}一、乙^事\n1.乙一。办了。\n2.乙二。办了。\n3.乙三。办了。\n二、甲事\n4.甲一。办了。\n5.甲二。办了。`,
    );
  });

  it('moves Markdown headings, numbered or not', () => {
    assert.equal(
      act(`# 甲局2024年工作总结\n\n## 回顾\n\n已办。\n\n## 打^算\n\n### **（一）** 抓\n\n在办。\n`, up),
      `# 甲局2024年工作总结\n\n## 打^算\n\n### **（一）** 抓\n\n在办。\n\n## 回顾\n\n已办。\n`,
    );
  });

  it('never crosses the border of a report', () => {
    const two = `甲局2024年工作总结\n一、甲事\n办了。\n二、乙事\n办了。\n\n丙局2024年工作总结\n一、丙^事\n办了。\n二、丁事\n办了。\n`;
    assert.equal(openReport(two.replace('^', '')).reports.length, 2);
    assert.equal(act(two, up), undefined);
  });
});

describe('changing the level of a section', () => {
  const report = `${title}一、抓管网\n（一）换管。换管3公里。\n（二）查漏。查漏9处。\n1.听音查漏。有5处。\n2.开挖查漏。有4处。\n（三）建站。建站2座。\n二、抓服务\n接听热线。\n`;

  it('promotes it with all under it; what stood behind it goes under it', () => {
    assert.equal(
      act(report.replace('（二）查漏', '（二）查^漏'), promote),
      `${title}一、抓管网\n（一）换管。换管3公里。\n二、查^漏。查漏9处。\n（一）听音查漏。有5处。\n（二）开挖查漏。有4处。\n（三）建站。建站2座。\n三、抓服务\n接听热线。\n`,
    );
  });

  it('demotes it with all under it, and closes the gap', () => {
    assert.equal(act(report.replace('（三）建站', '（三）建^站'), demote), report.replace('（三）建站', '3.建^站'));
    assert.equal(act(report.replace('抓服务', '^抓服务'), demote), report.replace('二、抓服务', '（四）^抓服务'));
  });

  it('takes the next form where the report has none yet', () => {
    assert.equal(
      act(`${title}一、甲事\n办了。\n二、乙^事\n办了。\n三、丙事\n`, demote),
      `${title}一、甲事\n办了。\n（一）乙^事\n办了。\n二、丙事\n`,
    );
    assert.equal(act(`${title}1．甲事\n办了。\n2．乙^事\n办了。\n`, demote), `${title}1．甲事\n办了。\n（1）乙^事\n办了。\n`);
  });

  it('is not done where there is no such level', () => {
    assert.equal(act(report.replace('抓管网', '^抓管网'), promote), undefined);
    assert.equal(act(report.replace('抓管网', '^抓管网'), demote), undefined);
    assert.equal(act(report.replace('听音', '^听音'), demote), undefined);
    assert.equal(act(`①甲事\n办了。\n②乙^事\n办了。\n`, demote), undefined);
  });

  it('changes the hashes of Markdown headings too', () => {
    const markdown =
      '# 甲局2024年工作总结\n\n## 一、回顾\n\n已办。\n\n### （一）招工\n\n招5人。\n\n### （二）培训\n\n训5人。\n\n## 二、打算\n\n再办。\n';
    assert.equal(
      act(markdown.replace('（二）培', '（二）^培'), promote),
      markdown.replace('### （二）培', '## 二、^培').replace('二、打算', '三、打算'),
    );
    assert.equal(act(markdown.replace('打算', '打^算'), demote), markdown.replace('## 二、打算', '### （三）打^算'));
    assert.equal(
      act('# 甲局2024年工作总结\n\n## 回顾\n\n已办。\n\n## 打^算\n\n再办。\n', demote),
      '# 甲局2024年工作总结\n\n## 回顾\n\n已办。\n\n### 打^算\n\n再办。\n',
    );
  });
});

describe('putting a section elsewhere', () => {
  const report = `${title}一、抓管网\n（一）换管。换管3公里。\n（二）查漏。查漏9处。\n二、抓服务\n1.接听。接听热线。\n2.上门。上门维修。\n三、抓收费\n开票收费。`;
  const to =
    (words: string, place: 'before' | 'after' | 'into'): Operation =>
    (document, section, at) => {
      const target = document.reports[0]!.allSections.find((of) => headingText(document, of) === words);
      return relocateSection(document, section, { target: target!, place }, at);
    };

  it('writes it as the others there are written', () => {
    assert.equal(
      act(report.replace('换管。换', '换管。^换'), to('上门', 'before')),
      `${title}一、抓管网\n（一）查漏。查漏9处。\n二、抓服务\n1.接听。接听热线。\n2.换管。^换管3公里。\n3.上门。上门维修。\n三、抓收费\n开票收费。`,
    );
    assert.equal(
      act(report.replace('上门维', '上门^维'), to('换管', 'after')),
      `${title}一、抓管网\n（一）换管。换管3公里。\n（二）上门。上门^维修。\n（三）查漏。查漏9处。\n二、抓服务\n1.接听。接听热线。\n三、抓收费\n开票收费。`,
    );
  });

  it('puts it under another as its last, and out again', () => {
    assert.equal(
      act(report.replace('抓收费', '^抓收费'), to('抓管网', 'into')),
      `${title}一、抓管网\n（一）换管。换管3公里。\n（二）查漏。查漏9处。\n（三）^抓收费\n开票收费。\n二、抓服务\n1.接听。接听热线。\n2.上门。上门维修。`,
    );
    assert.equal(
      act(report.replace('查漏。查', '^查漏。查'), to('抓收费', 'after')),
      `${title}一、抓管网\n（一）换管。换管3公里。\n二、抓服务\n1.接听。接听热线。\n2.上门。上门维修。\n三、抓收费\n开票收费。\n四、^查漏。查漏9处。`,
    );
  });

  it('does not put it under itself, or where it is', () => {
    assert.equal(act(report.replace('抓管网', '抓^管网'), to('换管', 'into')), undefined);
    assert.equal(act(report.replace('抓管网', '抓^管网'), to('抓服务', 'before')), undefined);
  });
});
