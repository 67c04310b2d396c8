import type { ReportDocument } from '../../../server/src/model/document';
import type { Fix, Rule, RuleMeta } from '../../../server/src/linter/rule';

type Extras = Partial<Pick<RuleMeta, 'severity' | 'options' | 'offByDefault' | 'scope'>> & {
  readonly fixes?: readonly Fix[];
  readonly check?: Rule['check'];
};

/** A rule that finds every `x` of a document, unless told otherwise. */
export function fakeRule(id: string, { fixes, check, ...meta }: Extras = {}): Rule {
  return {
    meta: {
      id,
      summary: id,
      severity: 'warning',
      cost: 'typing',
      fixable: 'never',
      since: '0.1.0',
      status: 'stable',
      authority: { kind: '惯例' },
      messages: { found: '见“{word}”' },
      ...meta,
    },
    check: check ?? ((document) => findEveryX(document, fixes)),
  };
}

function* findEveryX(document: ReportDocument, fixes: readonly Fix[] = []) {
  const text = document.textOf({ start: 0, end: document.length });
  for (const { index } of text.matchAll(/x/g)) {
    yield { message: { id: 'found', data: { word: 'x' } }, span: { start: index, end: index + 1 }, fixes };
  }
}
