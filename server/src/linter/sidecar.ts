import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { splitLines } from '../base/lines';
import { span, type Span } from '../base/span';
import type { ReportDocument } from '../model/document';
import { createAnchors, isCut, type Anchor } from './anchor';
import { renderTemplate } from './message';
import type { Finding, Message, MessageData } from './rule';

/** Name of the file in which is written down what is not to be shown: beside the report or in the workspace's folder. */
export const sidecarName = '.jiaogao.json';

/** One finding, or several that cannot be told apart, that somebody has looked at and wants no more. */
export interface Suppression {
  readonly rule: string;
  /** The words under the finding, as in {@link Anchor}. */
  readonly words: string;
  /** The sentence around the words: for the reader, and for finding the place again after its paragraph was edited. */
  readonly quote?: string;
  /** Why; written by hand. */
  readonly note?: string;
  /** Fingerprint of the paragraph. Without one the entry stands for these words everywhere in the file. */
  readonly paragraph?: string;
  /** Place of the words in the paragraph, as in {@link Anchor}. */
  readonly at?: number;
  /** So many findings alike are meant; 1 when left out. */
  readonly count?: number;
  /** True for what was there before anybody checked the file. */
  readonly baseline?: true;
}

/** Makes the entries that hide findings of a document. */
export function toSuppressions(
  document: ReportDocument,
  findings: readonly Finding[],
  extra?: Pick<Suppression, 'baseline'>,
): Suppression[] {
  const anchorOf = createAnchors(document);
  return findings.map((finding) => toSuppression(finding.rule, anchorOf(finding), extra));
}

function toSuppression(rule: string, { words, quote, paragraph, at }: Anchor, extra: Pick<Suppression, 'baseline'> = {}): Suppression {
  return { rule, words, ...(quote === words || isCut(words) ? {} : { quote }), paragraph, at, ...extra };
}

/** What one sidecar says of one file. */
export interface FileSuppressions {
  /** Rules (`outline/single-child`) and families (`number/*`) that are silent in all of the file. */
  readonly rules: readonly string[];
  readonly entries: readonly Suppression[];
}

/** A sidecar as far as it was understood. */
export interface Sidecar {
  /** By path relative to the sidecar's folder, with `/`; see {@link toFileKey}. */
  readonly files: ReadonlyMap<string, FileSuppressions>;
  /** Where in the sidecar's text an entry stands. */
  readonly places: ReadonlyMap<Suppression, Span>;
  /** In the order of the text, at most 100. */
  readonly problems: readonly SidecarProblem[];
}

const mostProblems = 100;

/** A part of a sidecar that does not fit and is passed over. */
export interface SidecarProblem {
  /** Where in the sidecar's text. */
  readonly span: Span;
  readonly message: Message<ProblemId>;
}

type ProblemId = 'syntax' | 'notAnObject' | 'badFiles' | 'badFile' | 'badRules' | 'badEntries' | 'badEntry' | 'unreadable';

const problemTexts: Readonly<Record<'zh' | 'en', Readonly<Record<ProblemId, string>>>> = {
  zh: {
    syntax: '不是完整的 JSON：第 {line} 行附近有误，其中的忽略项都没有起作用',
    notAnObject: '应当是写有 files 的一组值，其中的忽略项都没有起作用',
    badFiles: 'files 应当是“文件名: 忽略项”的一组值，其中的忽略项都没有起作用',
    badFile: '“{file}”应当是写有 rules、ignore 的一组值，此项不起作用',
    badRules: '“{file}”的 rules 应当是规则名的列表，此项不起作用',
    badEntries: '“{file}”的 ignore 应当是忽略项的列表，此项不起作用',
    badEntry: '“{file}”的第 {number} 个忽略项不完整（缺少或写错了 {field}），此项不起作用',
    unreadable: '无法读取（{reason}），其中的忽略项都没有起作用',
  },
  en: {
    syntax: 'Not valid JSON near line {line}; nothing in it takes effect',
    notAnObject: 'Must be an object with "files"; nothing in it takes effect',
    badFiles: '"files" must be an object of file names; nothing in it takes effect',
    badFile: '"{file}" must be an object with "rules" and "ignore"; it is passed over',
    badRules: '"rules" of "{file}" must be a list of rule ids; it is passed over',
    badEntries: '"ignore" of "{file}" must be a list; it is passed over',
    badEntry: 'Entry {number} of "{file}" lacks "{field}" or has a wrong one; it is passed over',
    unreadable: 'Cannot be read ({reason}); nothing in it takes effect',
  },
};

