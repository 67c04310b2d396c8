import type { Contents, Title } from './document';
import { findBareContents, findContents, findInk, lineKey } from './contents';
import type { ParagraphRecord } from './paragraphRecord';
import { isNewReport, type Situation } from './reportEvidence';
import { buildTitle, extendTitle, hasTitleShape, titleForm, titleWords } from './titles';

/** Where the parts of a file lie. */
export interface FileParts {
  readonly cover: Title | undefined;
  /** All contents pages; the first is the file's. */
  readonly contents: readonly Contents[];
  readonly reports: readonly ReportPart[];
}

export interface ReportPart {
  readonly title: Title | undefined;
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts a file into cover, contents and reports. O(paragraphs).
 *
 * The first line with the shape of a title, if no running text stands before it, is the first report's title. Any later
 * one starts a report only on evidence (see {@link isNewReport}), for such lines also head the parts of one report.
 */
export function findParts(paragraphs: readonly ParagraphRecord[]): FileParts {
  const contents = findContents(paragraphs);
  const cover = findCover(paragraphs, contents);
  const bare = cover && contents.length === 0 ? findBareContents(paragraphs, cover.last + 1) : undefined;
  if (bare) contents.push(bare);
  return cutReports(paragraphs, contents, cover);
}

/** A title that names a collection, or announces a number of reports, in front of all running text. */
function findCover(paragraphs: readonly ParagraphRecord[], contents: readonly Contents[]): Title | undefined {
  for (let index = 0; index < paragraphs.length; index++) {
    const line = paragraphs[index];
    const role = line?.digest.role;
    if (!line || role === 'contentsHeading' || role === 'body' || line.syntax.marker) return undefined;
    if (!hasTitleShape(line)) continue;
    const title = buildTitle(paragraphs, index, 0);
    const collects = title && (title.syntax.collection || title.announced !== undefined);
    // A cover with nothing behind it is a report that someone has just begun.
    if (collects) return findInk(paragraphs, Math.max(title.last, contents[0]?.last ?? 0) + 1) === undefined ? undefined : title;
    if (title) index = title.last;
  }
  return undefined;
}

/** What is known of the report being read. */
interface OpenReport extends Situation {
  first: number;
  title: Title | undefined;
  listed: boolean;
}

function cutReports(paragraphs: readonly ParagraphRecord[], contents: readonly Contents[], outerCover: Title | undefined): FileParts {
  const page = contents[0];
  const listedKeys = new Set(page && listsReports(paragraphs, page, outerCover) ? page.entries.map((entry) => entry.key) : []);
  const reports: ReportPart[] = [];
  let cover = outerCover;
  let open: OpenReport | undefined;
  let lastInk = -1;
  let skip = 0;
  const close = () => {
    if (open) reports.push({ title: open.title, first: open.first, last: lastInk });
    open = undefined;
  };
  for (let index = cover ? cover.last + 1 : 0; index < paragraphs.length; index++) {
    const line = paragraphs[index];
    if (!line) continue;
    const page = contents[skip];
    if (page && index >= page.first) {
      skip++;
      if (page.last >= index) {
        if (open) lastInk = page.last;
        index = page.last;
        continue;
      }
    }
    const { role } = line.digest;
    if (role === 'blank' || role === 'directive' || line.digest.residue) {
      if (role === 'blank' && open) open.gap++;
      else if (open) open.closed = true;
      continue;
    }
    if (!open && role === 'layout') continue;
    const listed = listedKeys.has(lineKey(line)) && (hasTitleShape(line) || role === 'short' || cover !== undefined);
    if (listed || hasTitleShape(line)) {
      const verdict = judge(paragraphs, index, listed, open, lastInk);
      if (verdict === 'report') {
        const title = buildTitle(paragraphs, index, lastInk + 1) ?? plainTitle(line, index);
        if (open?.title && !open.bodySeen && !open.listed && listed && cover === undefined) cover = open.title;
        else close();
        open = startReport(paragraphs, title, title.first, listed);
        if (listed) listedKeys.delete(lineKey(line));
        index = lastInk = title.last;
        continue;
      }
    }
  }
  close();
  return { cover, contents, reports };
}
