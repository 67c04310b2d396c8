import assert from 'node:assert/strict';
import { createService } from '../../../server/src/service/createService';

const service = createService();
const text =
  '全县紧扣中心任务，坚持稳中求进，持续优化营商环境，着力破解发展难题，各项工作取得了新的成效。一是经济运行总体平稳。' +
  '大力推进项目建设，落实领导包联制度，开展政企座谈会，协调解决用地用能问题，工业投资保持较快增长。二是民生保障不断加强。' +
  '完善社会救助体系，加大困难群众帮扶力度，提高医疗服务水平，办好人民满意的教育，扩大公共文化供给，群众获得感明显提升。' +
  '三是作风建设更加扎实。严格执行各项规定，健全监督机制，查处违纪问题，教育引导干部担当作为，营造风清气正的政治生态。';

const words = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)).filter(({ segment }) =>
  /^[\u4e00-\u9fff]{2,}$/.test(segment),
);
const particles = Array.from(text.matchAll(/[的了和在]/g));

function isFound(at: number, twice: string): boolean {
  const edited = text.slice(0, at) + twice + text.slice(at);
  return service
    .check(service.open(edited))
    .findings.some(({ rule, span }) => rule === 'duplicate/adjacent' && span.start < at + 2 * twice.length && at < span.end);
}

describe('duplicate/adjacent', () => {
  it('says nothing of the text as it is', () => {
    assert.deepEqual(
      service.check(service.open(text)).findings.filter(({ rule }) => rule === 'duplicate/adjacent'),
      [],
    );
  });

  it('finds nearly every word that stands there twice', () => {
    const missed = words.filter(({ index, segment }) => !isFound(index, segment));
    assert.ok(words.length > 60);
    assert.ok(missed.length <= words.length * 0.03, missed.map(({ segment }) => segment).join(' '));
  });

  it('finds nearly every particle that stands there twice', () => {
    const missed = particles.filter(({ index, 0: particle }) => !isFound(index, particle));
    assert.deepEqual(missed, []);
  });

  it('finds most characters of words that stand there twice', () => {
    const places = words.flatMap(({ index, segment }) => Array.from(segment, (character, at) => ({ at: index + at, character })));
    const missed = places.filter(({ at, character }) => !isFound(at, character));
    assert.ok(missed.length <= places.length * 0.25, missed.map(({ at }) => text.slice(at - 1, at + 2)).join(' '));
  });
});
