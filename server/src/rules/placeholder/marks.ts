import type { RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { itemsOf } from '../../model/items';
import type { PlaceholderKind } from '../../grammar/syntax';

/** Marks every placeholder of one kind, each with the words it stands in. */
export function* markPlaceholders(document: ReportDocument, kind: PlaceholderKind): Generator<RuleFinding<'unfilled'>> {
  for (const { paragraph, item } of itemsOf(document, 'placeholder')) {
    if (item.placeholder !== kind) continue;
    const phrase = document.textOf(document.toSpan({ paragraph, span: item.phrase }));
    yield { message: { id: 'unfilled', data: { phrase } }, span: document.toSpan({ paragraph, span: item.span }) };
  }
}
