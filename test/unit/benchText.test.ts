import assert from 'node:assert/strict';
import { createService } from '../../server/src/service/createService';
import { inventCompilation, type PlantedSlip } from '../bench/text/compilation';

describe('the compilations that speed is measured on', () => {
  const { text, reports, slips } = inventCompilation(60_000);
  const service = createService();
  const document = service.open(text);
  const { findings } = service.check(document);

  it('are the same every time, and as large as asked for', () => {
    assert.equal(inventCompilation(60_000).text, text);
    const bytes = Buffer.byteLength(text);
    assert.ok(bytes > 55_000 && bytes < 70_000, `${bytes}`);
  });

  it('hold several reports', () => {
    assert.ok(reports > 1);
    assert.equal(document.reports.length, reports);
  });

  it('have a finding every few hundred characters, most of them planted', () => {
    const often = text.length / findings.length;
    assert.ok(often > 250 && often < 900, `one in ${often}`);
    const isFound = ({ start, end }: PlantedSlip): boolean =>
      findings.some(({ span, related = [] }) =>
        [span, ...related.map((place) => place.span)].some((at) => at.start <= end && start <= at.end),
      );
    assert.ok(slips.filter(isFound).length > 0.9 * slips.length);
    assert.ok(findings.length < 1.5 * slips.length, `${findings.length} for ${slips.length}`);
  });
});
