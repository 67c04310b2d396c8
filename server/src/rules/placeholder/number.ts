import { defineRule } from '../../linter/rule';
import { allowedOption, markPlaceholders } from './marks';

export default defineRule({
  meta: {
    id: 'placeholder/number',
    summary: '还没有填的数：XX万元、x月x日、20XX年、XX%',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    blank: true,
    messages: { unfilled: '“{phrase}”还没有填数' },
    options: allowedOption,
  },
  check: (document, { allowed }) => markPlaceholders(document, 'number', allowed),
});
