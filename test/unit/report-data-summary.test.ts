import { expect, it, test } from 'vitest';
import { maskedReport } from '../../src/report/data-masking.ts';
import type { DatasetReport } from '../../src/report/data-report.ts';
import { sparklines } from '../../src/report/data-sparkline.ts';
import { dataSummary } from '../../src/report/data-summary.ts';
import { dataVerdict } from '../../src/report/data-verdict.ts';
import { html } from '../support/gfm.ts';
import { change, check, dataset, drift, group, report, typicalDataset } from './report-data-samples.ts';

const shown = (...datasets: readonly DatasetReport[]) => maskedReport(report(...datasets), { redact: false });
const summary = (...datasets: readonly DatasetReport[]) => dataSummary(shown(...datasets));

test('a typical report', () => {
  expect(summary(typicalDataset(200), dataset({ path: 'data/test.csv', checks: [check()] }))).toMatchInlineSnapshot(`
    "## ❌ Data: 1,220 violations, 1 failed check and 1 breaking schema change in 1 of 2 data sets, and 2 warnings

    |  | Data | Rows | Against base | Columns | Row rules | Checks | Schema |
    | :-- | :-- | --: | --: | --: | :-- | :-- | :-- |
    | ❌ broken | \`data/customers.csv\` churn/train | 20,000 | +1.3 % | 8 | 1,220 violations of 4 rules | 1 of 4 failed, 1 skipped | \`data/customers.schema.json\` 2 changes |
    | ✅ fine | \`data/test.csv\` churn/train | 20,000 | – | 8 | all kept | 1 passed | \`data/customers.schema.json\` |

    ### ❌ \`data/customers.csv\`: 1,220 violations, 1 failed check and 1 breaking schema change

    **Row rules**

    | Column | Rule | Rows | Share | Expected | First places |
    | :-- | :-- | --: | --: | :-- | :-- |
    | \`age\` | \`minimum\` | 1,204 | 6 % | at least 18 | row 2, line 3: \`"-5"\`<br>row 17, line 18: \`"0"\`<br>row 40, line 41: \`"17"\`<br>… |
    | \`email\` | \`format\` | 12 | 0.1 % | a value that fits format in the schema | row 7, line 8: &#40;masked, up to 64 characters&#41;<br>… |
    | \`country\` | \`enum\` | 3 | under 0.1 % | one of DE, US, FR, GB, JP; did you mean "DE"? | row 90, line 91: \`"GER"\`<br>row 91, line 92: \`"germany"\`<br>row 4000, line 4001: \`"D E"\` |
    | whole row | \`csv.cells\` | 1 | under 0.1 % | The row has 7 cells, the header has 8. | row 19999, line 20000 |

    **Failed checks**

    |  | Check | Columns | Observed | Expected | Examples |
    | :-- | :-- | :-- | :-- | :-- | :-- |
    | ❌ failed | unique id | \`id\` | 40 duplicates | no duplicates | row 812, line 813: \`"17"\` (first in row 17)<br>row 990, line 991: \`"23"\`<br>… |

    **Schema changes** in \`data/customers.schema.json\`

    |  | Rule | Column | Line | Change | Rows that break it |
    | :-- | :-- | :-- | --: | :-- | --: |
    | ❌ breaking | \`ENUM_VALUE_REMOVED\` | \`country\` | 14 | country no longer allows BR. Breaks those who write the data. | 3,310 |
    | ✅ compatible | \`COLUMN_ADDED\` | \`note\` | 31 | note is a new optional column. Compatible. | – |

    **Drift** in 2 of 3 columns compared with main.

    |  | Column | Measure | Before, now | Most moved | Nulls |
    | :-- | :-- | :-- | :-- | :-- | --: |
    | ⚠️ drift | \`age\` | PSI **0.312**, limit 0.104 | \`▅▆███▆▄▃\`<br>\`▂▃▅▇██▇█\` | \`≥ 55\` 6 % → 17 % | 3 % |
    | ⚠️ drift | \`country\` | Jensen–Shannon **0.152**, limit 0.100 | \`█▄▄▃▃▂\`<br>\`▅▄▄▄▄▄\` | \`DE\` 37 % → 20 % | 3 % |

    <details><summary>1 row rule broken within what a check tolerates</summary>

    | Column | Rule | Rows | Share | Expected | First places |
    | :-- | :-- | --: | --: | :-- | :-- |
    | \`note\` | \`maxLength\` | 9 | under 0.1 % | at most 200 characters | row 5, line 6: \`"x"\`<br>… |

    </details>

    <details><summary>All checks: 2 of 4 passed</summary>

    |  | Check | Columns | Observed | Expected | Examples |
    | :-- | :-- | :-- | :-- | :-- | :-- |
    | ✅ passed | row-count | all | 20,000 rows | at least 10,000 |  |
    | ❌ failed | unique id | \`id\` | 40 duplicates | no duplicates | row 812, line 813: \`"17"\` (first in row 17)<br>row 990, line 991: \`"23"\`<br>… |
    | ✅ passed | balance label | \`label\` | 28&#46;1 % for the rarest class | at least 20 % |  |
    | ➖ skipped | leakage from test | all | It was not checked: the data set test is broken. | no common rows |  |

    </details>

    ### ✅ \`data/test.csv\`: nothing wrong

    <details><summary>All checks: 1 of 1 passed</summary>

    |  | Check | Columns | Observed | Expected | Examples |
    | :-- | :-- | :-- | :-- | :-- | :-- |
    | ✅ passed | row-count | all | 20,000 rows | at least 10,000 |  |

    </details>"
  `);
});

