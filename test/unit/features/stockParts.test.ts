import assert from 'node:assert/strict';
import { toInitials } from '../../../server/src/features/stock/initials';
import { isOwnFile } from '../../../server/src/features/stock/ownPhrases';
import { stockPhrases } from '../../../server/src/features/stock/phrases';
import { toPlainText } from '../../../server/src/features/stock/snippetText';
import { findReportKind } from '../../../server/src/model/reportKind';
import { openReport } from './openReport';

describe('pinyin initials', () => {
  it('are those of common characters, by their usual reading', () => {
    assert.equal(toInitials('云溪镇'), 'yxz');
    assert.equal(toInitials('《调研报告》A1'), 'dybga1');
    assert.equal(toInitials('阿波次得鹅佛哥喝鸡科了摸呢哦坡期日思特我西衣资'), 'abcdefghjklmnopqrstwxyz');
  });

  it('agree with those that the stock texts are found by', () => {
    const own = stockPhrases().filter(
      ({ prefixes: [han = '', latin = ''] }) => toInitials(han).startsWith(latin) || latin.startsWith(toInitials(han)),
    );
    // Some are found by other words than their prefix.
    assert.ok(own.length > 75, `${own.length} of ${stockPhrases().length}`);
  });
});

describe('snippets as plain text', () => {
  it('have first texts, first choices, mirrors, and blanks for dates', () => {
    assert.equal(toPlainText('${1:XX局}${2:20XX}年，$1完成${3|个,户|}，共${4:XX}$3。$0'), 'XX局20XX年，XX局完成个，共XX个。');
    assert.equal(toPlainText('${CURRENT_YEAR}年${CURRENT_MONTH/^0//}月$0'), '20XX年X月');
    assert.equal(toPlainText('\\$5\\}${1:甲}$2'), '$5}甲');
  });
});

describe('the kind of a report', () => {
  const kinds: Readonly<Record<string, string | undefined>> = {
    云溪县2024年工作总结: 'summary',
    云溪县2025年工作计划: 'plan',
    云溪县2024年工作总结及2025年工作计划: 'summaryAndPlan',
    关于河长制工作情况的汇报: 'briefing',
    '2024年述职报告': 'duty',
    '2024年度党组书记抓基层党建述职报告': 'duty',
    云溪县2024年政务公开工作总结: 'disclosure',
    在全县水利工作会议上的讲话: 'speech',
    全县河道清理工作方案: 'scheme',
    关于农村供水的调研报告: 'research',
    关于巡察反馈问题整改情况的报告: 'rectification',
  };
  for (const [line, kind] of Object.entries(kinds)) {
    it(`${line}: ${kind}`, () => {
      const document = openReport(`${line}\n一、情况\n做了。\n`);
      assert.equal(findReportKind(document, document.reports[0]!), kind);
    });
  }
});

describe('files of own texts', () => {
  it('are text files that are not hidden', () => {
    assert.deepEqual(['a.txt', '甲.md', 'b.report', '.a.txt', 'a.docx', 'a'].filter(isOwnFile), ['a.txt', '甲.md', 'b.report']);
  });
});
