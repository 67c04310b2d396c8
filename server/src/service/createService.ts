import { neverCancelled } from '../base/cancellation';
import { createParagraphParser } from '../grammar/parseParagraph';
import type { ParagraphParser } from '../grammar/parser';
import { renderTemplate } from '../linter/message';
import type { Rule } from '../linter/rule';
import { mayWait, runRules, runRulesInSteps } from '../linter/run';
import { createMemory, type RunMemory } from '../linter/memory';
import { describeProblem } from '../linter/problems';
import { familyKey, findSettingsProblems, resolveSettings, type EnabledRule, type RuleSettings } from '../linter/settings';
import { buildDocument, type SyntaxLimit } from '../model/buildDocument';
import { parseInSteps } from '../model/snapshot';
import { updateDocument } from '../model/updateDocument';
import { rules } from '../rules/index';
import { cacheParagraphs } from './paragraphCache';
import { largeText } from './limits';
import type { ReportService } from './service';

/** Summaries and messages of rules in a language other than Chinese. */
export type RuleCatalogue = Readonly<Record<string, { readonly summary: string; readonly messages: Readonly<Record<string, string>> }>>;

/** What a service is made of; every part left out, but for English, is the real one. */
export interface ServiceParts {
  readonly rules?: readonly Rule[];
  /** Without it messages are in Chinese only. */
  readonly english?: RuleCatalogue | undefined;
  readonly parse?: ParagraphParser;
  /** Characters of paragraph text whose syntax is remembered; about 100 bytes of memory each at the most. */
  readonly cacheLimit?: number;
  readonly syntaxLimit?: SyntaxLimit;
}

const CACHE_LIMIT = 200_000;
const SYNTAX_LIMIT: SyntaxLimit = { above: largeText, atHand: 600_000 };

/** Makes a service of its own: it shares no state with any other. */
export function createService(parts: ServiceParts = {}): ReportService {
  const all = parts.rules ?? rules;
  const byId = new Map(all.map((rule) => [rule.meta.id, rule.meta]));
  const translations = new Map(Object.entries(parts.english ?? {}));
  const parse = cacheParagraphs(parts.parse ?? createParagraphParser(), parts.cacheLimit ?? CACHE_LIMIT);
  const planFor = createPlanner(all);
  const waiting = new Set(all.filter(mayWait).map(({ meta }) => meta.id));
  const names = new Set(all.flatMap(({ meta }) => [meta.id, familyKey(meta.id)]));
  const service: ReportService = {
    rules: Object.freeze(all.map((rule) => rule.meta)),
    open: (text) => buildDocument(text, parse, parts.syntaxLimit ?? SYNTAX_LIMIT),
    readInSteps: async (document, pause) => {
      const steps = parseInSteps(document);
      while (steps.next().done !== true) await pause();
    },
    update: (document, edits) => updateDocument(document, edits, parse),
    check: (document, settings, signal = neverCancelled, neighbors, depth) => {
      const { enabled, memory } = planFor(settings);
      return runRules(document, enabled, signal, { memory, neighbors, names, depth });
    },
    checkInSteps: (document, settings, signal, pause, neighbors, depth, watch) => {
      const { enabled, memory } = planFor(settings);
      return runRulesInSteps(document, enabled, signal, pause, { memory, neighbors, names, depth, watch });
    },
    mayWait: (rule) => waiting.has(rule),
    render: (rule, message, language = 'zh') => {
      const translated = language === 'en' ? ownValue(translations.get(rule)?.messages, message.id) : undefined;
      const template = translated ?? ownValue(byId.get(rule)?.messages, message.id);
      // A message nobody wrote still says where it comes from.
      return template === undefined ? `${rule} ${message.id}` : renderTemplate(template, message.data);
    },
    summary: (rule, language = 'zh') =>
      (language === 'en' ? translations.get(rule)?.summary : undefined) ?? byId.get(rule)?.summary ?? rule,
    settingsProblems: (settings, language = 'zh') =>
      findSettingsProblems(service.rules, settings).map(({ message }) => describeProblem(message, language)),
  };
  return Object.freeze(service);
}

/** The rules to run under certain settings, and what they have said so far. */
interface Plan {
  readonly enabled: readonly EnabledRule[];
  readonly memory: RunMemory;
}

/** Gives the plan for settings: one for each settings object as long as it is in use, and one for none at all. */
function createPlanner(rules: readonly Rule[]): (settings: RuleSettings | undefined) => Plan {
  const newPlan = (settings: RuleSettings): Plan => ({ enabled: resolveSettings(rules, settings).enabled, memory: createMemory() });
  const byDefault = newPlan({});
  const plans = new WeakMap<RuleSettings, Plan>();
  return (settings) => {
    // Settings come from files that people write: they may be no object at all.
    if (typeof settings !== 'object' || (settings as unknown) === null) return byDefault;
    const plan = plans.get(settings) ?? newPlan(settings);
    plans.set(settings, plan);
    return plan;
  };
}

function ownValue(record: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
