import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService } from '../../server/src/service/createService';

const FOLDER = join(import.meta.dirname, '../reports');
const service = createService();

describe('clean reports', () => {
  for (const name of readdirSync(FOLDER).filter((file) => /\.(?:txt|md)$/.test(file))) {
    it(`says nothing about ${name}`, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const { findings, failures } = service.check(service.open(text));
      assert.deepEqual(failures, []);
      const said = findings
        .filter((finding) => finding.severity !== 'hint')
        .map(({ rule, message, span }) => `${rule}: ${service.render(rule, message)}: ${text.slice(span.start, span.end)}`);
      assert.deepEqual(said, []);
    });
  }
});
