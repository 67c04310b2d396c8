import type { DateItem } from '../../grammar/syntax';
import type { Place, Report, ReportDocument, Title } from '../../model/document';
import { findDatedHeadings, looksBackFar, SEVERAL_YEARS, type DatedHeading, type ReportYears } from '../../model/reportYears';
import { findSignature } from './signature';

/** The years of a report whose title does not say of itself which they are, and what says it. */
export interface ImpliedYears {
  readonly years: ReportYears;
  /** A heading or a date that names them; missing where the title does. */
  readonly basis: Place | undefined;
  /** A heading that names another year than the rest of the report agrees on. */
  readonly odd: { readonly heading: DatedHeading; readonly side: 'past' | 'coming' } | undefined;
}

/** What a title tells of is over: 关于2023年重点工作推进情况的汇报. */
const ACCOUNT = /(?:情况|进展)的?(?:汇报|报告|通报)/;
const NO_ACCOUNT = /计划|打算|安排|谋划|部署|筹备|准备|预算|建议|编制|征订|征缴|整改|督察|巡察|审计|元旦|春节|半年|季度/;
/** Whoever reports from October on tells of the running year, until March of the one before. */
const LATE = 10;
const EARLY = 3;
/** Other dates of the text that must bear out the date under it. */
const FEWEST = 2;

/** Works out the years of a report from its title alone, or from its headings and its date, two of which must agree. */
export function findImpliedYears(document: ReportDocument, report: Report): ImpliedYears | undefined {
  const { title } = report;
  if (!title || title.years.length > 1) return undefined;
  const words = document.paragraphs
    .slice(title.first, title.last + 1)
    .map(({ text }) => text)
    .join('');
  if (SEVERAL_YEARS.test(words)) return undefined;
  const long = looksBackFar(document, report);
  const { past, coming } = findDatedHeadings(document, report);
  if ([past, coming].some((heading) => heading && SEVERAL_YEARS.test(document.paragraphs[heading.paragraph]!.text))) return undefined;
  const [named] = title.years;
  if (named !== undefined) {
    const isAccount = ACCOUNT.test(words) && !NO_ACCOUNT.test(words) && !past && !coming;
    return isAccount ? { years: { past: named, coming: named + 1, long }, basis: undefined, odd: undefined } : undefined;
  }
  const date = findReportDate(document, report, title);
  const year = date && yearToldAt(date.date);
  const toPlace = ({ paragraph, date: { span } }: { paragraph: number; date: DateItem }): Place => ({ paragraph, span });
  const agree = (own: number, basis: Place, odd?: ImpliedYears['odd']): ImpliedYears => ({
    years: { past: own, coming: own + 1, long },
    basis,
    odd,
  });
  if (past && coming?.year === past.year + 1) return agree(past.year, toPlace(past));
  if (year === undefined || !date) return undefined;
  if (past?.year === year)
    return agree(year, toPlace(past), coming && coming.year <= year ? { heading: coming, side: 'coming' } : undefined);
  if (coming?.year === year + 1)
    return agree(year, toPlace(coming), past && past.year < year ? { heading: past, side: 'past' } : undefined);
  return !past && !coming && isBorneOut(document, report, year, date.paragraph) ? agree(year, toPlace(date)) : undefined;
}

/** The date under a report, or in a line that goes with its title. */
function findReportDate(document: ReportDocument, report: Report, title: Title): { paragraph: number; date: DateItem } | undefined {
  for (let paragraph = title.paragraph + 1; paragraph <= title.last; paragraph++) {
    const date = document.paragraphs[paragraph]!.syntax.items.find((item) => item.kind === 'date' && item.year !== undefined);
    if (date?.kind === 'date' && date.month !== undefined) return { paragraph, date };
  }
  return findSignature(document, report);
}

function yearToldAt({ year, month }: DateItem): number | undefined {
  if (year === undefined || month === undefined) return undefined;
  return month >= LATE ? year : month <= EARLY ? year - 1 : undefined;
}

/** True where the text names the year more than once, and more often than the one before. */
function isBorneOut(document: ReportDocument, { first, last }: Report, year: number, except: number): boolean {
  let [own, before] = [0, 0];
  for (let paragraph = first; paragraph <= last; paragraph++) {
    if (paragraph === except) continue;
    for (const item of document.paragraphs[paragraph]!.syntax.items) {
      if (item.kind !== 'date') continue;
      if (item.year === year) own++;
      if (item.year === year - 1) before++;
    }
  }
  return own >= FEWEST && own > before;
}
