import { span, type Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { holds } from '../model/itemKinds';
import type { DirectiveName, DirectiveUse, Finding } from './rule';
import { familyKey } from './settings';

/** What the directives of a text silence, and whether they were needed. */
export interface Directives {
  /** False for a text without directives. */
  readonly hasAny: boolean;
  /** True when a directive covers the finding; it has then been of use. */
  covers(finding: Finding): boolean;
  /** True when a directive closes the whole file to a rule. */
  coversFile(rule: string): boolean;
  /** True when a directive closes the whole file to a rule or its family by name. */
  namesInFile(rule: string): boolean;
  /** All directives in text order, with what they have been good for so far. */
  judge(knowledge: DirectiveKnowledge): readonly DirectiveUse[];
}

/** What has to be known to say of a directive that it is of no use. */
export interface DirectiveKnowledge {
  /** Whether there is a rule, or a family, with this name. */
  readonly exists: (name: string) => boolean;
  /** Whether rules that go by this name were run, all to their end. */
  readonly wasRun: (name: string) => boolean;
}

/** A directive and which of its names have been good for something. */
interface Directive {
  readonly paragraph: number;
  /** Names of rules or of families (`outline/*`), or {@link everything}. */
  readonly names: readonly { readonly name: string; readonly span: Span }[];
  readonly used: Set<string>;
}

/** Stands among the names for all rules: a directive that names none means them all. */
const everything = '*';

/**
 * Reads the directives of a document: `<!-- jiaogao-ignore rule… -->` closes the next paragraph that is neither blank nor
 * a directive itself, `<!-- jiaogao-ignore-file rule… -->` the whole file wherever it stands.
 */
export function readDirectives(document: ReportDocument): Directives {
  const all: Directive[] = [];
  const ofFile: Directive[] = [];
  const byParagraph = new Map<number, readonly Directive[]>();
  let pending: Directive[] = [];
  document.paragraphs.forEach((shown, paragraph) => {
    // In a large file the syntax of most lines is not at hand.
    if (pending.length === 0 && !holds(shown, 'directive')) return;
    const { text, syntax } = shown;
    const { kind, directive: read } = syntax.line;
    if (read) {
      const names = read.rules.length > 0 ? read.rules : [{ name: everything, span: span(0, text.length) }];
      const directive = { paragraph, names, used: new Set<string>() };
      all.push(directive);
      if (read.scope === 'file') ofFile.push(directive);
      else pending.push(directive);
    } else if (pending.length > 0 && kind !== 'blank') {
      byParagraph.set(paragraph, pending);
      pending = [];
    }
  });
  return {
    hasAny: all.length > 0,
    covers: ({ rule, span: { start } }) => {
      if (all.length === 0) return false;
      const near = byParagraph.size > 0 ? byParagraph.get(document.paragraphAt(start)) : undefined;
      // All that fit are of use, not the first alone.
      return [...(near ?? []), ...ofFile].filter((directive) => use(directive, rule)).length > 0;
    },
    coversFile: (rule) => ofFile.some(({ names }) => names.some(({ name }) => isNameOf(name, rule))),
    namesInFile: (rule) => ofFile.some(({ names }) => names.some(({ name }) => name !== everything && isNameOf(name, rule))),
    judge: (knowledge) => all.map((directive) => judge(directive, knowledge)),
  };
}

/** Tells whether a name in a directive means a rule: the rule's own, its family's, or {@link everything}. */
export function isNameOf(name: string, rule: string): boolean {
  return name === rule || name === familyKey(rule) || name === everything;
}

/** Notes by which of its names a directive covers a rule; tells whether it does. */
function use({ names, used }: Directive, rule: string): boolean {
  const fitting = names.filter(({ name }) => isNameOf(name, rule));
  for (const { name } of fitting) used.add(name);
  return fitting.length > 0;
}

function judge({ paragraph, names, used }: Directive, { exists, wasRun }: DirectiveKnowledge): DirectiveUse {
  const useOf = (name: string): DirectiveName['use'] => {
    if (used.has(name)) return 'used';
    if (name !== everything && !exists(name)) return 'unknown';
    return wasRun(name) ? 'unused' : 'used';
  };
  return { paragraph, names: names.map(({ name, span: place }) => ({ name, span: place, use: useOf(name) })) };
}
