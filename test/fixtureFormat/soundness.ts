import assert from 'node:assert/strict';
import { applyEdits, type TextEdit } from '../../server/src/base/edit';
import type { Span } from '../../server/src/base/span';
import { placesOf } from '../../server/src/linter/message';
import type { Finding, Message } from '../../server/src/linter/rule';
import type { ReportService } from '../../server/src/service/service';

/** Ids of a finding's messages: its own, those of related places, and the titles of its fixes. */
export function messagesOf(finding: Finding): Message[] {
  return [finding.message, ...(finding.related ?? []).map(({ message }) => message), ...(finding.fixes ?? []).map(({ title }) => title)];
}

/**
 * Checks what the runner takes on trust: that all messages exist in both languages and have all their data, that places
 * lie in the text, and that the edits of each fix can be applied and change something.
 */
export function assertSound(service: ReportService, text: string, finding: Finding): void {
  const meta = service.rules.find(({ id }) => id === finding.rule);
  assert.ok(meta, `${finding.rule} is not in the index`);
  for (const message of messagesOf(finding)) {
    assert.ok(Object.hasOwn(meta.messages, message.id), `${finding.rule} has no message “${message.id}”`);
    const missing: string[] = placesOf(meta.messages[message.id] ?? '').filter((name) => !Object.hasOwn(message.data ?? {}, name));
    assert.deepEqual(missing, [], `${finding.rule} ${message.id} lacks data`);
    for (const language of ['zh', 'en'] as const) {
      const rendered = service.render(finding.rule, message, language);
      assert.doesNotMatch(rendered, /undefined|NaN|\[object /, rendered);
    }
  }
  assertInside(finding.span, text, `${finding.rule} stands outside the text`);
  assert.ok(finding.span.end > finding.span.start || text === '', `${finding.rule} has an empty span`);
  for (const { span, neighbor } of finding.related ?? [])
    assertInside(
      span,
      neighbor ? neighbor.document.textOf({ start: 0, end: neighbor.document.length }) : text,
      `a place related to ${finding.rule} lies outside the text`,
    );
  for (const { title, edits } of finding.fixes ?? []) {
    const fix = `fix “${service.render(finding.rule, title)}” of ${finding.rule}`;
    for (const { span } of edits) assertInside(span, text, `${fix} edits outside the text`);
    assert.notEqual(applyEdits(text, edits), text, `${fix} changes nothing`);
  }
}

function assertInside({ start, end }: Span, text: string, message: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length,
    `${message}: ${start}–${end}`,
  );
}

/** Where a stretch of text lies after edits; what replaces a part of it belongs to it, what is put beside it does not. */
export function mapSpan(span: Span, edits: readonly TextEdit[]): Span {
  let { start, end } = span;
  for (const { span: old, newText } of edits) {
    const delta = newText.length - (old.end - old.start);
    if (old.end <= span.start) start += delta;
    else if (old.start < span.start) start -= span.start - old.start;
    if (old.start >= span.end) continue;
    end += old.end <= span.end ? delta : old.start + newText.length - span.end;
  }
  return { start: Math.min(start, end), end };
}
