import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { HEAD_LENGTH, HEAD_LINES, looksLikeReport, readHead, type LineSource } from '../../../client/src/common/detect';

const ROOT = join(import.meta.dirname, '../../..');

/** A document that says which of its lines were read. */
function openLines(text: string): LineSource & { readonly read: number[] } {
  const lines = text.split(/\r\n|\r|\n/);
  const read: number[] = [];
  const lineAt = (line: number): { text: string } => {
    read.push(line);
    return { text: lines[line] ?? '' };
  };
  return { lineCount: lines.length, lineAt, read };
}

const judge = (text: string): boolean => looksLikeReport(readHead(openLines(text)));

const REPORTS: Readonly<Record<string, string>> = {
  'a title with a year, and nothing else yet': '某局2024年工作总结',
  'a title with a masked year': 'XX局20XX年度工作总结及20XX年工作计划\n',
  'a title that names half a year': '甲镇上半年工作总结和下半年工作打算\n',
  'a title behind a byte order mark and blank lines': '\ufeff\n\n  某局2023年工作要点  \n',
  'a title in Markdown': '# 某局2023年工作总结\n\n## 一、主要工作\n',
  'a bold title in book-title marks': '**《甲县2023年度重点工作完成情况的报告》**\n',
  'a title with a remark': '某局2023年工作总结（讨论稿）\n',
  'a title in front matter': '---\nsource: 甲县政府\ntitle: 甲县政府工作报告（2023年1月5日 某某）\n---\n\n各位代表：\n',
  'a compilation with its contents': '各部门2023年工作总结汇编（3篇）\n目　录\n1.甲局2023年工作总结\n2.乙局2023年工作总结\n',
  'a report without a year, with an outline':
    '关于安全生产工作情况的汇报\n按照要求，现将有关情况汇报如下。\n一、基本情况\n甲。\n二、主要做法\n乙。\n',
  'a report of a person': '述职报告\n各位领导、同志们：\n一、履行职责情况\n（一）加强学习。\n二、存在的问题\n',
  'a paper with the outline and the phrases of the genre':
    '凝心聚力谋发展——年终总结\n在上级的正确领导下，贯彻落实各项部署。\n一、主要工作\n一是抓项目；二是抓民生。\n二、存在的问题\n',
  'a piece without any title':
    '一、主要做法\n一是加强领导；二是压实责任。全年完成投资XX亿元，同比增长XX%。\n二、存在的问题\n三、下一步工作\n扎实推进。\n',
  'a report full of masks': 'xx街道2023年工作总结\n一、全年完成xxx万元，xxx户，xxx人，xxx个，xx次，xx家。\n',
  'a text that speaks to the checker': '<!-- jiaogao-ignore -->\nabc\n',
};

const OTHERS: Readonly<Record<string, string>> = {
  nothing: '',
  'blank lines': '\n\n　\n',
  'an English readme': '# Project\n\nA tool that reports things. 1. Install 2. Run\n',
  'a Chinese readme': '# 某某工具\n\n一个简单的命令行工具。\n\n## 一、安装\n\n```sh\nnpm install\n```\n\n## 二、使用\n\n一是快；二是小。\n',
  'a Chinese readme without code':
    '# 某某管理系统\n\n## 一、项目介绍\n基于网页的管理系统。\n## 二、主要功能\n用户管理、权限管理。\n## 三、下一步\n增加报表。\n',
  'a change log': '# 更新日志\n\n## 1.2.0\n- 修复若干问题\n- 支持导出报告\n',
  'a test report': '# 接口测试报告\n\n一、测试环境\n某某服务器。\n二、测试结果\n全部通过。\n',
  'a school experiment': '实验报告\n一、实验目的\n掌握用法。\n二、实验步骤\n连接电路。\n三、实验结论\n成立。\n',
  'a blog post on the year':
    '---\ntitle: 2023 年终总结\ntags: [生活]\n---\n\n## 一、读书\n\n今年读了很多书。\n\n## 二、旅行\n\n去了海边。\n',
  'a to-do list': '写工作总结\n交周报\n买菜\n',
  'a to-do list in Markdown': '# 待办\n\n- [ ] 写2023年工作总结\n- [ ] 交工作计划\n- [x] 汇报\n',
  'notes on how to write one': '工作总结的写法\n工作总结一般分三部分，首先写成绩，其次写问题。\n',
  'a novel': '第一章　雨夜\n\n雨下了一夜。他想，这份工作总结明天再写吧。\n\n第二章　归人\n',
  'a contract': '房屋租赁合同\n\n甲方：某某\n乙方：某某\n一、租赁范围\n二、租金\n三、违约责任\n',
  'settings of a program': 'title = 2023年工作总结\nport = 80\nname = x\n',
  'a table of figures': '指标,2022,2023\nGDP,12345,23456\n人口,1234,2345\n投资,345,456\n',
  'a page of links': '# 工作汇报\n\n[首页](a.md)\n[帮助](b.md)\n一、说明\n二、下载\n',
  'a poem': '床前明月光\n疑是地上霜\n',
};

