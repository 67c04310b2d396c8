import type { SlipKind } from '../slip';
import { arithmeticKinds } from './arithmetic';
import { copyKinds } from './copies';
import { listKinds } from './lists';
import { markKinds } from './marks';
import { outlineKinds } from './outline';
import { valueKinds } from './values';

/** All kinds of slips, in the order they are shown. */
export const slipKinds: readonly SlipKind[] = [
  ...outlineKinds,
  ...listKinds,
  ...copyKinds,
  ...arithmeticKinds,
  ...valueKinds,
  ...markKinds,
];
