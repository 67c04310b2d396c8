import { insert, pick, remove, replace, type SlipKind } from '../slip';
import { findAll, type Source } from '../source';

/** Sites that take out one of two marks that belong together, on one line. */
function* loseOne(source: Source, pairs: RegExp): ReturnType<SlipKind['findSites']> & Generator {
  for (const { span } of findAll(source, pairs))
    for (const at of [span.start, span.end - 1]) yield () => ({ edits: [remove({ start: at, end: at + 1 })], also: [span] });
}

const bracketLost: SlipKind = {
  id: 'bracket-lost',
  title: '括号少一半',
  accepts: ['punctuation/pair'],
  findSites: (source) => loseOne(source, /(?<!^(?:#+ |\*\*)?)(?:（(?!\d{1,2}）)[^（）]*）|〔[^〔〕]*〕|【[^【】]*】)/g),
};

const quoteLost: SlipKind = {
  id: 'quote-lost',
  title: '引号少一半或反了',
  accepts: ['punctuation/pair'],
  *findSites(source) {
    for (const { span } of findAll(source, /“[^“”]+”/g)) {
      for (const at of [span.start, span.end - 1]) yield () => ({ edits: [remove({ start: at, end: at + 1 })], also: [span] });
      yield () => ({ edits: [replace({ start: span.start, end: span.start + 1 }, '”')], also: [span] });
      yield () => ({ edits: [replace({ start: span.end - 1, end: span.end }, '“')], also: [span] });
    }
  },
};

const titleMarkLost: SlipKind = {
  id: 'title-mark-lost',
  title: '书名号少一半',
  accepts: ['punctuation/pair'],
  findSites: (source) => loseOne(source, /《[^《》]+》/g),
};

const HALF = new Map([
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['？', '?'],
  ['！', '!'],
]);

const halfWidth: SlipKind = {
  id: 'half-width',
  title: '标点写成半角',
  accepts: ['punctuation/width'],
  *findSites(source) {
    for (const { span, match } of findAll(source, /(?<=[\u4e00-\u9fff])[，：；？！](?=[\u4e00-\u9fff])/g))
      yield () => ({ edits: [replace(span, HALF.get(match[0]) ?? ',')] });
  },
};

const markDoubled: SlipKind = {
  id: 'mark-doubled',
  title: '标点多打一个',
  accepts: ['punctuation/double', 'outline/marker-punctuation'],
  follows: ['punctuation/final'],
  *findSites(source) {
    for (const { span, match } of findAll(source, /(?<=[\u4e00-\u9fff\d”）》])[，。；、](?=[\u4e00-\u9fff\d“《]|$)/g))
      yield (random) => {
        const second = random(3) > 0 || match[0] === '、' ? match[0] : match[0] === '。' ? '，' : '。';
        return { edits: [insert(span.end, second)], also: [span] };
      };
  },
};

/** 截至 before a point in time becomes 截止. */
const jiezhi: SlipKind = {
  id: 'jiezhi',
  title: '“截至”写成“截止”',
  accepts: ['punctuation/jiezhi', 'wording/jiezhi'],
  *findSites(source) {
    for (const { span } of findAll(source, /截至(?=\d|目前|今年|去年|当前|年底|本|[上本]?月底)/g))
      yield () => ({ edits: [replace(span, '截止')] });
  },
};

/** A space gets between two characters of a sentence. */
const spaceIn: SlipKind = {
  id: 'space-in',
  title: '字间多了空格',
  accepts: ['punctuation/space'],
  *findSites(source) {
    for (const { span, line } of findAll(source, /(?<=[\u4e00-\u9fff]{3})(?=[\u4e00-\u9fff]{3})/g))
      if (line.text.length > 40) yield (random) => ({ edits: [insert(span.start, pick([' ', ' ', '  '], random))] });
  },
};

/** Slips in marks and in the words next to them. */
export const markKinds: readonly SlipKind[] = [bracketLost, quoteLost, titleMarkLost, halfWidth, markDoubled, jiezhi, spaceIn];
