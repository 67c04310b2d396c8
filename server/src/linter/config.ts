import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../base/span';
import { matchesGlob } from './glob';
import { findNearest } from './nearest';
import type { ProblemId } from './problems';
import type { Message, RuleMeta } from './rule';
import { findSettingsProblems, type RuleSettings } from './settings';

/** Name of the file that holds an office's house rules. */
export const configFileName = 'jiaogao.config.json';

/** House rules, as far as they could be understood. */
export interface Config {
  readonly rules: RuleSettings;
  /** In the order of the file; later ones win. */
  readonly overrides: readonly ConfigOverride[];
  /** Patterns of the files that are not checked. */
  readonly ignore: readonly string[];
}

/** Rules that hold for some files only. */
export interface ConfigOverride {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

/** A part of a config file that was passed over. */
export interface ConfigProblem {
  /** Offsets in the text of the config file. */
  readonly span: Span;
  readonly message: Message<ProblemId>;
}

/** What a config file says, and what in it was passed over. */
export interface ConfigReading {
  readonly config: Config;
  /** In text order, at most 100. */
  readonly problems: readonly ConfigProblem[];
}

/** House rules that say nothing. */
export const emptyConfig: Config = { rules: {}, overrides: [], ignore: [] };

/** Longer texts, in UTF-16 code units, are no house rules. */
const LONGEST = 1_000_000;

/** So many problems of one file are listed. */
const MOST_PROBLEMS = 100;

/** A longer pattern is a mistake. */
const LONGEST_PATTERN = 1000;

/**
 * Reads the text of a `jiaogao.config.json`: JSON, in which comments and a comma too many are no mistake. Never throws: what
 * cannot be understood is listed with its place and passed over field by field, the rest holds.
 */
export function parseConfig(text: string, rules: readonly RuleMeta[]): ConfigReading {
  const problems: ConfigProblem[] = [];
  const note = ({ start, end }: Span, message: ConfigProblem['message']): void => {
    // The parser lets what is not closed end somewhere behind the text.
    const last = Math.min(end, text.length);
    problems.push({ span: { start: Math.min(start, last), end: last }, message });
  };
  const config = readText(text, { rules, note });
  problems.sort((a, b) => a.span.start - b.span.start);
  return { config, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** What house rules say of one file. */
export interface ConfigForFile {
  /** The file is not to be checked. */
  readonly ignored: boolean;
  /** Settings of rules, the weakest first. */
  readonly layers: readonly RuleSettings[];
}

/** Picks what holds for a file, by its path relative to the folder of the config file, parts divided by `/`. */
export function configFor({ rules, overrides, ignore }: Config, path: string): ConfigForFile {
  const matches = (patterns: readonly string[]): boolean => patterns.some((pattern) => matchesGlob(pattern, path));
  const layers = [rules, ...overrides.filter(({ files }) => matches(files)).map((override) => override.rules)];
  return { ignored: matches(ignore), layers };
}

interface Reader {
  readonly rules: readonly RuleMeta[];
  readonly note: (span: Span, message: ConfigProblem['message']) => void;
}

function readText(text: string, reader: Reader): Config {
  if (text.length > LONGEST) {
    reader.note({ start: 0, end: 0 }, { id: 'tooLarge' });
    return emptyConfig;
  }
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    // Nested so deep that the parser's own calls do not fit on the stack: no file of ours.
    reader.note({ start: 0, end: 0 }, { id: 'tooDeep' });
    return emptyConfig;
  }
  if (!root) {
    reader.note({ start: 0, end: 0 }, { id: 'empty' });
    return emptyConfig;
  }
  let last = -1;
  for (const { error, offset, length } of errors) {
    // What follows on the same line is mostly the same slip seen once more.
    if (last >= 0 && !text.slice(last, offset).includes('\n')) continue;
    last = offset;
    reader.note({ start: offset, end: offset + length }, { id: 'syntax', data: { what: printParseErrorCode(error) } });
  }
  return readRoot(root, reader);
}

function readRoot(root: Node, reader: Reader): Config {
  const fields = readFields(root, ['$schema', 'rules', 'overrides', 'ignore'], reader);
  if (!fields) return emptyConfig;
  const overrides = fields.get('overrides');
  const ignore = fields.get('ignore');
  return {
    rules: readRules(fields.get('rules'), reader),
    overrides: overrides ? readItems(overrides, 'notAList', reader).flatMap((item) => readOverride(item, reader) ?? []) : [],
    ignore: ignore ? readPatterns(ignore, reader) : [],
  };
}

function readOverride(node: Node, reader: Reader): ConfigOverride | undefined {
  const fields = readFields(node, ['files', 'rules'], reader);
  if (!fields) return undefined;
  const files = fields.get('files');
  if (!files) reader.note(spanOf(node), { id: 'noFiles' });
  return { files: files ? readPatterns(files, reader) : [], rules: readRules(fields.get('rules'), reader) };
}

/** A list of patterns, or one alone. */
function readPatterns(node: Node, reader: Reader): string[] {
  const items = node.type === 'string' ? [node] : readItems(node, 'noPatterns', reader);
  return items.flatMap((item) => {
    const pattern: unknown = item.value;
    if (typeof pattern === 'string' && pattern.trim() !== '' && pattern.length <= LONGEST_PATTERN && !pattern.startsWith('!'))
      return [pattern];
    reader.note(spanOf(item), { id: 'badPattern' });
    return [];
  });
}

function readItems(node: Node, problem: 'notAList' | 'noPatterns', reader: Reader): readonly Node[] {
  if (node.type === 'array') return node.children ?? [];
  reader.note(spanOf(node), { id: problem });
  return [];
}

/** The settings of rules; what is wrong in them is reported here and passed over again by whoever resolves them. */
function readRules(node: Node | undefined, reader: Reader): RuleSettings {
  if (!node) return {};
  noteRepeatedKeys(node, reader);
  const value = toValue(node);
  for (const { path, ofKey, message } of findSettingsProblems(reader.rules, value).slice(0, MOST_PROBLEMS)) {
    reader.note(findPlace(node, path, ofKey), message);
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RuleSettings) : {};
}

/** The known fields of an object; the others are reported. */
function readFields(node: Node, known: readonly string[], reader: Reader): ReadonlyMap<string, Node> | undefined {
  if (node.type !== 'object') {
    reader.note(spanOf(node), { id: 'notAnObject' });
    return undefined;
  }
  const fields = new Map<string, Node>();
  for (const { key, keyNode, value } of propertiesOf(node)) {
    if (!known.includes(key)) reader.note(spanOf(keyNode), toUnknownField(key, known));
    else if (fields.has(key)) reader.note(spanOf(keyNode), { id: 'repeatedKey', data: { key } });
    if (value) fields.set(key, value);
  }
  return fields;
}

function toUnknownField(key: string, known: readonly string[]): Message<ProblemId> {
  const nearest = findNearest(key, known);
  const fields = known.filter((field) => field !== '$schema').join(' ');
  return nearest === undefined ? { id: 'unknownField', data: { key, fields } } : { id: 'misspelledField', data: { key, nearest } };
}

function noteRepeatedKeys(node: Node, reader: Reader): void {
  const seen = new Set<string>();
  for (const { key, keyNode, value } of propertiesOf(node)) {
    if (seen.has(key)) reader.note(spanOf(keyNode), { id: 'repeatedKey', data: { key } });
    seen.add(key);
    if (value) noteRepeatedKeys(value, reader);
  }
}

/** Where the keys lead, the last of keys that are written twice; the place of the nearest thing around where they lead nowhere. */
function findPlace(node: Node, path: readonly string[], ofKey: boolean): Span {
  let place = node;
  for (const [index, wanted] of path.entries()) {
    const found = propertiesOf(place).findLast(({ key }) => key === wanted);
    if (!found) break;
    if ((ofKey && index === path.length - 1) || !found.value) return spanOf(found.keyNode);
    place = found.value;
  }
  return spanOf(place);
}

interface Property {
  readonly key: string;
  readonly keyNode: Node;
  /** Missing where the file breaks off. */
  readonly value: Node | undefined;
}

function propertiesOf(node: Node): Property[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) =>
    keyNode ? [{ key: String(keyNode.value), keyNode, value }] : [],
  );
}

/** The plain value; a key that would reach into the object's prototype is a key like any other. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type === 'object') return Object.fromEntries(propertiesOf(node).map(({ key, value }) => [key, value && toValue(value)]));
  return node.value as unknown;
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
