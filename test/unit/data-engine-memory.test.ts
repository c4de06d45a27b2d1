import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, '../support/endless-check.ts');

it('checks and profiles a stream of 5 GB in less than 150 MB', { timeout: 600_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, '5']);
  const found = JSON.parse(stdout);
  expect(found.bytes).toBeGreaterThan(5e9);
  expect(found).toMatchObject({
    rows: found.expected.rows,
    groups: [{ rule: 'maximum', column: 'price', count: found.expected.broken }],
  });
  expect(found.megabytes).toBeLessThan(150);
});