it.each([
  ['nothing to check', [], 'no data sets to check'],
  ['all is fine', [dataset()], '20,000 rows in 1 data set checked, nothing wrong'],
  ['a warning', [dataset({ drift: [drift()] })], '1 drifted column in 1 data set, only warnings'],
  [
    'one broken data set of two',
    [dataset(), dataset({ groups: [group({ count: 2 })], checks: [check({ status: 'broken' })] })],
    '2 violations and 1 failed check in 1 of 2 data sets',
  ],
  [
    'errors and warnings',
    [dataset({ schemaChanges: [change()], drift: [drift()] })],
    '1 breaking schema change, and 1 warning',
  ],
  [
    'tolerated breaches only',
    [dataset({ groups: [group({ tolerated: true })] })],
    '20,000 rows in 1 data set checked, nothing wrong',
  ],
])('the verdict on %s', (_what, datasets, phrase) => {
  expect(dataVerdict(shown(...datasets)).phrase).toBe(phrase);
});

const HOSTILE = [
  'a|b',
  '`x`',
  '<img src=x>',
  '</details>',
  '**b**',
  '[l](https://evil.example)',
  '@alice',
  '#12',
  '$x$',
  '\u202Ex',
  'a\nb',
];

it.each(HOSTILE)('%j in any place opens no mark-up of its own', async (evil) => {
  const text = summary(
    dataset({
      path: evil,
      names: [evil],
      schema: evil,
      groups: [group({ rule: evil, column: evil, expected: evil, samples: [{ row: 1, line: 2, value: evil }] })],
      checks: [
        check({
          status: 'broken',
          name: evil,
          columns: [evil],
          observed: evil,
          expected: evil,
          samples: [{ row: 1, line: 2, value: evil }],
        }),
      ],
      schemaChanges: [change({ rule: evil, column: evil, message: evil })],
      base: { name: evil, rows: 1, profile: { rows: 1, columns: [] } },
      drift: [drift({ column: evil, histogram: [{ label: evil, reference: 0.1, current: 0.9 }] })],
    }),
  );
  const rendered = await html(text);
  expect(rendered).not.toMatch(/<(?:a|b|img|em|del|script|blockquote|li)\b|\u202E/);
  expect(rendered.match(/<strong>[^<]*/g)?.join()).not.toContain('>b<');
  expect(rendered.replace(/<code>.*?<\/code>/gs, '')).not.toMatch(/@\w|#\d/);
  expect(rendered.match(/<details>/g)).toHaveLength(1);
  expect(rendered.match(/<table>/g)).toHaveLength(6);
  // Every line of a table has the cells of its head.
  for (const block of text.split('\n\n')) {
    const cells = block
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split('|').length);
    expect(new Set(cells).size).toBeLessThanOrEqual(1);
  }
});

