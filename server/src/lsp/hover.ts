import type { Hover, HoverParams } from 'vscode-languageserver';
import { toOffset } from '../features/positions';
import { provideHover } from '../features/provideHover';
import type { Method } from './context';
import { guardRequest } from './log';

/** `textDocument/hover`: what a number was checked against and how it is read, how long a section is, and on what a finding rests. */
export const hover: Method = (context) => {
  const { connection, checks, client, log, rules, service, texts } = context;
  connection.onHover(
    guardRequest<HoverParams, Hover | null>('textDocument/hover', log, null, async ({ textDocument, position }, token) => {
      const checked = await checks.latest(textDocument.uri, token);
      if (!checked) return null;
      const { document, found, settings } = checked;
      const summary = (rule: string): string => service.summary(rule, client.language);
      return (
        provideHover(document, found.all, toOffset(document, position), { texts, rules, summary, target: settings.look.target }) ?? null
      );
    }),
  );
  return { hoverProvider: true };
};
