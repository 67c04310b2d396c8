import { slice, type Span } from '../../base/span';
import type { CutOff } from '../../grammar/syntax';
import { defineRule, type RuleFinding } from '../../linter/rule';

type MessageId = 'until' | 'twice' | 'ended' | 'replace';

export default defineRule({
  meta: {
    id: 'wording/jiezhi',
    summary: '“截止”和“截至”用混：截止10月底（截至10月底） 截至目前为止（截至目前）',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'always',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '惯例' },
    messages: {
      until: '“{word}”后面跟着时间，应为“截至”',
      twice: '“截至”已有“到”的意思，“{written}”应为“{right}”',
      ended: '“截至”后面要跟时间；这里是到期结束，应为“截止”',
      replace: '改为“{right}”',
    },
  },
  *check(document): Generator<RuleFinding<MessageId>> {
    for (const [paragraph, { text, syntax }] of document.paragraphs.entries()) {
      if (!syntax.cutOffs) continue;
      const at = (span: Span) => document.toSpan({ paragraph, span });
      for (const cutOff of syntax.cutOffs) {
        const finding = cutOff.timed ? checkTimed(text, cutOff, at) : checkEnded(text, cutOff, at);
        if (finding) yield finding;
      }
    }
  },
});

function checkTimed(text: string, { span, word, end }: CutOff, at: (span: Span) => Span): RuleFinding<MessageId> | undefined {
  const written = slice(text, word);
  const right = `截至${text.slice(word.end, end?.start ?? span.end)}`.trimEnd();
  if (!end && written === '截至') return undefined;
  const edits = [{ span: at(word), newText: '截至' }, ...(end ? [{ span: at(end), newText: '' }] : [])];
  const isTwice = end !== undefined || written === '截至到';
  return {
    message: isTwice ? { id: 'twice', data: { written: slice(text, span).trimEnd(), right } } : { id: 'until', data: { word: written } },
    span: at(end ? span : word),
    fixes: [{ title: { id: 'replace', data: { right } }, edits, safety: 'safe' }],
  };
}

function checkEnded(text: string, { word }: CutOff, at: (span: Span) => Span): RuleFinding<MessageId> | undefined {
  if (slice(text, word) !== '截至') return undefined;
  return {
    message: { id: 'ended' },
    span: at(word),
    fixes: [{ title: { id: 'replace', data: { right: '截止' } }, edits: [{ span: at(word), newText: '截止' }], safety: 'safe' }],
  };
}
