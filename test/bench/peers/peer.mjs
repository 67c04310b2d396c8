/**
 * Runs one peer on one text, in a process of its own: `node peer.mjs NAME WARM-UP TEXT SLIPS OUTPUT`. Looks which
 * slips it names, each in a small text, warms up on one text and measures another. Prints nothing; writes JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Something a peer says of a text: `about` is its rule or message.
 * @typedef {{ start: number; end: number; about: string }} Remark
 * @typedef {(text: string) => Promise<Remark[]> | Remark[]} Check
 */

/** @type {Record<string, () => Promise<Check>>} */
const peers = {
  async jiaogao() {
    const { createService } = await import(pathToFileURL(process.env['JIAOGAO_CORE'] ?? '').href);
    // What it remembers of the small texts is no help with the large one, but that of earlier rounds would be.
    const service = createService({ cacheLimit: 0 });
    return (text) =>
      service
        .check(service.open(text), {})
        .findings.map(({ span, related = [], rule }) => ({ ...span, about: rule, also: related.map((place) => place.span) }));
  },
  async autocorrect() {
    const { default: autocorrect } = await import('autocorrect-node');
    return (text) => {
      const starts = lineStarts(text);
      return autocorrect
        .lintFor(text, 'text.txt')
        .lines.map(({ l, c, old }) => ({ start: starts[l - 1] + c - 1, end: starts[l - 1] + c - 1 + old.length, about: 'spacing' }));
    };
  },
  async zhlint() {
    const { run } = await import('zhlint');
    return (text) =>
      run(text, { rules: { preset: 'default' } }).validations.map(({ index, length, message }) => ({
        start: index,
        end: index + length,
        about: message,
      }));
  },
  async 'remark-lint'() {
    const [{ remark }, { default: preset }] = await Promise.all([import('remark'), import('remark-preset-lint-recommended')]);
    const processor = remark().use(preset).freeze();
    return async (text) => toRemarks(await processor.process(text));
  },
  async 'retext-repeated-words'() {
    const [{ retext }, { default: repeatedWords }] = await Promise.all([import('retext'), import('retext-repeated-words')]);
    const processor = retext().use(repeatedWords).freeze();
    return async (text) => toRemarks(await processor.process(text));
  },
  async cspell() {
    const { spellCheckDocument } = await import('cspell-lib');
    const options = { generateSuggestions: false, noConfigSearch: true };
    return async (text) => {
      const document = { uri: 'file:///text.txt', text, languageId: 'plaintext', locale: 'en' };
      const { issues } = await spellCheckDocument(document, options, { words: [] });
      return issues.map(({ offset, text: { length } }) => ({ start: offset, end: offset + length, about: 'spelling' }));
    };
  },
  async textlint() {
    const { createLinter, loadTextlintrc } = await import('textlint');
    const configFilePath = fileURLToPath(new URL('textlintrc.json', import.meta.url));
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath }) });
    return async (text) =>
      (await linter.lintText(text, 'text.txt')).messages.map(({ range: [start, end], ruleId }) => ({ start, end, about: ruleId }));
  },
  async harper() {
    const [{ LocalLinter }, { binaryInlined }] = await Promise.all([import('harper.js'), import('harper.js/binaryInlined')]);
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) =>
      (await linter.lint(text)).map((lint) => ({ start: lint.span().start, end: lint.span().end, about: lint.lint_kind() }));
  },
};

/** @param {{ messages: readonly { place?: any; ruleId?: string | null | undefined }[] }} file @returns {Remark[]} */
function toRemarks({ messages }) {
  return messages.map(({ place, ruleId }) => {
    const { start, end } = place && 'start' in place ? place : { start: place, end: place };
    return { start: start?.offset ?? 0, end: end?.offset ?? 0, about: ruleId ?? '' };
  });
}

/** Milliseconds of the main thread on the processor; of all threads where the system does not say more. */
function readOwnTime() {
  const { user, system } = process.cpuUsage();
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return (user + system) / 1000;
  }
}

/** @param {string} text */
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const [name = '', warmUpPath = '', path = '', slipsPath = '', output = ''] = process.argv.slice(2);
const check = await peers[name]();
const { clean, slips } = JSON.parse(readFileSync(slipsPath, 'utf8'));
// What it says of the clean report too, such as of spaces beside digits, names no slip.
const usual = new Set((await check(clean)).map(({ about }) => about));
const named = [];
for (const { kind, text, places } of slips) {
  const touches = ({ start, end }) => places.some((place) => start <= place.end && place.start <= end);
  const fresh = (await check(text)).filter(({ about }) => !usual.has(about) && !/spac|空格|spelling/i.test(about));
  if (fresh.some((remark) => [remark, ...(remark.also ?? [])].some(touches))) named.push(kind);
}
const text = readFileSync(path, 'utf8');
// Whatever it is written in, it has seen a text of some size before.
await check(readFileSync(warmUpPath, 'utf8'));
const cpu = readOwnTime();
const wall = performance.now();
const remarks = await check(text);
const took = performance.now() - wall;
const spent = readOwnTime() - cpu;
const memory = process.resourceUsage().maxRSS / 1024;
writeFileSync(output, JSON.stringify({ wall: took, cpu: spent, memory, remarks: remarks.length, named }));
