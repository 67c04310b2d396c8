import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService } from '../../server/src/service/createService';

const service = createService();
const check = (name: string) => service.check(service.open(readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8')));

describe('samples', () => {
  it('shows every rule in the draft', () => {
    const seen = new Set(check('待校稿.report').findings.map((finding) => finding.rule));
    const silent = service.rules
      .filter((rule) => !rule.offByDefault && rule.scope !== 'workspace' && !seen.has(rule.id))
      .map((rule) => rule.id);
    assert.deepEqual(silent, []);
  });

  it('finds nothing in the finished report', () => {
    assert.deepEqual(check('定稿.report').findings, []);
  });
});
