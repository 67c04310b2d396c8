import type { Enumeration, NumbersByForm, PlacedMarker, PlaceholderGroup, Report, Title } from './document';
import { buildEnumerations } from './enumerations';
import type { TaggedLines } from './paragraphRecord';
import { Flag, hasFlag, Role, roleIn } from './paragraphTag';
import { buildPlaceholderGroups, patchPlaceholderGroups } from './placeholderGroups';
import { buildOutline, type Outline } from './sections';
import { concerns, type LineChange } from './steadyChanges';

/** A report that shows what has been computed of it, for the next version to take over. */
export interface BuiltReport extends Report {
  readonly computed: Readonly<Computed>;
}

/** Where a report's title and the contents pages in it lie, counted from its first line; title and pages may be missing. */
export interface ReportFrame {
  readonly title: Title | undefined;
  readonly pages: readonly { readonly first: number; readonly last: number }[];
  /** Asked for late: it takes the outline of the report before. */
  readonly numbersBefore: () => NumbersByForm;
}

/** Derived parts of a report; those not asked for yet are missing. */
interface Computed {
  body?: TaggedLines;
  outline?: Outline;
  looseHeadings?: readonly number[];
  enumerations?: readonly Enumeration[];
  inlineMarkers?: readonly PlacedMarker[];
  placeholderGroups?: readonly PlaceholderGroup[];
}

/**
 * Makes a report of its lines; places in it are counted from the first of them. Its own parts are computed at first use;
 * each costs one pass over the report's lines.
 *
 * @param inherited - parts known to be the same as in an earlier version
 */
export function buildReport(lines: TaggedLines, frame: ReportFrame, inherited: Computed = {}): BuiltReport {
  const { title, pages, numbersBefore } = frame;
  const computed: Computed = { ...inherited };
  const body = () => (computed.body ??= bodyOf(lines, title, pages));
  const outline = () => (computed.outline ??= buildOutline(body()));
  return {
    title,
    first: 0,
    last: lines.records.length - 1,
    year: title?.years[0],
    get numbersBefore() {
      return numbersBefore();
    },
    get sections() {
      return outline().sections;
    },
    get allSections() {
      return outline().allSections;
    },
    get looseHeadings() {
      return (computed.looseHeadings ??= findLooseHeadings(body()));
    },
    get enumerations() {
      return (computed.enumerations ??= buildEnumerations(body(), outline().allSections));
    },
    get inlineMarkers() {
      return (computed.inlineMarkers ??= placeMarkers(body()));
    },
    get placeholderGroups() {
      return (computed.placeholderGroups ??= buildPlaceholderGroups(lines));
    },
    computed,
  };
}

/**
 * Makes the report again after changes that leave its outline as it was, taking over each part that no changed line
 * concerns.
 */
export function rebuildReport(lines: TaggedLines, frame: ReportFrame, earlier: BuiltReport, changes: readonly LineChange[]): BuiltReport {
  const { outline, looseHeadings, enumerations, inlineMarkers, placeholderGroups } = earlier.computed;
  const inherited: Computed = {};
  if (outline) inherited.outline = outline;
  if (looseHeadings) inherited.looseHeadings = looseHeadings;
  if (enumerations && !concerns(changes, Flag.enumerators)) inherited.enumerations = enumerations;
  if (inlineMarkers && !concerns(changes, Flag.markers)) inherited.inlineMarkers = inlineMarkers;
  const groups =
    placeholderGroups && (concerns(changes, Flag.placeholders) ? patchPlaceholderGroups(placeholderGroups, changes) : placeholderGroups);
  if (groups) inherited.placeholderGroups = groups;
  return buildReport(lines, frame, inherited);
}

/** Takes out of the report's lines those up to the end of its title, above the salutation, and of contents pages. */
function bodyOf({ records, tags }: TaggedLines, title: Title | undefined, pages: ReportFrame['pages']): TaggedLines {
  const body = tags.slice();
  for (const page of pages) body.fill(Role.outside, clamp(page.first), clamp(page.last + 1));
  if (title) body.fill(Role.outside, 0, title.last + 1);
  const lines = { records, tags: body };
  body.fill(Role.outside, 0, findOpening(lines));
  return lines;
}

/** Number of lines up to a salutation or date that comes before all text: they name the speaker and the meeting. */
function findOpening({ records, tags }: TaggedLines): number {
  let opening = 0;
  for (let offset = 0; offset < tags.length; offset++) {
    const role = roleIn(tags[offset]);
    if (role === Role.body) break;
    if (role === Role.formal) opening = offset + 1;
    if (role !== Role.heading) continue;
    const syntax = records[offset]?.syntax;
    // A line in bold may be the speaker's.
    if (syntax?.marker || (syntax?.line.hashes ?? 0) > 0) break;
  }
  return opening;
}

/** Negative indices would count from the array's end. */
function clamp(index: number): number {
  return Math.max(0, index);
}

/** Short lines in a row that may be headings; more of them are a list. */
const LOOSE_IN_A_ROW = 2;

/** Short lines without mark are headings when text follows them; so those at the report's end (a signature) are none. */
function findLooseHeadings({ records, tags }: TaggedLines): number[] {
  const found: number[] = [];
  let pending: number[] = [];
  for (let offset = 0; offset < tags.length; offset++) {
    const role = roleIn(tags[offset]);
    if (role === Role.short) {
      if (/\p{Script=Han}{2}/u.test(records[offset]?.text ?? '')) pending.push(offset);
    } else if (role === Role.body || role === Role.heading || role === Role.item) {
      if (pending.length <= LOOSE_IN_A_ROW) found.push(...pending);
      if (pending.length > 0) pending = [];
    }
  }
  return found;
}

function placeMarkers({ records, tags }: TaggedLines): PlacedMarker[] {
  const found: PlacedMarker[] = [];
  for (let offset = 0; offset < tags.length; offset++) {
    if (roleIn(tags[offset]) === Role.outside || !hasFlag(tags[offset], Flag.markers)) continue;
    for (const item of records[offset]?.digest.markers ?? []) found.push({ paragraph: offset, item });
  }
  return found;
}
