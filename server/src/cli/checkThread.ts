import { parentPort, workerData } from 'node:worker_threads';
import { createService } from '../service/createService';
import { english } from '../service/english';
import { checkBatch } from './checkBatch';
import { createCheckFormat } from './createCheckFormat';
import { createHouseRules } from './houseRules';
import { createReporter } from './reporter';
import { createSidecarFiles } from './sidecarFiles';
import { cliTexts } from './texts';
import type { ThreadAnswer, ThreadEvent, ThreadRequest, ThreadTask } from './threadMessages';

/** Checks one batch after the other for the main thread, which prints what is found. */
export function serveAsThread(): void {
  const { language, suppressions, config, ...task } = workerData as ThreadTask;
  const texts = cliTexts(language);
  const service = createService({ english });
  let events: ThreadEvent[] = [];
  const keep =
    (kind: 'tell' | 'tellShared') =>
    (line: string): Promise<void> => {
      events.push({ kind, line });
      return Promise.resolve();
    };
  const tellShared = keep('tellShared');
  const houseRules = createHouseRules({ choice: config, service, texts, language, tell: tellShared });
  const sidecars = suppressions ? createSidecarFiles({ texts, tell: tellShared }, language) : undefined;
  const { format, rules } = createCheckFormat({ ...task, service, texts, language });
  const report = createReporter({ ...task, format, rules });
  const answer = (message: ThreadAnswer): void => parentPort?.postMessage(message);

  const check = async (batch: ThreadRequest): Promise<void> => {
    const parts = { service, texts, houseRules, sidecars, tell: keep('tell'), onFile: (index: number) => answer({ kind: 'at', index }) };
    const { completeness, ignored } = await checkBatch(parts, batch, (checked) => {
      events.push({ kind: 'report', report: report(checked) });
      return Promise.resolve();
    });
    const outcome = { completeness: houseRules.failed() ? 'incomplete' : completeness, ignored } as const;
    answer({ kind: 'done', events, outcome });
    events = [];
  };
  // What is wrong with house rules that were named was told by the main thread.
  let last = houseRules.open().then(() => {
    events = [];
  });
  parentPort?.on('message', (batch: ThreadRequest) => {
    last = last.then(() => check(batch));
  });
}
