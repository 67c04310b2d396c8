import catalogue from '../../../l10n/rules.en.json';
import type { RuleCatalogue } from './createService';

/** What rules say in English, for programs that have room for it. */
export const english: RuleCatalogue = catalogue;
