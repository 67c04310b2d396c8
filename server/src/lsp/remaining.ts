import { RequestType, type Position, type TextDocumentIdentifier } from 'vscode-languageserver';
import { findBlanks } from '../features/findBlanks';
import { toOffset } from '../features/positions';
import { provideRemaining, type Remaining } from '../features/provideRemaining';
import type { Method } from './context';
import { guardRequest } from './log';
import type { HiddenCounts } from './status';

/** Of which document, and where the cursor is. */
export interface RemainingParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** What remains to be done in one version of a document. */
export interface RemainingAnswer {
  readonly version: number;
  readonly remaining: readonly Remaining[];
  /** What is in none of them because somebody wants to see it no more. */
  readonly hidden: HiddenCounts;
}

/** The request `jiaogao/remaining`. */
export const remainingRequest = new RequestType<RemainingParams, RemainingAnswer | null, void>('jiaogao/remaining');

/** `jiaogao/remaining`: what is to be filled and put right before a report is handed in. */
export const remaining: Method = ({ connection, checks, client, log, rules, service }) => {
  connection.onRequest(
    remainingRequest,
    guardRequest<RemainingParams, RemainingAnswer | null>('jiaogao/remaining', log, null, async ({ textDocument, position }, token) => {
      const checked = await checks.latest(textDocument.uri, token);
      if (!checked) return null;
      const { document, found, version, hidden } = checked;
      const groups = findBlanks(document, found.all, rules);
      const summary = (rule: string): string => service.summary(rule, client.language);
      const offset = toOffset(document, position);
      return { version, hidden, remaining: provideRemaining(document, found.all, groups, { rules, summary, offset }) };
    }),
  );
  return {};
};
