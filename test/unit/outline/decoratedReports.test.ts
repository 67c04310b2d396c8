import assert from 'node:assert/strict';
import { createService } from '../../../server/src/service/createService';
import { randomFrom } from '../../fixtureFormat/random';
import { type DecoratedHeading, inventReport } from './decoratedReports';
import { isNumberingRule } from './numberingRules';

const service = createService();
const settings = Object.fromEntries(service.rules.filter(({ id }) => !isNumberingRule(id)).map(({ id }) => [id, 'off'] as const));
const REPORTS = 80;

/** Rule and line of all that is said about a text, advice left out. */
function check(text: string): string[] {
  const document = service.open(text);
  const { findings, failures } = service.check(document, settings);
  assert.deepEqual(failures, []);
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, span }) => `${rule.replace('outline/', '')} in line ${document.paragraphAt(span.start) + 1}`);
}

/** Changes the numbers of a list from one of its inner headings on; gives the line where the slip shows. */
type Slip = (list: readonly DecoratedHeading[], at: number, renumber: (heading: DecoratedHeading, ordinal: number) => void) => number;

const slips: readonly { readonly name: string; readonly rule: string; readonly slip: Slip }[] = [
  {
    name: 'a number written twice',
    rule: 'numbering-duplicate',
    slip: (list, at, renumber) => {
      renumber(list[at]!, at);
      return list[at]!.line;
    },
  },
  {
    name: 'a number written too high',
    rule: 'numbering-gap',
    slip: (list, at, renumber) => {
      renumber(list[at]!, at + 4);
      return list[at]!.line;
    },
  },
  {
    name: 'all numbers too high from one on',
    rule: 'numbering-gap',
    slip: (list, at, renumber) => {
      for (const heading of list.slice(at)) renumber(heading, heading.ordinal + 1);
      return list[at]!.line;
    },
  },
  {
    name: 'all numbers too low from one on',
    rule: 'numbering-duplicate',
    slip: (list, at, renumber) => {
      for (const heading of list.slice(at)) renumber(heading, heading.ordinal - 1);
      return list[at]!.line;
    },
  },
  {
    name: 'two headings that changed places',
    rule: 'numbering-order',
    slip: (list, at, renumber) => {
      renumber(list[at]!, at + 2);
      renumber(list[at + 1]!, at + 1);
      return list[at + 1]!.line;
    },
  },
];

describe('numbers of invented reports', () => {
  it('are right as they are', () => {
    for (let seed = 0; seed < REPORTS; seed++) {
      const text = inventReport(`right ${seed}`).lines.join('\n');
      assert.deepEqual(check(text), [], text);
    }
  });

  for (const { name, rule, slip } of slips) {
    it(`show ${name}`, () => {
      let tried = 0;
      for (let seed = 0; seed < REPORTS; seed++) {
        const { lines, headings, runsOn } = inventReport(`${name} ${seed}`);
        const lists = [...new Set(headings.map(({ list }) => list))].map((list) => headings.filter((heading) => heading.list === list));
        const long = lists.filter(({ length }) => length >= 3);
        // Where lists run on from part to part a single wrong number can be read in several ways.
        if (runsOn || long.length === 0) continue;
        const random = randomFrom(`${name} ${seed}`);
        const list = long[random(long.length)]!;
        const written = [...lines];
        const line = slip(list, 1 + random(list.length - 2), (heading, ordinal) => {
          const behind = written[heading.line]!.slice(heading.before.length + heading.label.length);
          written[heading.line] = heading.before + heading.write(ordinal) + behind;
        });
        const text = written.join('\n');
        assert.deepEqual(check(text), [`${rule} in line ${line + 1}`], text);
        tried++;
      }
      assert.ok(tried > REPORTS / 3);
    });
  }
});
