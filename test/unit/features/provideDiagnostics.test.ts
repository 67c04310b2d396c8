import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import {
  limitCode,
  provideDiagnostics as provideAll,
  provideTooLargeDiagnostic,
  tooLargeCode,
  type DiagnosticOptions,
} from '../../../server/src/features/provideDiagnostics';
import { chineseTexts, englishTexts } from '../../../server/src/features/texts';
import { createFound } from '../../../server/src/linter/found';
import type { Finding, Severity } from '../../../server/src/linter/rule';
import type { ReportDocument } from '../../../server/src/model/document';
import { makeFinding, openReport, renderPlainly, testRules } from './openReport';

const options: Omit<DiagnosticOptions, 'known'> = {
  uri: 'file:///a.txt',
  rules: testRules,
  render: renderPlainly,
  texts: chineseTexts,
  limits: { problems: 1000, blanks: 200 },
  hasOwnSeverity: () => false,
  relatedInformation: true,
};

const provideDiagnostics = (of: ReportDocument, findings: readonly Finding[], given: typeof options) =>
  provideAll(of, createFound([], findings), { ...given, known: new WeakMap() });

const at = (start: number, rule?: string, severity?: Severity): Finding => makeFinding({ start, end: start + 1 }, rule, severity);
const document = openReport('甲'.repeat(2000));

describe('diagnostics', () => {
  it('say where, how grave, what and by which rule', () => {
    const text = '一、甲\n三、乙';
    const finding = makeFinding({ start: 4, end: 6 }, 'test/plain', 'error', {
      related: [{ span: { start: 0, end: 2 }, message: { id: 'before' } }],
    });
    assert.deepEqual(provideDiagnostics(openReport(text), [finding], options), [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
        severity: DiagnosticSeverity.Error,
        source: '校稿',
        code: 'test/plain',
        message: 'test/plain found {"at":4}',
        data: 'found',
        relatedInformation: [
          {
            location: { uri: 'file:///a.txt', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } },
            message: 'test/plain before {}',
          },
        ],
      },
    ]);
  });

  it('point to places in another report', () => {
    const neighbor = { name: 'b.txt', uri: 'file:///b.txt', document: openReport('甲\n乙丙') };
    const finding = makeFinding({ start: 0, end: 1 }, 'test/plain', 'info', {
      related: [{ span: { start: 3, end: 4 }, message: { id: 'x' }, neighbor }],
    });
    assert.deepEqual(provideDiagnostics(document, [finding], options)[0]?.relatedInformation?.[0]?.location, {
      uri: 'file:///b.txt',
      range: { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } },
    });
  });

  it('leave related places out for clients that cannot show them, and link pages where there are any', () => {
    const finding = makeFinding({ start: 0, end: 1 }, 'test/plain', 'error', {
      related: [{ span: { start: 1, end: 2 }, message: { id: 'x' } }],
    });
    const [diagnostic] = provideDiagnostics(document, [finding], { ...options, relatedInformation: false, href: (rule) => `page:${rule}` });
    assert.equal(diagnostic?.relatedInformation, undefined);
    assert.deepEqual(diagnostic?.codeDescription, { href: 'page:test/plain' });
  });

  it('give every severity its own', () => {
    const findings = (['error', 'warning', 'info', 'hint'] as const).map((severity, index) => at(index, 'test/plain', severity));
    assert.deepEqual(
      provideDiagnostics(document, findings, options).map(({ severity }) => severity),
      [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Information, DiagnosticSeverity.Hint],
    );
  });

  it('show blanks lightly unless the user gave them a severity', () => {
    const severityOf = (severity: Severity, hasOwnSeverity: boolean): number | undefined =>
      provideDiagnostics(document, [at(0, 'test/blank', severity)], { ...options, hasOwnSeverity: () => hasOwnSeverity })[0]?.severity;
    assert.equal(severityOf('warning', false), DiagnosticSeverity.Information);
    assert.equal(severityOf('hint', false), DiagnosticSeverity.Hint);
    assert.equal(severityOf('warning', true), DiagnosticSeverity.Warning);
    assert.equal(severityOf('error', true), DiagnosticSeverity.Error);
  });
});

