import type { DocumentedRule } from './readRules';
import { describeRule, rulesSchema, type Json } from './settingsSchema';
import { familyTitle } from './titles';

/** Writes the JSON schema of `jiaogao.config.json`, which editors complete and check the file by. */
export function writeConfigSchema(rules: readonly DocumentedRule[]): string {
  const describe = (key: string): string => {
    const found = rules.find(({ rule }) => rule.meta.id === key);
    return found ? describeRule(found.rule.meta, found.english.summary, 'zh') : `${familyTitle(key.slice(0, -2)).zh}（这一类的全部规则）`;
  };
  const schema: Json = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '校稿的单位规则 jiaogao.config.json',
    type: 'object',
    allowTrailingCommas: true,
    allowComments: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: '本格式说明的位置，可以不写' },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        type: 'array',
        description: '只对部分文件起作用的规则，写在后面的优先',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: { ...patterns, description: '对哪些文件起作用' }, rules: { $ref: '#/definitions/rules' } },
        },
      },
      ignore: { ...patterns, description: '不检查的文件' },
    },
    definitions: {
      rules: {
        type: 'object',
        description: '规则名（或“类/*”）和级别；要改选项的，写成 { "severity": …, "options": { … } }',
        ...rulesSchema(rules, describe),
      },
      pattern: {
        type: 'string',
        minLength: 1,
        maxLength: 1000,
        description: '相对本文件所在文件夹的文件名、文件夹名或通配符：* 一层内任意，** 任意多层，{甲,乙} 任选其一',
        examples: ['草稿/**', '*.md', '附件'],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const patterns: Json = { anyOf: [{ $ref: '#/definitions/pattern' }, { type: 'array', items: { $ref: '#/definitions/pattern' } }] };
