import type { RuleMeta } from '../linter/rule';
import type { Language, ReportService } from '../service/service';
import type { ExitCode } from './checkCommand';
import { alignRows } from './plainMarkdown';
import type { Command } from './readReports';

/** What `jiaogao rules` is to do. */
export interface RulesCommand extends Pick<Command, 'texts' | 'write'> {
  readonly service: Pick<ReportService, 'rules' | 'summary'>;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** Lists all rules: severity, whether they mend what they find, on what they rest, what they find. */
export async function runRules({ service, format, language, texts, write }: RulesCommand): Promise<ExitCode> {
  const summaryOf = ({ id }: RuleMeta): string => service.summary(id, language);
  if (format === 'json') {
    const rules = service.rules.map((rule) => ({
      id: rule.id,
      severity: severityOf(rule),
      fixable: rule.fixable,
      authority: rule.authority,
      since: rule.since,
      summary: summaryOf(rule),
      ...(rule.options && { options: rule.options }),
    }));
    await write(`${JSON.stringify({ rules }, null, 2)}\n`);
    return 0;
  }
  const rows = service.rules.map((rule) => [
    rule.id,
    texts.severities[severityOf(rule)],
    texts.fixable[rule.fixable],
    texts.authorities[rule.authority.kind],
    summaryOf(rule),
  ]);
  await write(`${alignRows([texts.rulesHead, ...rows]).join('\n')}\n`);
  return 0;
}

function severityOf(rule: RuleMeta): RuleMeta['severity'] | 'off' {
  return rule.offByDefault === true ? 'off' : rule.severity;
}
