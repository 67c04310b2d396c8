import { defineRule } from '../../linter/rule';
import { allowedOption, markPlaceholders } from './marks';

export default defineRule({
  meta: {
    id: 'placeholder/name',
    summary: '还没有填的名称：XX镇、xx局、《XX》、某某同志',
    severity: 'info',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    blank: true,
    messages: { unfilled: '“{phrase}”还没有填名称' },
    options: allowedOption,
  },
  check: (document, { allowed }) => markPlaceholders(document, 'name', allowed),
});
