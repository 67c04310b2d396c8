import { commands, Disposable, Selection, type TextDocumentContentChangeEvent, type TextEditor, window, workspace } from 'vscode';
import { type Ask, type PlainRange, toRange } from './ask';

/** What the server says the Enter key does at the end of a line. */
interface Continuation {
  readonly head: number;
  readonly kind: 'next' | 'end' | 'plain';
  readonly before: string;
  readonly after: string;
  readonly edits: readonly { readonly range: PlainRange; readonly newText: string }[];
}

/** An answer, for as long as what it was said of stays. */
interface Ahead extends Continuation {
  readonly uri: string;
  readonly line: number;
  readonly version: number;
}

/**
 * Has the Enter key go on with a numbered list. VS Code's own formatting while typing comes after the line break and makes a
 * second undo step, so this is a command bound to Enter. A key must not wait for a server: the answer is asked for when
 * the cursor comes to the end of a line, and the key is bound (`jiaogao.atNumberedLine`) only while one is at hand. Where
 * the text has changed under it after all, a plain Enter is typed, so no key is ever lost. While an input method composes,
 * VS Code gives Enter to that and runs no command.
 */
export function createListContinuation(ask: Ask): Disposable {
  let ahead: Ahead | undefined;
  let isAsking = false;

  const bind = (): void => {
    const editor = window.activeTextEditor;
    const isBound = ahead !== undefined && ahead.kind !== 'plain' && editor !== undefined && isAt(editor, ahead);
    void commands.executeCommand('setContext', 'jiaogao.atNumberedLine', isBound);
  };

  /** Asks once at a time; what has changed in the meantime is asked about next. */
  const look = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor || isAsking || !isAtLineEnd(editor) || (ahead && isAt(editor, ahead))) {
      bind();
      return;
    }
    const mode = workspace.getConfiguration('jiaogao', editor.document).get('continueNumbering');
    ahead = undefined;
    if (mode === 'off') {
      bind();
      return;
    }
    const { document, selection } = editor;
    const [uri, version, line] = [document.uri.toString(), document.version, selection.active.line];
    isAsking = true;
    const params = { version, line, renumber: mode === 'renumber' };
    const answer = await ask<Continuation>(document, 'jiaogao/continueList', params).catch(() => undefined);
    isAsking = false;
    if (document.version !== version || (editor === window.activeTextEditor && editor.selection.active.line !== line)) return look();
    if (answer) ahead = { ...answer, uri, line, version };
    bind();
  };

  const enter = async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const isDone = editor && ahead && isAt(editor, ahead) && (await apply(editor, ahead));
    if (!isDone) await commands.executeCommand('type', { text: '\n' });
  };

  return Disposable.from(
    commands.registerCommand('jiaogao.continueList', enter),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void (textEditor === window.activeTextEditor && look())),
    window.onDidChangeActiveTextEditor(() => void look()),
    workspace.onDidChangeConfiguration(() => (ahead = undefined)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.toString() !== ahead?.uri || contentChanges.length === 0) return;
      const { kind, line, head } = ahead;
      const isKept = kind !== 'end' && contentChanges.every((change) => isBehind(change, line, head));
      ahead = isKept && document.lineAt(line).text.length > head ? { ...ahead, version: document.version } : undefined;
      bind();
    }),
  );
}

/** True for words typed behind the head of the line, which changes nothing of what Enter does there. */
function isBehind({ range, text }: TextDocumentContentChangeEvent, line: number, head: number): boolean {
  return range.isSingleLine && range.start.line === line && range.start.character > head && text !== '' && !text.includes('\n');
}

function isAtLineEnd({ document, selections, selection: { active, isEmpty } }: TextEditor): boolean {
  return selections.length === 1 && isEmpty && active.character > 0 && active.character === document.lineAt(active.line).text.length;
}

function isAt(editor: TextEditor, { uri, line, version }: Ahead): boolean {
  const { document, selection } = editor;
  return document.uri.toString() === uri && document.version === version && selection.active.line === line && isAtLineEnd(editor);
}

/** One edit and one undo step; false where the text has changed before it came. */
async function apply(editor: TextEditor, { kind, before, after, edits, line }: Ahead): Promise<boolean> {
  const { active } = editor.selection;
  const isEnd = kind === 'end';
  const isDone = await editor.edit((builder) => {
    if (isEnd) builder.delete(editor.document.lineAt(line).range);
    else builder.insert(active, `\n${before}${after}`);
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
  if (!isDone) return false;
  const place = isEnd ? active.with({ character: 0 }) : active.with(line + 1, before.length);
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection);
  return true;
}
