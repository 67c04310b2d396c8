import assert from 'node:assert/strict';
import { stockPhrases, type Phrase } from '../../../server/src/features/stock/phrases';
import { toPlainText } from '../../../server/src/features/stock/snippetText';
import { createService } from '../../../server/src/service/createService';

const service = createService();

/** Numbers for the blanks of texts whose numbers have to agree, in the order in which they stand. */
const agreeing: Readonly<Record<string, readonly string[]>> = {
  优化营商环境: ['20', '10'],
  完成率: ['防汛', '50', '40', '80'],
  提高百分点: ['80', '85', '5'],
  共其中: ['60', '10', '20', '30'],
  项目进展: ['水利', '20', '30', '8', '7', '5', '12'],
  受理办结: ['50', '40', '80', '90'],
  排查整改: ['12', '30', '20', '15', '75'],
};

/** Words for instructions; no two alike, as a report that says the same twice is found fault with. */
const words = [...'春夏秋冬东南西北金木水火土山川湖海林田草'].flatMap((a) => [...'园桥塔渠坝堤站馆路港'].map((b) => `${a}${b}建成`));

/** Fills all blanks of a text. */
function fill({ name, body }: Phrase): string {
  let [word, year, number] = [0, 2024, 10];
  const numbers = [...(agreeing[name] ?? [])];
  const given = new Map<string, string>();
  const filled = body.replace(/\$\{(\d+):([^{}]*)\}/g, (_all, stop: string, blank: string) => {
    const value =
      given.get(stop) ??
      blank
        .replace(/【[^】]*】/g, () => words[word++]!)
        .replace(/20XX年X月X日/g, () => `${++year}年3月1日`)
        .replace(/20XX/g, () => String(++year))
        .replace(/X月X日至X月X日/g, '3月1日至3月31日')
        .replace(/X月X日/g, '3月1日')
        .replace(/1—X月/g, '1—9月')
        .replace(/^X$/, '6')
        .replace(/XX(?=\p{Script=Han})/gu, '云溪县')
        .replace(/^XX$/, () => numbers.shift() ?? String((number += 3)));
    given.set(stop, value);
    return value;
  });
  return toPlainText(filled.replace('${CURRENT_YEAR}', '2025').replace(/\$\{CURRENT_[^{}]*\}/g, '6'));
}

function findingsIn(text: string): string[] {
  const document = service.open(text);
  return service.check(document).findings.map(({ rule, span }) => `${rule} ${document.textOf(span)}`);
}

describe('stock texts', () => {
  // What speaks to the checker is no text of a report.
  for (const phrase of stockPhrases().filter(({ body }) => !body.startsWith('<!--'))) {
    it(`${phrase.name}: filled in, draws no finding`, () => assert.deepEqual(findingsIn(fill(phrase)), []));

    it(`${phrase.name}: as it comes, draws none but its blanks`, () => {
      const found = findingsIn(toPlainText(phrase.body));
      assert.deepEqual(
        found.filter((finding) => !finding.startsWith('placeholder/')),
        [],
      );
      assert.equal(found.length > 0, /X|【/.test(toPlainText(phrase.body)));
    });
  }

  it('would be found fault with', () => assert.notDeepEqual(findingsIn('共发放60户，其中甲10户、乙20户、丙40户。'), []));
});
