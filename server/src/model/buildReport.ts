import type { ReportPart } from './boundaries';
import type { Contents, Enumeration, PlacedMarker, PlaceholderGroup, Report, Title } from './document';
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
 * Makes a report of a part of a file. Its own parts are computed at first use; each costs one pass over the report's
 * lines. It keeps the report's own paragraphs alive and not those of the whole version.
 *
 * @param inherited - parts known to be the same as in an earlier version
 */
export function buildReport(file: TaggedLines, part: ReportPart, contents: readonly Contents[], inherited: Computed = {}): BuiltReport {
  const { title, first, last } = part;
  const lines: TaggedLines = { records: file.records.slice(first, last + 1), tags: file.tags.slice(first, last + 1) };
  const computed: Computed = { ...inherited };
  const body = () => (computed.body ??= bodyOf(lines, first, title, contents));
  const outline = () => (computed.outline ??= buildOutline(body(), first));
  return {
    title,
    first,
    last,
    year: title?.years[0],
    get sections() {
      return outline().sections;
    },
    get allSections() {
      return outline().allSections;
    },
    get looseHeadings() {
      return (computed.looseHeadings ??= findLooseHeadings(body(), first));
    },
    get enumerations() {
      return (computed.enumerations ??= buildEnumerations(body(), first, outline().allSections));
    },
    get inlineMarkers() {
      return (computed.inlineMarkers ??= placeMarkers(body(), first));
    },
    get placeholderGroups() {
      return (computed.placeholderGroups ??= buildPlaceholderGroups(lines, first));
    },
    computed,
  };
}

/**
 * Makes the report again after changes that leave its outline as it was, taking over each part that no changed line
 * concerns.
 */
export function rebuildReport(
  file: TaggedLines,
  earlier: BuiltReport,
  contents: readonly Contents[],
  changes: readonly LineChange[],
): BuiltReport {
  const { outline, looseHeadings, enumerations, inlineMarkers, placeholderGroups } = earlier.computed;
  const inherited: Computed = {};
  if (outline) inherited.outline = outline;
  if (looseHeadings) inherited.looseHeadings = looseHeadings;
  if (enumerations && !concerns(changes, Flag.enumerators)) inherited.enumerations = enumerations;
  if (inlineMarkers && !concerns(changes, Flag.markers)) inherited.inlineMarkers = inlineMarkers;
  const groups =
    placeholderGroups && (concerns(changes, Flag.placeholders) ? patchPlaceholderGroups(placeholderGroups, changes) : placeholderGroups);
  if (groups) inherited.placeholderGroups = groups;
  return buildReport(file, earlier, contents, inherited);
}

/** Takes out of the report's lines those up to the end of its title, above the salutation, and of contents pages. */
function bodyOf({ records, tags }: TaggedLines, first: number, title: Title | undefined, contents: readonly Contents[]): TaggedLines {
  const body = tags.slice();
  for (const page of contents) body.fill(Role.outside, clamp(page.first - first), clamp(page.last + 1 - first));
  if (title) body.fill(Role.outside, 0, title.last + 1 - first);
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
function findLooseHeadings({ records, tags }: TaggedLines, first: number): number[] {
  const found: number[] = [];
  let pending: number[] = [];
  for (let offset = 0; offset < tags.length; offset++) {
    const role = roleIn(tags[offset]);
    if (role === Role.short) {
      if (/\p{Script=Han}{2}/u.test(records[offset]?.text ?? '')) pending.push(first + offset);
    } else if (role === Role.body || role === Role.heading || role === Role.item) {
      if (pending.length <= LOOSE_IN_A_ROW) found.push(...pending);
      if (pending.length > 0) pending = [];
    }
  }
  return found;
}

function placeMarkers({ records, tags }: TaggedLines, first: number): PlacedMarker[] {
  const found: PlacedMarker[] = [];
  for (let offset = 0; offset < tags.length; offset++) {
    if (roleIn(tags[offset]) === Role.outside || !hasFlag(tags[offset], Flag.markers)) continue;
    for (const item of records[offset]?.digest.markers ?? []) found.push({ paragraph: first + offset, item });
  }
  return found;
}
