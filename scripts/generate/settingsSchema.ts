import { familyKey, SEVERITY_SETTINGS } from '../../server/src/linter/settings';
import type { RuleMeta } from '../../server/src/linter/rule';
import { familyTitle, severityTitle } from './titles';
import type { DocumentedRule } from './readRules';

const SETTING = 'jiaogao.rules';
/** Prefix of the keys in package.nls*.json that belong to the generator. */
const PREFIX = 'configuration.rule.';

type Json = Record<string, unknown>;

/** Puts one property for every rule and every family into the setting, and leaves the rest of package.json as it is. */
export function writeManifest(manifest: string, rules: readonly DocumentedRule[]): string {
  const parsed = JSON.parse(manifest) as { contributes: { configuration: { properties: Json } } };
  const { properties } = parsed.contributes.configuration;
  const families = [...new Set(rules.map(({ rule }) => familyKey(rule.meta.id)))];
  properties[SETTING] = {
    ...(properties[SETTING] as Json),
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(families.map((family) => [family, severitySchema(family)])),
      ...Object.fromEntries(rules.map(({ rule }) => [rule.meta.id, ruleSchema(rule.meta)])),
    },
  };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Puts the descriptions of rules and families into a package.nls file, behind all that is not the generator's. */
export function writeManifestTexts(texts: string, rules: readonly DocumentedRule[], language: 'zh' | 'en'): string {
  const parsed = Object.entries(JSON.parse(texts) as Record<string, string>).filter(([key]) => !key.startsWith(PREFIX));
  const families = [...new Set(rules.map(({ rule }) => familyKey(rule.meta.id)))];
  const added = [
    ...families.map((family) => [PREFIX + family, familyTitle(family.slice(0, -2))[language]] as const),
    ...rules.map(({ rule, english }) => [PREFIX + rule.meta.id, describe(rule.meta, english.summary, language)] as const),
  ];
  return `${JSON.stringify(Object.fromEntries([...parsed, ...added]), null, 2)}\n`;
}

function describe(meta: RuleMeta, english: string, language: 'zh' | 'en'): string {
  const byDefault = meta.offByDefault === true ? 'off' : meta.severity;
  return language === 'zh' ? `${meta.summary}（默认：${severityTitle(byDefault)}）` : `${english} (default: ${byDefault})`;
}

function severitySchema(key: string): Json {
  return { type: 'string', enum: SEVERITY_SETTINGS, description: `%${PREFIX}${key}%` };
}

function ruleSchema(meta: RuleMeta): Json {
  const { description, ...severity } = severitySchema(meta.id);
  if (!meta.options) return { ...severity, description };
  const options = Object.entries(meta.options).map(([name, option]) => [
    name,
    { ...option.schema, default: option.default, description: option.description },
  ]);
  return {
    description,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity, options: { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) as Json } },
      },
    ],
  };
}
