import { DiagnosticSeverity, type Connection, type Diagnostic, type Range } from 'vscode-languageserver';
import type { SidecarTarget } from '../features/editSidecars';
import { createToRange } from '../features/positions';
import type { FeatureTexts } from '../features/texts';
import { editSidecar } from '../linter/editSidecar';
import {
  describeSidecarProblem,
  parseSidecar,
  sidecarName,
  toFileKey,
  unreadableSidecar,
  type FileSuppressions,
  type Sidecar,
  type Suppression,
} from '../linter/sidecar';
import type { Language } from '../service/service';
import type { Files } from './files';
import { findWorkspaceFolder, foldersOf, foldersToSearch, pathWithin } from './uris';

/** A sidecar that is there, and what it calls the document. */
export interface FoundSidecar extends SidecarTarget {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** What is written about a document in sidecars. */
export interface Sidecars {
  /** All there are, the nearest first. */
  readonly found: readonly FoundSidecar[];
  /** What they say of the document, in the same order. */
  readonly said: readonly FileSuppressions[];
  /** Where to write what is new: the nearest, or a new one; undefined when there is no place, or something would be lost. */
  readonly target: SidecarTarget | undefined;
}

/** Finds the sidecars of documents and shows at their lines what is wrong with them. */
export interface SidecarStore {
  /** The same object as long as nothing changed; never rejects. */
  find(uri: string): Promise<Sidecars>;
  /** Has every sidecar read anew when it is needed next. */
  forget(): void;
  /** Shows in the sidecars which of their entries hide nothing in a document; `undefined` for one that is closed. */
  tellUnused(uri: string, sidecars: Sidecars | undefined, unused: readonly Suppression[]): void;
}

/** What the store needs of its surroundings. */
export interface SidecarParts {
  readonly files: Files;
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly texts: Pick<FeatureTexts, 'source' | 'unusedEntry'>;
  readonly language: Language;
  readonly workspaceFolders: () => readonly string[];
}

interface Loaded {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Makes the store of one server. Sidecars are looked for where house rules are, but all of them hold. */
export function createSidecars(parts: SidecarParts): SidecarStore {
  const pending = new Map<string, Promise<Loaded | undefined>>();
  const known = new Map<string, Loaded>();
  const composed = new Map<string, Sidecars & { readonly place: string | undefined }>();
  const board = createBoard(parts);

  const read = async (uri: string): Promise<Loaded | undefined> => {
    const before = known.get(uri);
    let loaded: Loaded | undefined;
    try {
      const text = await parts.files.read(uri);
      if (text !== undefined) loaded = before?.text === text ? before : { text, sidecar: parseSidecar(text) };
    } catch (error) {
      loaded = { text: '', sidecar: unreadableSidecar(error instanceof Error ? error.message : String(error)) };
    }
    if (loaded) known.set(uri, loaded);
    else known.delete(uri);
    board.setProblems(uri, loaded);
    return loaded;
  };
  const load = (uri: string): Promise<Loaded | undefined> => {
    const loading = pending.get(uri) ?? read(uri);
    pending.set(uri, loading);
    return loading;
  };
  return {
    async find(uri) {
      const found: FoundSidecar[] = [];
      for (const folder of foldersToSearch(uri, parts.workspaceFolders())) {
        const loaded = uri.startsWith(folder) ? await load(folder + sidecarName) : undefined;
        if (loaded) found.push({ ...loaded, uri: folder + sidecarName, file: toFileKey(pathWithin(folder, uri)) });
      }
      const target = found[0] ?? toNew(uri, parts.workspaceFolders());
      const before = composed.get(uri);
      const isSame = before?.found.length === found.length && found.every(({ sidecar }, index) => sidecar === before.found[index]?.sidecar);
      if (before && isSame && before.place === target?.uri) return before;
      const said = found.flatMap(({ file, sidecar }) => sidecar.files.get(file) ?? []);
      const sidecars = { found, said, place: target?.uri, target: target && mayWrite(target, found[0]) ? target : undefined };
      composed.set(uri, sidecars);
      return sidecars;
    },
    forget: () => pending.clear(),
    tellUnused(uri, sidecars, unused) {
      if (!sidecars) composed.delete(uri);
      board.setUnused(uri, sidecars?.found ?? [], unused);
    },
  };
}

/** A sidecar that could be made: in the folder that is open in the editor, or else beside the document. */
function toNew(uri: string, workspaceFolders: readonly string[]): SidecarTarget | undefined {
  const folder = findWorkspaceFolder(uri, workspaceFolders) ?? foldersOf(uri)[0];
  return folder === undefined ? undefined : { uri: folder + sidecarName, text: undefined, file: toFileKey(pathWithin(folder, uri)) };
}

/** Tells whether nothing that is written in a sidecar would be lost if it were written anew. */
function mayWrite({ text, file }: SidecarTarget, found: FoundSidecar | undefined): boolean {
  const isUnreadable = found?.sidecar.problems.some(({ message }) => message.id === 'unreadable') === true;
  return !isUnreadable && editSidecar(text, [{ file }]) !== undefined;
}

/** So many entries that hide nothing in one document are shown in a sidecar. */
const mostHints = 200;

/** What is shown at the lines of each sidecar. */
function createBoard({ connection, texts, language }: Pick<SidecarParts, 'connection' | 'texts' | 'language'>) {
  const problems = new Map<string, readonly Diagnostic[]>();
  const unusedOf = new Map<string, ReadonlyMap<string, readonly Diagnostic[]>>();
  const sent = new Map<string, string>();
  const send = (sidecar: string): void => {
    const diagnostics = [...(problems.get(sidecar) ?? []), ...[...unusedOf.values()].flatMap((of) => of.get(sidecar) ?? [])];
    const content = JSON.stringify(diagnostics);
    if ((sent.get(sidecar) ?? '[]') === content) return;
    sent.set(sidecar, content);
    // A connection that is gone needs no diagnostics.
    void connection.sendDiagnostics({ uri: sidecar, diagnostics }).catch(() => undefined);
  };
  return {
    setProblems(uri: string, loaded: Loaded | undefined): void {
      const toRange = createToRange(loaded?.text ?? '');
      const diagnostics = (loaded?.sidecar.problems ?? []).map((problem): Diagnostic => ({
        range: toRange(problem.span),
        severity: DiagnosticSeverity.Warning,
        source: texts.source,
        message: describeSidecarProblem(problem, language),
      }));
      problems.set(uri, diagnostics);
      send(uri);
    },
    setUnused(uri: string, found: readonly FoundSidecar[], unused: readonly Suppression[]): void {
      const all = new Set(unused);
      const before = unusedOf.get(uri);
      if (!before && all.size === 0) return;
      const diagnosed = found.map(({ uri: sidecar, text, sidecar: { places } }) => {
        const toRange = createToRange(text);
        const own = [...places].filter(([entry]) => all.has(entry)).slice(0, mostHints);
        return [sidecar, own.map(([entry, place]) => toHint(toRange(place), entry))] as const;
      });
      if (all.size > 0) unusedOf.set(uri, new Map(diagnosed));
      else unusedOf.delete(uri);
      for (const sidecar of new Set([...(before?.keys() ?? []), ...found.map((one) => one.uri)])) send(sidecar);
    },
  };
  function toHint(range: Range, { quote, words }: Suppression): Diagnostic {
    return { range, severity: DiagnosticSeverity.Hint, source: texts.source, message: texts.unusedEntry(quote ?? words) };
  }
}
