import { lazy } from '../base/lazy';
import type { Place, Report, Section, Title } from './document';

/** The report with all places in it `by` paragraphs further on. Each of its parts is moved at first use: O(its sections, its items). */
export function moveReport(report: Report, by: number): Report {
  if (by === 0) return report;
  const sections = lazy(() => moveSections(report.allSections, by));
  const looseHeadings = lazy(() => report.looseHeadings.map((paragraph) => paragraph + by));
  const inlineMarkers = lazy(() => report.inlineMarkers.map((placed) => movePlace(placed, by)));
  const placeholderGroups = lazy(() =>
    report.placeholderGroups.map((group) => ({ ...group, places: group.places.map((place) => movePlace(place, by)) })),
  );
  const enumerations = lazy(() =>
    report.enumerations.map((run) => ({
      ...run,
      items: run.items.map((item) => movePlace(item, by)),
      section: run.section && sections().get(run.section),
    })),
  );
  const allSections = lazy(() => [...sections().values()]);
  const outermost = lazy(() => allSections().filter(({ parent }) => !parent));
  return {
    title: report.title && moveTitle(report.title, by),
    first: report.first + by,
    last: report.last + by,
    year: report.year,
    get numbersBefore() {
      return report.numbersBefore;
    },
    get sections() {
      return outermost();
    },
    get allSections() {
      return allSections();
    },
    get looseHeadings() {
      return looseHeadings();
    },
    get enumerations() {
      return enumerations();
    },
    get inlineMarkers() {
      return inlineMarkers();
    },
    get placeholderGroups() {
      return placeholderGroups();
    },
  };
}

/** The title with all places in it `by` paragraphs further on. */
export function moveTitle(title: Title, by: number): Title {
  if (by === 0) return title;
  const { announced } = title;
  return {
    ...movePlace(title, by),
    first: title.first + by,
    last: title.last + by,
    announced: announced && { ...announced, place: movePlace(announced.place, by) },
  };
}

function movePlace<Placed extends Pick<Place, 'paragraph'>>(placed: Placed, by: number): Placed {
  return { ...placed, paragraph: placed.paragraph + by };
}

/** A copy of a section while it gathers its children. */
interface MovedSection extends Section {
  readonly children: MovedSection[];
}

/** The moved sections by the ones they stand for, in text order. */
function moveSections(allSections: readonly Section[], by: number): Map<Section, MovedSection> {
  const moved = new Map<Section, MovedSection>();
  for (const section of allSections) {
    const parent = section.parent && moved.get(section.parent);
    const copy: MovedSection = { ...section, paragraph: section.paragraph + by, last: section.last + by, parent, children: [] };
    parent?.children.push(copy);
    moved.set(section, copy);
  }
  return moved;
}
