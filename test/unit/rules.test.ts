import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { neverCancelled } from '../../server/src/base/cancellation';
import { matchesSchema, SCHEMA_KEYWORDS } from '../../server/src/linter/optionSchema';
import type { CheckResult } from '../../server/src/linter/run';
import { rules } from '../../server/src/rules/index';
import { createService } from '../../server/src/service/createService';
import { english } from '../../server/src/service/english';
import { parseFixture, parsePage, type RuleCase } from '../fixtureFormat/ruleCases';
import { openBeside, verifyCase } from '../fixtureFormat/verifyCase';

const root = join(import.meta.dirname, '../..');
const service = createService({ english });

/** The same rules, all run over whole files and with their neighbors, whatever they say that their findings depend on. */
const unscoped = createService({
  english,
  rules: rules.map((rule) => (rule.meta.scope === 'directive' ? rule : { ...rule, meta: { ...rule.meta, scope: 'workspace' } })),
});

/** Cases of a file, or the reason why it has none, which then fails as a test of its own. */
function readCases(path: string, parse: (markdown: string) => readonly RuleCase[]): readonly RuleCase[] | Error {
  try {
    return parse(readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    return new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A result without how its findings are kept. */
function saidOf({ findings, suppressed, failures }: CheckResult): Omit<CheckResult, 'found'> {
  return { findings, suppressed, failures };
}

describe('rules', () => {
  for (const rule of service.rules) {
    describe(rule.id, () => {
      const seen = new Set<string>();
      const sources = [
        readCases(`test/fixtures/${rule.id}.md`, (markdown) => parseFixture(markdown, rule.id)),
        readCases(`server/src/rules/${rule.id}.md`, (markdown) => {
          const { bad, good } = parsePage(markdown, rule.id);
          return [...bad, ...good];
        }),
      ];
      for (const source of sources) {
        if (source instanceof Error) {
          it('is documented and tested', () => assert.fail(source));
          continue;
        }
        for (const testCase of source) {
          it(testCase.name, () => {
            for (const message of verifyCase(service, rule, testCase)) seen.add(message);
            const { text } = testCase.input;
            const neighbors = openBeside(service, testCase);
            if (neighbors.length === 0) neighbors.push({ name: '空', document: service.open('') });
            assert.deepEqual(
              saidOf(service.check(service.open(text), {}, neverCancelled, neighbors)),
              saidOf(unscoped.check(unscoped.open(text), {}, neverCancelled, neighbors)),
              'depends on more than its scope says',
            );
          });
        }
      }

      it('says each of its messages somewhere', () => {
        assert.deepEqual(
          Object.keys(rule.messages).filter((message) => !seen.has(message)),
          [],
        );
      });

      it('has options whose defaults fit their schemas', () => {
        for (const [name, option] of Object.entries(rule.options ?? {})) {
          assert.deepEqual(
            Object.keys(option.schema).filter((keyword) => !SCHEMA_KEYWORDS.includes(keyword)),
            [],
            name,
          );
          assert.ok(matchesSchema(option.default, option.schema), name);
        }
      });
    });
  }

  it('have no fixture without a rule', () => {
    const fixtures = globSync('*/*.md', { cwd: join(root, 'test/fixtures') }).map((path) =>
      path.replaceAll('\\', '/').replace(/\.md$/, ''),
    );
    assert.deepEqual(
      fixtures.filter((id) => !existsSync(join(root, `server/src/rules/${id}.ts`))),
      [],
    );
    assert.ok(service.rules.length > 0);
  });
});