describe('limits on diagnostics', () => {
  const blanks = (count: number, from = 0): Finding[] => Array.from({ length: count }, (_, index) => at(from + index, 'test/blank'));

  it('list everything up to the limit and say nothing more', () => {
    const diagnostics = provideDiagnostics(document, blanks(200), options);
    assert.equal(diagnostics.length, 200);
    assert.ok(diagnostics.every(({ code }) => code === 'test/blank'));
  });

  it('say once how many blanks are not listed, at the first of them', () => {
    const diagnostics = provideDiagnostics(document, blanks(612), options);
    assert.equal(diagnostics.length, 201);
    const [limit] = diagnostics.filter(({ code }) => code === limitCode);
    assert.equal(limit?.message, '另有 412 处待填未列出（共 612 处），填完前面的会依次显示');
    assert.equal(limit.severity, DiagnosticSeverity.Information);
    assert.deepEqual(limit.range.start, { line: 0, character: 200 });
  });

  it('list problems before blanks', () => {
    const findings = [...blanks(300), at(500), at(501)];
    const diagnostics = provideDiagnostics(document, findings, { ...options, limits: { problems: 100, blanks: 200 } });
    assert.equal(diagnostics.filter(({ code }) => code === 'test/plain').length, 2);
    assert.equal(diagnostics.filter(({ code }) => code === 'test/blank').length, 98);
    assert.equal(diagnostics.length, 101);
  });

  it('keep the gravest of too many problems, in text order', () => {
    const findings = [
      at(0, 'test/plain', 'info'),
      at(1, 'test/plain', 'warning'),
      at(2, 'test/plain', 'info'),
      at(3, 'test/plain', 'error'),
    ];
    const diagnostics = provideDiagnostics(document, findings, { ...options, limits: { problems: 2, blanks: 200 } });
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start.character]),
      [
        [limitCode, 0],
        ['test/plain', 1],
        ['test/plain', 3],
      ],
    );
    assert.equal(diagnostics[0]?.message, '另有 2 个问题未列出（共 4 个），改完前面的会依次显示');
  });

  it('tell of problems and blanks in one sentence', () => {
    const findings = [...blanks(3), at(10), at(11)];
    const limits = { problems: 1, blanks: 1 };
    const [chinese] = provideDiagnostics(document, findings, { ...options, limits });
    assert.equal(
      chinese?.message,
      '另有 1 个问题未列出（共 2 个），改完前面的会依次显示；另有 3 处待填未列出（共 3 处），填完前面的会依次显示',
    );
    const [english] = provideDiagnostics(document, findings, { ...options, limits, texts: englishTexts });
    assert.equal(
      english?.message,
      '1 more problems (of 2) and 3 more blanks (of 3) are not listed; they appear as the ones before them are dealt with',
    );
  });

  it('can be nothing at all', () => {
    const diagnostics = provideDiagnostics(document, [at(5), ...blanks(2, 6)], { ...options, limits: { problems: 0, blanks: 0 } });
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start.character]),
      [[limitCode, 5]],
    );
  });
});

describe('the diagnostic of a file that is too large', () => {
  it('stands on the first line and says so plainly', () => {
    const diagnostic = provideTooLargeDiagnostic(25_000_000, 20_000_000, chineseTexts);
    assert.equal(diagnostic.code, tooLargeCode);
    assert.equal(diagnostic.severity, DiagnosticSeverity.Information);
    assert.equal(diagnostic.range.start.line, 0);
    assert.ok(typeof diagnostic.message === 'string');
    assert.match(diagnostic.message, /2500万字.*2000万字/);
  });
});
