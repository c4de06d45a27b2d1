import { describe, expect, it, test } from 'vitest';
import { dataHtml } from '../../src/report/data-html.ts';
import { maskedReport } from '../../src/report/data-masking.ts';
import type { DatasetReport } from '../../src/report/data-report.ts';
import { HOSTILE, hostileDataset, illFormed } from './report-data-hostile.ts';
import { customerProfile, dataset, group, report, typicalDataset } from './report-data-samples.ts';

const shown = (...datasets: readonly DatasetReport[]) => maskedReport(report(...datasets), { redact: false });

describe('the HTML page', () => {
  const body = (page: string) => page.slice(page.indexOf('<body>'));

  it.each(HOSTILE)('keeps its structure with %j in every place', (evil) => {
    expect(illFormed(`?>${body(dataHtml(shown(hostileDataset(evil)))).replace('</html>', '')}`.trim())).toBeUndefined();
  });

  test('loads nothing and runs nothing', () => {
    const page = dataHtml(shown(typicalDataset(200)));
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|embed|base)\b|\son\w+=|url\(|@import|https?:/i);
  });

  test('pictures have a title and a description, and bars can be told apart without colour', () => {
    const page = dataHtml(shown(typicalDataset(200)));
    const pictures = page.match(/<svg /g)?.length ?? 0;
    expect(pictures).toBeGreaterThan(2);
    expect(page.match(/role="img" aria-labelledby="(\S+)-t \1-d"/g)).toHaveLength(pictures);
    expect(page).toContain('before (outline): main');
    const ids = page.match(/ id="[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('columns that need a look come first', () => {
    const names = dataHtml(shown(typicalDataset(200))).match(/(?<=<h4 id="\S+"><bdi>)[^<]+/g);
    expect(names).toEqual(['id', 'age', 'country', 'email', 'income', 'joined', 'label', 'note']);
  });

  test('wide tables and many data sets stay below 5 MB, with a note', () => {
    const [column] = customerProfile(500, 1, 0).columns.slice(2, 3);
    const wide = dataset({
      profile: {
        rows: 500,
        columns: Array.from({ length: 3_000 }, (_, index) => ({ ...column!, name: `column ${index}` })),
      },
      groups: Array.from({ length: 500 }, (_, index) =>
        group({
          column: `column ${index}`,
          expected: '&'.repeat(500),
          samples: Array.from({ length: 64 }, () => ({ row: 1, line: 2, value: '&'.repeat(200) })),
        }),
      ),
    });
    const page = dataHtml(shown(...Array.from({ length: 8 }, () => wide)));
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(page).toContain('left out here');
  });
});