test('the worst data set, rule and column come first', () => {
  const text = summary(
    dataset({ path: 'fine.csv' }),
    dataset({
      path: 'bad.csv',
      groups: [
        group({ column: 'few', count: 2 }),
        group({ column: 'many', count: 200 }),
        group({ column: 'warned', count: 900, severity: 'warn' }),
      ],
    }),
  );
  const places = ['`bad.csv`', '`fine.csv`', '`many`', '`few`', '`warned`'].map((name) => text.indexOf(name));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('all checks are listed with what they observed, also those that passed', () => {
  const text = summary(
    dataset({ checks: [check(), check({ name: 'mean age', observed: '38.2', expected: 'at most 50' })] }),
  );
  expect(text).toContain('All checks: 2 of 2 passed');
  expect(text).toContain('mean age');
  expect(text).toContain('at most 50');
});

test('many data sets without findings are folded', () => {
  const text = summary(...Array.from({ length: 5 }, (_, index) => dataset({ path: `data/${index}.csv` })));
  expect(text).toContain('<summary>5 data sets with nothing wrong</summary>');
});

test('five drifted columns are shown, the furthest first', () => {
  const columns = [3, 9, 1, 7, 5, 8].map((value) =>
    drift({ column: `c${value}`, measures: [{ measure: 'psi', value, threshold: 0.1, adjustedP: undefined }] }),
  );
  const text = summary(dataset({ drift: columns }));
  expect(text.match(/`c\d`/g)).toEqual(['`c9`', '`c8`', '`c7`', '`c5`', '`c3`']);
  expect(text).toContain('**Drift** in 6 of 6 columns');
});

test('the longest report stays within what GitHub accepts and says that something is missing', () => {
  const long = '<@😀`|$[]'.repeat(60);
  const groups = Array.from({ length: 300 }, (_, index) =>
    group({
      column: `${index}${long}`,
      rule: long,
      expected: long,
      file: long,
      samples: Array.from({ length: 64 }, () => ({ row: 1, line: 2, value: long })),
    }),
  );
  const checks = Array.from({ length: 200 }, () =>
    check({
      status: 'broken',
      name: long,
      columns: Array.from({ length: 9 }, () => long),
      observed: long,
      expected: long,
      samples: [{ row: 1, line: 2, value: long }],
    }),
  );
  const set = dataset({
    path: long,
    names: Array.from({ length: 50 }, () => long),
    schema: long,
    groups,
    checks,
    schemaChanges: Array.from({ length: 300 }, () => change({ message: long, column: long })),
  });
  const text = summary(...Array.from({ length: 12 }, () => set));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
  expect(text).toContain('Left out here for its length');
  expect(text).toMatch(/^## ❌ Data: /);
});

it.each([
  ['to one scale', [{ label: '', reference: 1, current: 0.5 }], { reference: '█', current: '▄' }],
  [
    'with a line for nothing and a low bar for little',
    [
      { label: '', reference: 0, current: 0.001 },
      { label: '', reference: 1, current: 0 },
    ],
    { reference: '_█', current: '▁_' },
  ],
  ['without any bar', [], { reference: '', current: '' }],
  ['when all are empty', [{ label: '', reference: 0, current: Number.NaN }], { reference: '_', current: '_' }],
])('sparklines are drawn %s', (_how, bars, expected) => {
  expect(sparklines(bars)).toEqual(expected);
});