/** Says in one sentence what is wrong with a sidecar. */
export function describeSidecarProblem({ message }: SidecarProblem, language: 'zh' | 'en'): string {
  return renderTemplate(problemTexts[language][message.id], message.data);
}

/** What there is to say of a sidecar that could not even be read. */
export function unreadableSidecar(reason: string): Sidecar {
  return { files: new Map(), places: new Map(), problems: [{ span: span(0, 0), message: { id: 'unreadable', data: { reason } } }] };
}

/** The form in which files are named in a sidecar: `/` between folders, composed characters. */
export function toFileKey(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC');
}

/**
 * Reads a sidecar. Never throws: what does not fit is passed over and told of, so that a slip of the hand costs one entry
 * and never hides a finding.
 */
export function parseSidecar(text: string): Sidecar {
  const problems: SidecarProblem[] = [];
  const files = new Map<string, FileSuppressions>();
  const places = new Map<Suppression, Span>();
  const tell = (at: Node, id: ProblemId, data?: MessageData): void => {
    if (problems.length < mostProblems) problems.push({ span: spanOf(at), message: { id, data } });
  };
  const root = parseJson(text, problems);
  if (!root) return { files, places, problems };
  if (root.type !== 'object') tell(root, 'notAnObject');
  for (const [key, listed] of propertiesOf(root)) {
    if (key !== 'files') continue;
    if (listed.type !== 'object') tell(listed, 'badFiles');
    for (const [name, node] of propertiesOf(listed)) {
      const file = toFileKey(name);
      const before = files.get(file) ?? { rules: [], entries: [] };
      const { rules, entries } = readFile(file, node, tell);
      for (const [entry, place] of entries) places.set(entry, place);
      // A file that is named twice, as after a merge by hand, has both its lists.
      files.set(file, { rules: [...before.rules, ...rules], entries: [...before.entries, ...entries.keys()] });
    }
  }
  return { files, places, problems };
}

type Tell = (at: Node, id: ProblemId, data?: MessageData) => void;

function readFile(file: string, node: Node, tell: Tell): { rules: readonly string[]; entries: ReadonlyMap<Suppression, Span> } {
  const rules: string[] = [];
  const entries = new Map<Suppression, Span>();
  if (node.type !== 'object') tell(node, 'badFile', { file });
  for (const [key, list] of propertiesOf(node)) {
    if (key === 'rules') {
      const names = (list.children ?? []).map((name) => getNodeValue(name) as unknown);
      if (list.type === 'array' && names.every((name) => typeof name === 'string')) rules.push(...names);
      else tell(list, 'badRules', { file });
    } else if (key === 'ignore') {
      if (list.type !== 'array') tell(list, 'badEntries', { file });
      else {
        list.children?.forEach((item, index) => {
          const entry = getNodeValue(item) as unknown;
          const field = findFault(entry);
          if (field === undefined) entries.set({ ...(entry as Suppression) }, spanOf(item));
          else tell(item, 'badEntry', { file, number: index + 1, field });
        });
      }
    }
  }
  return { rules, entries };
}

/** The field for which a value is no suppression; undefined when it is one. */
export function findFault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'rule';
  const { rule, words, quote, note, paragraph, at, count, baseline } = value as Readonly<Record<string, unknown>>;
  const texts = { quote, note, paragraph };
  if (typeof rule !== 'string') return 'rule';
  if (typeof words !== 'string') return 'words';
  for (const [field, text] of Object.entries(texts)) if (text !== undefined && typeof text !== 'string') return field;
  if (paragraph === undefined ? at !== undefined && !isCount(at, 0) : !isCount(at, 0)) return 'at';
  if (count !== undefined && !isCount(count, 1)) return 'count';
  return baseline === undefined || typeof baseline === 'boolean' ? undefined : 'baseline';
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function propertiesOf(node: Node): [name: string, value: Node][] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) => (name && value ? [[String(name.value), value]] : []));
}

function parseJson(text: string, problems: SidecarProblem[]): Node | undefined {
  // An empty file says nothing, and nothing wrong.
  if (text.trim() === '') return undefined;
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    if (root && errors.length === 0) return root;
  } catch {
    // Brackets in brackets in brackets are more than the stack holds.
  }
  const offset = errors[0]?.offset ?? 0;
  const line = splitLines(text.slice(0, offset)).length;
  problems.push({ span: span(offset, offset), message: { id: 'syntax', data: { line } } });
  return undefined;
}

function spanOf({ offset, length }: Node): Span {
  return span(offset, offset + length);
}
