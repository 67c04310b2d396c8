import { allowedWords, isAllowed } from '../../linter/allowed';
import type { RuleFinding } from '../../linter/rule';
import type { ReportDocument } from '../../model/document';
import { itemsOf } from '../../model/items';
import type { PlaceholderKind } from '../../grammar/syntax';

/** The option of each rule that marks placeholders. */
export const allowedOption = { allowed: allowedWords('写成这样就是对的、不算没有填的词，例如地名、项目名里本来就有字母的') };

/** Marks every placeholder of one kind, each with the words it stands in, but for those in words that are allowed. */
export function* markPlaceholders(
  document: ReportDocument,
  kind: PlaceholderKind,
  allowed: readonly string[],
): Generator<RuleFinding<'unfilled'>> {
  for (const { paragraph, item } of itemsOf(document, 'placeholder')) {
    if (item.placeholder !== kind) continue;
    const span = document.toSpan({ paragraph, span: item.span });
    if (isAllowed(document, span, allowed)) continue;
    const phrase = document.textOf(document.toSpan({ paragraph, span: item.phrase }));
    yield { message: { id: 'unfilled', data: { phrase } }, span };
  }
}
