import { createHash } from 'node:crypto';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { PAGE_SCRIPT } from '../../src/generated/compare-page.ts';
import type { Curve } from '../../src/metrics/curves.ts';
import { compareHtml } from '../../src/report/compare-html.ts';
import { COMPARE_STYLE } from '../../src/report/compare-html-style.ts';
import type { CompareHtmlView } from '../../src/report/compare-html-view.ts';
import { jsonText, markup, markupText, rawElement } from '../../src/report/data-markup.ts';
import { hostileView } from './report-hostile-view.ts';
import { HOSTILE, richView, row, tested } from './report-rich-sample.ts';

const CURVES: readonly Curve[] = (['roc', 'precision-recall'] as const).flatMap((kind) =>
  (['candidate', 'production'] as const).map((model) => ({
    kind,
    model,
    points: [
      [0, 0],
      [0.25, 0.8],
      [1, 1],
    ],
    area: 0.9118,
  })),
);

const view = (language: 'en' | 'ko' = 'en', change: Partial<CompareHtmlView['record']> = {}): CompareHtmlView => ({
  ...richView(language, change),
  curves: CURVES,
});

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
  readonly content?: Node;
}

/** All elements of the page's body as a browser reads them, those in templates too. */
function elementsOf(page: string): readonly Node[] {
  const body = page.slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>'));
  const tree = unified()
    .use(rehypeRaw)
    .runSync({ type: 'root', children: [{ type: 'raw', value: body }] } as never) as Node;
  const walk = (node: Node): readonly Node[] => [
    ...(node.tagName === undefined ? [] : [node]),
    ...(node.children ?? []).flatMap(walk),
    ...(node.content === undefined ? [] : walk(node.content)),
  ];
  return walk(tree);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const namesOf = (page: string) => elementsOf(page).map(({ tagName }) => tagName);

/** What the page's script reads. */
function dataOf(page: string): {
  readonly curves: readonly {
    readonly kind: string;
    readonly name: string;
    readonly points: readonly (readonly number[])[];
  }[];
  readonly slices: readonly { readonly items: readonly { readonly name: string; readonly look: string }[] }[];
  readonly history: readonly { readonly labels: readonly string[]; readonly values: readonly number[] }[];
} {
  const block = elementsOf(page).find(({ properties }) => properties?.['id'] === 'page-data');
  return JSON.parse(textOf(block!));
}

describe('the HTML report of a comparison', () => {
  it.each([...HOSTILE, '</script><script>alert(1)</script>', '</template>', "' onload='x", '\u2028'])(
    'keeps its structure with %j in every place',
    (evil) => {
      const page = compareHtml({ ...hostileView('en', evil), curves: CURVES });
      const plain = compareHtml({ ...hostileView('en', 'x'), curves: CURVES });
      // Pairs of backticks are code on purpose.
      const structure = (html: string) => namesOf(html).filter((name) => name !== 'code');
      expect(structure(page)).toEqual(structure(plain));
      const elements = elementsOf(page);
      expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
      const attributes = new Set(elements.flatMap(({ properties }) => Object.keys(properties ?? {})));
      expect([...attributes].filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
      expect(page.slice(0, page.lastIndexOf('<script'))).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    },
  );

  it('asks for nothing from anywhere and runs nothing but its own script', () => {
    const page = compareHtml(view());
    const addresses = elementsOf(page).flatMap(({ properties }) =>
      ['href', 'src', 'srcSet', 'action', 'data'].flatMap((name) => properties?.[name] ?? []),
    );
    expect(addresses.filter((address) => !String(address).startsWith('#'))).toEqual([
      'https://github.example/acme/penguins/actions/runs/123',
    ]);
    const style = page.match(/<style>(.*?)<\/style>/s)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import/);
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(page).toContain(
      `content="default-src 'none'; script-src '${hash(PAGE_SCRIPT)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).toContain(`<script>${PAGE_SCRIPT}</script>`);
  });

  it('links only to plain addresses', () => {
    const { record } = view();
    const candidate = { ...record.candidate!, runUrl: 'javascript:alert(1)' };
    const links = elementsOf(compareHtml(view('en', { candidate }))).filter(({ tagName }) => tagName === 'a');
    expect(links.filter(({ properties }) => !String(properties?.['href']).startsWith('#'))).toEqual([]);
  });

  it('says the verdict first, and why', () => {
    const page = compareHtml(view());
    expect(page).toMatch(/<html lang="en">.*<title>❌ Worse: penguin-sex is worse than base/s);
    const header = elementsOf(page).find(({ tagName }) => tagName === 'header');
    expect(textOf(header!)).toContain('accuracy: It is worse than base by more than the margin.');
  });

  it('has every id once, and names and labels that lead somewhere', () => {
    const elements = elementsOf(compareHtml(view()));
    const ids = elements.flatMap(({ properties }) => (properties?.['id'] as string | undefined) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const named = elements.flatMap(({ properties }) =>
      ['ariaLabelledBy', 'ariaDescribedBy'].flatMap((name) => (properties?.[name] as string[] | undefined) ?? []),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const anchors = elements.flatMap(
      ({ properties }) => String(properties?.['href'] ?? '').match(/(?<=^#).+/)?.[0] ?? [],
    );
    expect(anchors.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('is complete in Korean', () => {
    const page = compareHtml(view('ko'));
    expect(page).toContain('<html lang="ko">');
    const shown = elementsOf(page)
      .filter(({ tagName }) => !['bdi', 'code', 'script', 'a'].includes(tagName!))
      .flatMap(({ children }) => children ?? [])
      .map(({ value }) => value ?? '');
    // Names of metrics, of tests and of facts are the same in every language.
    const words = shown.join(' ').match(/[A-Za-z]{3,}/g) ?? [];
    const own = new Set(
      'penguin sex acme penguins accuracy roc auc latency island GiB GPU NVIDIA HBM kWh USD ROC AUC Brier ECE CPU Holm Benjamini Hochberg McNemar DeLong'.split(
        ' ',
      ),
    );
    expect([...new Set(words.filter((word) => !own.has(word)))]).toEqual([]);
  });

  it('leaves out what there is nothing to say about', () => {
    const page = compareHtml({
      ...view('en', {
        candidate: null,
        baselines: [],
        metrics: [],
        data: [],
        slices: [],
        classes: [],
        calibration: [],
        history: [],
        environment: [],
        usage: null,
        verdict: 'failed',
      }),
      situation: 'training-failed',
      curves: [],
    });
    const titles = elementsOf(page).filter(({ tagName, properties }) => tagName === 'h2' && properties?.['id']);
    expect(titles.map(textOf)).toEqual(['How this is decided']);
    expect(page).toContain('Training failed');
  });
});

test('it says why a baseline was left out where another one judged the metric', () => {
  const detail = {
    code: 'metric.other-version',
    metric: null,
    text: 'Told.',
    values: { baseline: 'base', before: '1', now: '2' },
  };
  const left = tested('base', { delta: null, interval: null, test: 'none', detail });
  const page = compareHtml(view('en', { metrics: [row('auc', { baselines: [tested('production'), left] })] }));
  expect(page).toContain('<li>auc: Base measured version 1 of it, the candidate version 2, so the numbers cannot be');
});

describe('its tables', () => {
  const cells = (page: string, name: string) => {
    const found = elementsOf(page).find(({ tagName, children }) => tagName === 'tr' && textOf(children![0]!) === name);
    return found!.children!.map((cell) => [textOf(cell).replaceAll('\u00A0', ' '), cell.properties?.['dataS'] ?? null]);
  };

  it('are sorted by numbers in full and by how bad a verdict is', () => {
    const metrics = [
      row('auc', { candidate: 0.94681234, verdict: 'worse', baselines: [tested('production', { verdict: 'worse' })] }),
      row('size', { candidate: 1234567, unit: 'B', verdict: 'ungated', gate: null }),
    ];
    const page = compareHtml(view('en', { metrics }));
    expect(cells(page, 'auc').slice(0, 8)).toEqual([
      ['auc', null],
      ['↑', null],
      ['❌ worse', '2'],
      ['Δ ≥ −0.002', null],
      ['0.9468', '0.94681234'],
      ['0.9412', null],
      [expect.stringContaining('+0.0056 (+0.0011, +0.0101)'), '0.0056'],
      ['0.011 DeLong', '0.011'],
    ]);
    expect(cells(page, 'size').slice(4, 6)).toEqual([
      ['1,234,567 B', '1234567'],
      ['–', null],
    ]);
  });

  it('show differences in the unit of the values', () => {
    const metrics = [
      row('latency', {
        candidate: 43,
        unit: 'ms',
        baselines: [
          tested('production', { value: 41, delta: 2, interval: null }),
          tested('base', { value: 43, delta: 0, interval: null }),
        ],
      }),
    ];
    const [, , , , , production, delta, , base, none] = cells(compareHtml(view('en', { metrics })), 'latency');
    expect([production?.[0], delta?.[0], base?.[0], none?.[0]]).toEqual(['41 ms', '+2 ms (+4.9 %)', '43 ms', '0']);
  });

  it('say in their language that a share is next to nothing', () => {
    const [first] = richView('en').record.calibration;
    const bins = [
      { predicted: 0.0001, observed: 0.99999, rows: 7 },
      { predicted: 0.5, observed: 0.5, rows: 9 },
    ];
    const shown = (language: 'en' | 'ko', least: string) =>
      cells(compareHtml(view(language, { calibration: [{ ...first!, bins }] })), least).map(([text]) => text);
    expect(shown('en', 'under 0.1 %')).toEqual(['under 0.1 %', 'over 99.9 %', '7']);
    expect(shown('ko', '0.1 % 미만')).toEqual(['0.1 % 미만', '99.9 % 초과', '7']);
  });

  it('keep ten thousand metrics in less than 5 MB, most of them where the browser lays nothing out', () => {
    const metrics = Array.from({ length: 10_000 }, (_, index) =>
      row(`metric_${index}`, { candidate: index / 7, baselines: [tested('production'), tested('base')] }),
    );
    const page = compareHtml(view('en', { metrics }));
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(page).toContain('metric_9999</bdi>');
    const visible = page.slice(0, page.indexOf('<template data-rows="metrics-table">'));
    expect(visible.match(/<bdi>metric_\d+/g)).toHaveLength(100);
  });

  it('leave out the last rows with a note when even that is too much', () => {
    const metrics = Array.from({ length: 10_000 }, (_, index) =>
      row(`${index}${'&'.repeat(200)}`, { baselines: [tested('production'), tested('base')] }),
    );
    const page = compareHtml(view('en', { metrics }));
    expect(Buffer.byteLength(page)).toBeLessThan(5_000_000);
    expect(page).toMatch(/[\d,]+ more rows are left out here/);
    expect(page).toContain('How this is decided');
  });
});

describe('its plots', () => {
  it('get curves, calibration, slices by metric, and history with the candidate last', () => {
    const data = dataOf(compareHtml(view()));
    expect(data.curves.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'roc candidate',
      'roc production',
      'precision-recall candidate',
      'precision-recall production',
      'calibration candidate',
    ]);
    expect(data.slices).toHaveLength(1);
    expect(data.slices[0]?.items[0]).toMatchObject({ name: 'island = island 0', look: 'worse' });
    expect(data.history[0]?.labels.at(-1)).toBe('candidate');
    expect(data.history[0]?.values.at(-1)).toBe(0.9468);
  });

  it('get no more than 1,000 points of a curve, from its first to its last', () => {
    const points = Array.from({ length: 5_000 }, (_, at) => [at / 4_999, Math.sqrt(at / 4_999)] as const);
    const [curve] = dataOf(compareHtml({ ...view(), curves: [{ kind: 'roc', model: 'base', points }] })).curves;
    expect(curve?.points).toHaveLength(1_000);
    expect([curve?.points[0], curve?.points.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('have a key that names every line and what it sums up to', () => {
    const figure = elementsOf(compareHtml(view())).find(({ properties }) => properties?.['dataPlot'] === 'roc');
    expect(textOf(figure!)).toContain('candidate, AUC 0.9118');
    expect(textOf(figure!)).toContain('chance');
  });
});

test('only cells are styled by their place: bodies and rows have one too, and would pass it on to all that is in them', () => {
  expect(COMPARE_STYLE).not.toMatch(/(?<!:is\(th, td\)):nth-child\([^)]*\) [a-z]/);
});

describe('raw elements', () => {
  test.each(['</script>', '</STYLE >', '<!--', '<script '])('refuse text with %j', (text) => {
    expect(() => rawElement('script', text)).toThrow(RangeError);
  });

  test('hold JSON of anything', () => {
    const value = { a: '</script><!--<script>', b: '\'"&' };
    const element = markupText(rawElement('script', jsonText(value), markup` type="application/json"`));
    expect(JSON.parse(element.slice(element.indexOf('>') + 1, element.lastIndexOf('<')))).toEqual(value);
    expect(element.match(/</g)).toHaveLength(2);
  });
});
