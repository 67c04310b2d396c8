import { familyKey, SEVERITY_SETTINGS } from '../../server/src/linter/settings';
import type { RuleMeta } from '../../server/src/linter/rule';
import { familyTitle, severityTitle } from './titles';
import type { DocumentedRule } from './readRules';

const SETTING = 'jiaogao.rules';
/** Prefix of the keys in package.nls*.json that belong to the generator. */
const PREFIX = 'configuration.rule.';

/** A piece of JSON. */
export type Json = Record<string, unknown>;

/** Puts one property for every rule and every family into the setting, and leaves the rest of package.json as it is. */
export function writeManifest(manifest: string, rules: readonly DocumentedRule[]): string {
  const parsed = JSON.parse(manifest) as { contributes: { configuration: { properties: Json } } };
  const { properties } = parsed.contributes.configuration;
  properties[SETTING] = { ...(properties[SETTING] as Json), ...rulesSchema(rules, (key) => `%${PREFIX}${key}%`) };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Puts the descriptions of rules and families into a package.nls file, behind all that is not the generator's. */
export function writeManifestTexts(texts: string, rules: readonly DocumentedRule[], language: 'zh' | 'en'): string {
  const parsed = Object.entries(JSON.parse(texts) as Record<string, string>).filter(([key]) => !key.startsWith(PREFIX));
  const families = [...new Set(rules.map(({ rule }) => familyKey(rule.meta.id)))];
  const added = [
    ...families.map((family) => [PREFIX + family, familyTitle(family.slice(0, -2))[language]] as const),
    ...rules.map(({ rule, english }) => [PREFIX + rule.meta.id, describeRule(rule.meta, english.summary, language)] as const),
  ];
  return `${JSON.stringify(Object.fromEntries([...parsed, ...added]), null, 2)}\n`;
}

/** One line on a rule for a list of settings, with what it is by default. */
export function describeRule(meta: RuleMeta, english: string, language: 'zh' | 'en'): string {
  const byDefault = meta.offByDefault === true ? 'off' : meta.severity;
  return language === 'zh' ? `${meta.summary}（默认：${severityTitle(byDefault, 'zh')}）` : `${english} (default: ${byDefault})`;
}

/** JSON schema of the settings of all rules; `describe` gives the sentence for a rule or a family (`outline/*`). */
export function rulesSchema(rules: readonly DocumentedRule[], describe: (key: string) => string): Json {
  const families = [...new Set(rules.map(({ rule }) => familyKey(rule.meta.id)))];
  return {
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(families.map((family) => [family, { ...severitySchema, description: describe(family) }])),
      ...Object.fromEntries(rules.map(({ rule: { meta } }) => [meta.id, ruleSchema(meta, describe(meta.id))])),
    },
  };
}

const severitySchema: Json = { type: 'string', enum: SEVERITY_SETTINGS };

function ruleSchema(meta: RuleMeta, description: string): Json {
  if (!meta.options) return { ...severitySchema, description };
  const options = Object.entries(meta.options).map(([name, option]) => [
    name,
    { ...option.schema, default: option.default, description: option.description },
  ]);
  return {
    description,
    anyOf: [
      severitySchema,
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: severitySchema,
          options: { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) as Json },
        },
      },
    ],
  };
}
