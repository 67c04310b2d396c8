import assert from 'node:assert/strict';
import { createReports, type Candidate, type DetectMode, type Reports } from '../../../client/src/common/reports';

const REPORT = '某局2023年工作总结\n一、主要工作';

interface FakeDocument extends Candidate {
  text: string;
  reads: number;
}

function fakeDocument(text: string, { uri = 'file:///a.txt', languageId = 'plaintext' } = {}): FakeDocument {
  const document: FakeDocument = {
    text,
    reads: 0,
    languageId,
    uri: { scheme: uri.slice(0, uri.indexOf(':')), toString: () => uri },
    get lineCount() {
      return document.text.split('\n').length;
    },
    lineAt(line) {
      document.reads++;
      return { text: document.text.split('\n')[line] ?? '' };
    },
  };
  return document;
}

function makeReports(mode: DetectMode | (() => DetectMode) = 'auto'): Reports {
  return createReports({
    detectMode: () => (typeof mode === 'function' ? mode() : mode),
    holdsFiles: (scheme) => scheme === 'file' || scheme === 'untitled',
  });
}

describe('the register of reports', () => {
  it('knows a report by its head', () => {
    const reports = makeReports();
    assert.equal(reports.has(fakeDocument(REPORT)), true);
    assert.equal(reports.has(fakeDocument(REPORT, { uri: 'file:///b.md', languageId: 'markdown' })), true);
    assert.equal(reports.has(fakeDocument('买菜', { uri: 'file:///c.txt' })), false);
  });

  it('never looks into documents of other languages or of no file', () => {
    const reports = makeReports('always');
    const program = fakeDocument(REPORT, { uri: 'file:///a.ts', languageId: 'typescript' });
    const output = fakeDocument(REPORT, { uri: 'output:a' });
    const oldSide = fakeDocument(REPORT, { uri: 'git:/a.report', languageId: 'work-report' });
    for (const document of [program, output, oldSide]) {
      assert.equal(reports.has(document), false);
      assert.equal(document.reads, 0);
    }
  });

  it('takes the language of reports at its word, whatever the settings say', () => {
    assert.equal(makeReports('never').has(fakeDocument('abc', { languageId: 'work-report' })), true);
  });

  it('follows the settings', () => {
    assert.equal(makeReports('never').has(fakeDocument(REPORT)), false);
    assert.equal(makeReports('always').has(fakeDocument('买菜')), true);
  });

  it('decides once and reads no more', () => {
    const reports = makeReports();
    const document = fakeDocument('买菜');
    reports.has(document);
    const { reads } = document;
    for (let time = 0; time < 100; time++) reports.has(document);
    assert.equal(document.reads, reads);
  });

  it('notices a document that becomes a report, once', () => {
    const reports = makeReports();
    const document = fakeDocument('');
    assert.equal(reports.has(document), false);
    assert.equal(reports.reconsider(document), false);
    document.text = REPORT;
    assert.equal(reports.has(document), false);
    assert.equal(reports.reconsider(document), true);
    assert.equal(reports.has(document), true);
    assert.equal(reports.reconsider(document), false);
  });

  it('keeps a report while its title is being rewritten', () => {
    const reports = makeReports();
    const document = fakeDocument(REPORT);
    reports.has(document);
    document.text = '某';
    assert.equal(reports.reconsider(document), false);
    assert.equal(reports.has(document), true);
  });

  it('decides anew when the document is opened again or the settings change', () => {
    let mode: DetectMode = 'auto';
    const reports = makeReports(() => mode);
    const document = fakeDocument(REPORT);
    assert.equal(reports.has(document), true);
    document.text = '买菜';
    reports.close(document);
    assert.equal(reports.has(document), false);
    mode = 'always';
    assert.equal(reports.has(document), false);
    reports.settingsChanged();
    assert.equal(reports.has(document), true);
  });

  it('does what the user says against all settings', () => {
    const reports = makeReports('never');
    const document = fakeDocument('买菜');
    reports.override(document, true);
    assert.equal(reports.has(document), true);
    reports.settingsChanged();
    reports.close(document);
    assert.equal(reports.has(document), true);
    reports.override(document, false);
    assert.equal(reports.has(document), false);
  });

  it('leaves a report alone that the user wants left alone', () => {
    const reports = makeReports();
    const document = fakeDocument(REPORT);
    reports.override(document, false);
    assert.equal(reports.has(document), false);
    assert.equal(reports.reconsider(document), false);
  });

  it('forgets what the user said of an untitled document that is gone', () => {
    const reports = makeReports();
    const document = fakeDocument('买菜', { uri: 'untitled:Untitled-1' });
    reports.override(document, true);
    reports.close(document);
    assert.equal(reports.has(fakeDocument('买菜', { uri: 'untitled:Untitled-1' })), false);
  });
});
