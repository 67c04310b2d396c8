import { defineRule } from '../../linter/rule';
import { allowedOption, markPlaceholders } from './marks';

export default defineRule({
  meta: {
    id: 'placeholder/text',
    summary: '模板里留给写稿人的话没有换成正文：【待补充】、（此处填写…）、{{…}}',
    severity: 'warning',
    cost: 'typing',
    scope: 'paragraph',
    fixable: 'never',
    since: '0.1.0',
    status: 'stable',
    authority: { kind: '逻辑' },
    blank: true,
    messages: { unfilled: '“{phrase}”是留给写稿人的提示，还没有换成正文' },
    options: allowedOption,
  },
  check: (document, { allowed }) => markPlaceholders(document, 'text', allowed),
});