describe('detection of reports', () => {
  for (const [name, text] of Object.entries(REPORTS)) it(`takes ${name} for a report`, () => assert.equal(judge(text), true));
  for (const [name, text] of Object.entries(REPORTS)) {
    it(`takes ${name} for a report, with CRLF`, () => assert.equal(judge(text.replaceAll('\n', '\r\n')), true));
  }
  for (const [name, text] of Object.entries(OTHERS)) it(`leaves ${name} alone`, () => assert.equal(judge(text), false));

  it('leaves every text of every installed package alone', () => {
    const texts = globSync('node_modules/**/*.{md,txt}', { cwd: ROOT });
    assert.ok(texts.length > 100, `only ${texts.length} texts`);
    assert.deepEqual(
      texts.filter((file) => judge(readFileSync(join(ROOT, file), 'utf8'))),
      [],
    );
  });

  it('takes the skeletons among the phrases for reports, but those of papers that are none by their titles', () => {
    const others = ['实施方案', '经验交流材料'];
    const snippets = JSON.parse(readFileSync(join(ROOT, 'snippets/work-report.json'), 'utf8')) as Record<
      string,
      { body: string | string[]; group: string }
    >;
    for (const [name, { body: lines, group }] of Object.entries(snippets)) {
      if (group !== 'frame' || others.includes(name)) continue;
      const body = [lines].flat().join('\n');
      assert.equal(judge(body.replace(/\$\{\d+:([^}]*)\}|\$0/g, '$1')), true, name);
    }
  });
});

describe('the head of a document', () => {
  it('has no more lines than it may', () => {
    const document = openLines('行\n'.repeat(10_000));
    assert.equal(readHead(document).length, HEAD_LINES);
    assert.equal(Math.max(...document.read), HEAD_LINES - 1);
  });

  it('has no more characters than it may, be it one line', () => {
    const head = readHead(openLines('行'.repeat(1_000_000)));
    assert.equal(head.join('\n').length, HEAD_LENGTH);
  });

  it('has no more characters than it may, be it many lines', () => {
    const document = openLines(`${'行'.repeat(1000)}\n`.repeat(40));
    const head = readHead(document);
    assert.ok(head.join('\n').length <= HEAD_LENGTH);
    assert.equal(document.read.length, 9);
  });

  it('is judged quickly whatever stands in it', () => {
    const hostile = [
      '（'.repeat(HEAD_LENGTH),
      '一'.repeat(HEAD_LENGTH),
      `以${'在'.repeat(HEAD_LENGTH)}`,
      '工作'.repeat(HEAD_LENGTH / 2),
      '现将'.repeat(HEAD_LENGTH / 2),
    ];
    for (const text of hostile) {
      const started = performance.now();
      judge(text);
      assert.ok(performance.now() - started < 200, text.slice(0, 10));
    }
  });
});
