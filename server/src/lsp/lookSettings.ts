import type { TargetLength } from '../features/sectionFigures';
import { isRecord } from './client';

/** What helps to look around in a report, as the user wants it; all but the blanks is off at first. */
export interface LookSettings {
  /** The outline lists 一是…二是 too. */
  readonly enumerations: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** Numbers and markers are colored besides the blanks. */
  readonly colors: boolean;
  readonly target: TargetLength | undefined;
}

/** What holds while the user sets nothing. */
export const defaultLook: LookSettings = { enumerations: false, inlayHints: false, codeLens: false, colors: false, target: undefined };

/** Reads the settings of the section `jiaogao`; what does not fit is as if it were not there. */
export function readLookSettings({
  outline,
  inlayHints,
  codeLens,
  colorNumbers,
  targetLength,
}: Readonly<Record<string, unknown>>): LookSettings {
  return {
    enumerations: isRecord(outline) && outline['enumerations'] === true,
    inlayHints: inlayHints === true,
    codeLens: codeLens === true,
    colors: colorNumbers === true,
    target: readTarget(targetLength),
  };
}

function readTarget(value: unknown): TargetLength | undefined {
  if (isLength(value)) return value;
  if (!isRecord(value)) return undefined;
  const lengths = Object.entries(value).filter((entry): entry is [string, number] => entry[0] !== '' && isLength(entry[1]));
  return lengths.length > 0 ? Object.fromEntries(lengths) : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
