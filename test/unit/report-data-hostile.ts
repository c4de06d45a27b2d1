import type { DatasetReport } from '../../src/report/data-report.ts';
import { change, check, customerProfile, dataset, drift, group } from './report-data-samples.ts';

/** Names the element where the text stops being well-formed XML or XHTML-like; void elements only where they are closed. */
export function illFormed(xml: string): string | undefined {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
  const text = /(?:[^<&]|&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)+/y;
  let at = xml.indexOf('?>') + 2;
  while (at < xml.length) {
    tag.lastIndex = at;
    text.lastIndex = at;
    const [part, closing, name = '', attributes = '', empty] = tag.exec(xml) ?? [];
    if (part === undefined) {
      const run = text.exec(xml)?.[0];
      if (run === undefined) return xml.slice(at, at + 60);
      at += run.length;
      continue;
    }
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(attributes)) return part;
    if (closing === '/' && open.pop() !== name) return part;
    if (closing === '' && empty === '') open.push(name);
    at += part.length;
  }
  return open[0];
}

export const HOSTILE = [
  ']]>',
  '<b a="1">\'&amp;',
  '\0\x1b\uFFFE',
  '\uD83D',
  'a\u202Eb',
  '::error::x',
  'x'.repeat(5_000),
  '-->',
  '</failure>',
];

export const hostileDataset = (evil: string): DatasetReport =>
  dataset({
    path: evil,
    names: [evil],
    schema: evil,
    profile: {
      rows: 20,
      columns: customerProfile(20, 1, 0).columns.map((column) => ({
        ...column,
        name: `${evil}${column.name}`,
        ...(column.values.kind === 'exact' && column.nulls === 0
          ? { values: { ...column.values, counts: new Map([[evil, 20]]) } }
          : {}),
      })),
    },
    files: [{ path: evil, rows: 1, bytes: 1 }],
    groups: [
      group({ rule: evil, column: evil, file: evil, expected: evil, samples: [{ row: 1, line: 2, value: evil }] }),
      group({ rule: evil, file: evil, expected: evil, tolerated: true }),
    ],
    checks: [
      check({
        name: evil,
        status: 'broken',
        columns: [evil],
        observed: evil,
        message: evil,
        samples: [{ row: 1, line: 2, value: evil }],
      }),
      check({ name: evil, status: 'skipped', message: evil }),
    ],
    schemaChanges: [change({ rule: evil, column: evil, message: evil })],
    drift: [
      drift({
        column: `${evil}country`,
        kind: 'categorical',
        message: evil,
        histogram: [{ label: evil, reference: 0, current: 1 }],
      }),
    ],
  });
