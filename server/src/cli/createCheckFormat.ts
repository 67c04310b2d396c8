import picocolors from 'picocolors';
import type { Message, RuleMeta } from '../linter/rule';
import type { Language, ReportService } from '../service/service';
import type { CheckFormat } from './formatCheck';
import { createJsonFormat } from './formatCheckJson';
import { createTextFormat } from './formatCheckText';
import type { CliTexts } from './texts';

/** What the output of `jiaogao check` is made with. */
export interface CheckFormatOptions {
  readonly format: 'text' | 'json';
  readonly colors: boolean;
  readonly service: ReportService;
  readonly texts: CliTexts;
  readonly language: Language;
}

/** Makes the output that was asked for, with the rules that it speaks of. */
export function createCheckFormat({ format, colors, service, texts, language }: CheckFormatOptions): {
  readonly format: CheckFormat;
  readonly rules: ReadonlyMap<string, RuleMeta>;
} {
  const rules = new Map(service.rules.map((rule) => [rule.id, rule]));
  const parts = { rules, render: (rule: string, message: Message) => service.render(rule, message, language) };
  if (format === 'json') return { format: createJsonFormat(parts), rules };
  return { format: createTextFormat({ ...parts, texts, colors: picocolors.createColors(colors) }), rules };
}
