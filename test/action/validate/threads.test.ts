import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { dataEngine } from '../../../src/adapters/data-engine.ts';
import { COMMA } from '../../../src/data/dialect.ts';

const INDEX = pathToFileURL(join(import.meta.dirname, '../../../actions/index.ts')).href;

/** Large enough for several parts: they begin at 4 MiB. */
const ROWS = 400_000;

test.each([
  ['an action', `import { run } from '${INDEX}'; await run('validate');`],
  ['the root action', `import { runCommand } from '${INDEX}'; await runCommand();`],
])('the stub of %s serves as a thread when it is started as one', async (_, stub) => {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-threads-'));
  try {
    const path = join(folder, 'rows.csv');
    const script = join(folder, 'stub.mjs');
    const lines = Array.from({ length: ROWS }, (_unused, at) => `${at},${at % 1000 === 7 ? 'x' : at}.5,some text\n`);
    await writeFile(path, `id,value,note\n${lines.join('')}`);
    await writeFile(script, stub);
    const check = async (threads: number) => {
      const engine = dataEngine({ threads, script, memoryBudgetBytes: 1 << 20, temporary: folder });
      const { files } = await engine.check({
        files: [{ path, shown: 'rows.csv', compression: 'none', partitions: [] }],
        ...{ format: 'csv', dialect: COMMA, encoding: 'utf-8' },
        schema: { text: '{"properties": {"value": {"type": "number"}}}', file: 'row.schema.json' },
        ...{ profile: false, keys: [], ranges: [], orders: [] },
        onProgress: () => {},
      });
      await engine.close();
      return files;
    };
    const [file] = await check(2);
    expect(file).toMatchObject({ rows: ROWS, groups: [{ rule: 'type', count: ROWS / 1000 }] });
    expect(file?.groups).toEqual((await check(1))[0]?.groups);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
