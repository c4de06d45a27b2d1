import { describe, expect, test } from 'vitest';
import { validateReport } from '../../src/generated/report.validator.js';
import { compareHtml } from '../../src/report/compare-html.ts';
import { usagePart } from '../../src/report/compare-html-usage.ts';
import { markupText } from '../../src/report/data-markup.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import { fitted, type Stage } from '../../src/report/stages.ts';
import { thinned } from '../../src/report/training-timeline.ts';
import { type TrainingUsage, usageLine } from '../../src/report/training-usage.ts';
import { usageDetails } from '../../src/report/usage-details.ts';
import { verdictSections } from '../../src/report/verdict-sections.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';
import { GPU, richView, USAGE } from './report-rich-sample.ts';

const LIMITS = { rows: 100, slices: 10, charts: 3, timeline: true, diff: 1000 };

const MIG = { ...GPU, utilization: null, idle: null, kilowattHours: null };
/** A training on processors alone, of which little is known. */
const PLAIN: TrainingUsage = {
  wallSeconds: 300,
  cpuSeconds: null,
  peakMemoryBytes: null,
  gpus: [],
  timeline: null,
  cost: null,
  base: null,
};

const viewWith = (usage: TrainingUsage, language: 'en' | 'ko' = 'en') => richView(language, { usage });
const lineOf = (usage: TrainingUsage, language: 'en' | 'ko' = 'en') => usageLine(viewWith(usage, language)).join();
const detailsOf = (usage: TrainingUsage, limits = LIMITS) => usageDetails(viewWith(usage), limits).join();
const rowsOf = (details: string) =>
  Object.fromEntries(
    [...details.matchAll(/^\| ([^|]+) \| ([^|]+)(?: \| ([^|]+))? \|$/gm)].map(([, name, ...cells]) => [
      name,
      cells.filter((cell) => cell !== undefined),
    ]),
  );
const chartOf = (details: string) => /```mermaid\n([\s\S]*?)\n```/.exec(details)?.[1];
const sparkOf = (details: string, name: string) =>
  new RegExp(`^\\| ${name} \\| \`([^\`]*)\` \\|`, 'm').exec(details)?.[1] ?? '';

describe('the line on the training', () => {
  test.each<[string, TrainingUsage, string]>([
    [
      'tells everything',
      USAGE,
      'trained 42 min on 2 × `NVIDIA H100 80GB HBM3` · GPU 87 % busy · peak GPU memory 61.0 GiB of 80.0 GiB · 0.94 kWh · 1.74 USD (2.49 USD/h)',
    ],
    [
      'warns of idle GPUs',
      { ...USAGE, gpus: [{ ...GPU, utilization: 0.2, idle: 0.61 }] },
      'trained 42 min on `NVIDIA H100 80GB HBM3` · GPU 20 % busy · ⚠️ GPU idle 61 % of the time · peak GPU memory 61.0 GiB of 80.0 GiB · 0.50 kWh · 1.74 USD (2.49 USD/h)',
    ],
    [
      'does not warn of GPUs that were idle half of the time, in the mean',
      {
        ...PLAIN,
        gpus: [
          { ...MIG, peakMemoryBytes: null, idle: 0.9 },
          { ...MIG, peakMemoryBytes: null, idle: 0.1 },
        ],
      },
      'trained 5 min on 2 × `NVIDIA H100 80GB HBM3`',
    ],
    [
      'leaves out what is not known, as under MIG',
      { ...USAGE, gpus: [MIG], cost: null },
      'trained 42 min on `NVIDIA H100 80GB HBM3` · peak GPU memory 61.0 GiB of 80.0 GiB',
    ],
    [
      'names every kind of GPU once',
      { ...PLAIN, gpus: [MIG, { ...MIG, name: 'L4', memoryBytes: null, peakMemoryBytes: null }, MIG] },
      'trained 5 min on 2 × `NVIDIA H100 80GB HBM3` and `L4` · peak GPU memory 61.0 GiB of 80.0 GiB',
    ],
    [
      'names so many kinds only',
      { ...PLAIN, gpus: [...'abcdef'].map((name) => ({ ...MIG, name, peakMemoryBytes: null })) },
      'trained 5 min on `a`, `b`, `c`, `d` and 2 more',
    ],
    [
      'tells the memory of a training without GPU',
      { ...PLAIN, peakMemoryBytes: 2 ** 30 },
      'trained 5 min · peak memory 1.0 GiB',
    ],
    ['needs no more than a time', { ...PLAIN, gpus: null }, 'trained 5 min'],
    ['is left out for a short training', { ...PLAIN, wallSeconds: 59 }, ''],
    [
      'tells of a short training what it cost',
      { ...PLAIN, wallSeconds: 4, cost: { amount: 0.00277, currency: 'EUR', perHour: 2.5 } },
      'trained 4 s · 0.0028 EUR (2.50 EUR/h)',
    ],
    [
      'writes no exponent for next to nothing',
      { ...PLAIN, wallSeconds: 4, cost: { amount: 0.000077, currency: 'EUR', perHour: 0.07 } },
      'trained 4 s · <0.0001 EUR (0.07 EUR/h)',
    ],
  ])('%s', (_what, usage, line) => {
    expect(lineOf(usage)).toBe(line);
  });

  test('says everything in Korean, too', () => {
    expect(lineOf({ ...USAGE, gpus: [{ ...GPU, utilization: 0.2, idle: 0.61 }] }, 'ko')).toBe(
      '42분 동안 학습 (`NVIDIA H100 80GB HBM3`) · GPU 사용률 20 % · ⚠️ GPU 유휴 시간 61 % · 최대 GPU 메모리 61.0 GiB / 80.0 GiB · 0.50 kWh · 1.74 USD (시간당 2.49 USD)',
    );
  });

  test.each([
    ['en', 'trained 5 min in an earlier run'],
    ['ko', '이전 실행에서 5분 동안 학습'],
  ] as const)('of a reused candidate speaks of the earlier run: %s', (language, line) => {
    const view = viewWith(PLAIN, language);
    const candidate = { ...view.record.candidate!, reused: true };
    expect(usageLine({ ...view, record: { ...view.record, candidate } })).toEqual([line]);
  });

  test('goes before any row of the table', () => {
    const stages: Stage[] = [];
    fitted((stage) => {
      stages.push(stage);
      return stage.passingRows > 0 ? 'x'.repeat(101) : '';
    }, 100);
    const view = viewWith(USAGE);
    const shown = stages.map((stage) => verdictSections(view, stage).some((part) => part.startsWith('trained ')));
    expect(shown).toEqual(stages.map(({ passingRows }) => passingRows > 0));
    expect(new Set(shown).size).toBe(2);
  });
});

describe('the section on what the training used', () => {
  test('stands beside the base', () => {
    expect(rowsOf(detailsOf({ ...USAGE, timeline: null }))).toEqual({
      ':--': ['--:', '--:'],
      'elapsed time': ['40 min', '42 min (+5.0 %)'],
      'CPU time': ['2 h 41 min', '2 h 42 min (+0.2 %)'],
      'peak memory': ['3.0 GiB', '3.0 GiB'],
      GPUs: ['–', '2 × `NVIDIA H100 80GB HBM3`'],
      'GPU busy': ['80 %', '87 %'],
      'GPU idle': ['–', '7 %'],
      'peak memory of a GPU': ['–', '61.0 GiB of 80.0 GiB'],
      'GPU energy': ['0.90 kWh', '0.94 kWh (+4.2 %)'],
      cost: ['1.66 USD (2.49 USD/h)', '1.74 USD (2.49 USD/h) (+5.0 %)'],
    });
  });

  test.each<[string, TrainingUsage, Record<string, readonly string[]>]>([
    ['without a base', { ...PLAIN, cpuSeconds: 30 }, { 'elapsed time': ['5 min'], 'CPU time': ['30 s'] }],
    [
      'with a base of which little is known',
      {
        ...PLAIN,
        peakMemoryBytes: 2 ** 30,
        base: {
          wallSeconds: 100,
          cpuSeconds: 9,
          peakMemoryBytes: null,
          gpuUtilization: 1,
          kilowattHours: 1,
          cost: null,
        },
      },
      { 'elapsed time': ['1 min 40 s', '5 min (+200.0 %)'], 'peak memory': ['–', '1.0 GiB'] },
    ],
    [
      'without a percentage of amounts next to nothing',
      {
        ...PLAIN,
        gpus: [{ ...MIG, peakMemoryBytes: null, kilowattHours: 0.0004 }],
        cost: { amount: 0.004, currency: 'USD', perHour: 1 },
        base: {
          wallSeconds: 300,
          cpuSeconds: null,
          peakMemoryBytes: null,
          gpuUtilization: null,
          kilowattHours: 0.0002,
          cost: { amount: 0.002, currency: 'USD', perHour: 1 },
        },
      },
      {
        'elapsed time': ['5 min', '5 min'],
        GPUs: ['–', '`NVIDIA H100 80GB HBM3`'],
        'GPU energy': ['0.0002 kWh', '0.0004 kWh'],
        cost: ['0.002 USD (1 USD/h)', '0.004 USD (1 USD/h)'],
      },
    ],
    [
      'without a percentage between currencies',
      {
        ...PLAIN,
        cost: { amount: 2400, currency: 'KRW', perHour: 3400 },
        base: { ...USAGE.base!, wallSeconds: 300 },
      },
      {
        'elapsed time': ['5 min', '5 min'],
        cost: ['1.66 USD (2.49 USD/h)', '2,400 KRW (3,400 KRW/h)'],
      },
    ],
  ])('%s', (_what, usage, rows) => {
    const { ':--': _rule, ...told } = rowsOf(detailsOf(usage));
    expect(told).toEqual(rows);
  });

  test('draws every measurement from its floor, at most 40 wide, with a gap where nothing is known', () => {
    const timeline = {
      secondsPerPoint: 10,
      processors: [0, 4, null, 8],
      memoryBytes: Array.from({ length: 120 }, () => 2 ** 30),
      gpuUtilization: [null, null, null, 0.5],
      gpuMemoryBytes: [],
      gpuWatts: [0, 0, 0],
    };
    const told = detailsOf({ ...PLAIN, timeline });
    expect(told).toContain('| busy CPU cores | `▁▅_█` | 0.0 | 4.0 | 8.0 |');
    expect(sparkOf(told, 'memory')).toBe('█'.repeat(40));
    expect(told).toContain('| GPU power | `▁▁▁` | 0 W | 0 W | 0 W |');
    // One value is no course.
    expect(told).not.toContain('GPU load');
    expect(told).not.toContain('GPU memory');
  });

  test('draws the load of the GPUs over the minutes', () => {
    const gpuUtilization = [null, 0, 0.501, null, 1];
    expect(
      chartOf(detailsOf({ ...USAGE, timeline: { ...USAGE.timeline!, secondsPerPoint: 60, gpuUtilization } })),
    ).toBe(
      [
        'xychart-beta',
        '    title "GPU load in percent"',
        '    x-axis "minutes" 1.5 --> 4.5',
        '    y-axis 0 --> 100',
        '    line [0, 50, 75, 100]',
      ].join('\n'),
    );
  });

  test('draws the busy processors where there is no load of GPUs', () => {
    const timeline = { ...USAGE.timeline!, secondsPerPoint: 30, processors: [3.9, 1], gpuUtilization: [null, null] };
    expect(chartOf(detailsOf({ ...USAGE, timeline }))).toBe(
      [
        'xychart-beta',
        '    title "busy CPU cores"',
        '    x-axis "minutes" 0.25 --> 0.75',
        '    y-axis 0 --> 3.9',
        '    line [3.9, 1]',
      ].join('\n'),
    );
  });

  test.each([2, 3, 4, 7, 60, 119, 120])('has a step of the chart for each of %d values', (count) => {
    for (const secondsPerPoint of [1, 2, 5.5, 7, 10, 21, 30, 61.7]) {
      const gpuUtilization = Array.from({ length: count }, () => 0.5);
      const chart = chartOf(detailsOf({ ...USAGE, timeline: { ...USAGE.timeline!, secondsPerPoint, gpuUtilization } }));
      const [, start, end] = /x-axis "minutes" (\S+) --> (\S+)/.exec(chart ?? '') ?? [];
      let steps = 0;
      // As Mermaid counts.
      const step = (Number(end) - Number(start)) / (count - 1);
      for (let at = Number(start); at <= Number(end); at += step) steps += 1;
      expect(steps).toBe(count);
      const exact = ((count - 0.5) * secondsPerPoint) / 60;
      expect(Math.abs(Number(end) - exact)).toBeLessThan(0.05);
    }
  });

  test('has no chart of no time at all, which nobody could draw', () => {
    expect(chartOf(detailsOf({ ...USAGE, timeline: { ...USAGE.timeline!, secondsPerPoint: 1e-9 } }))).toBeUndefined();
  });

  test('has no chart of a load that no chart can hold, and none in a short comment', () => {
    const huge = { ...USAGE.timeline!, gpuUtilization: [1e300, 0, 0.5] };
    expect(chartOf(detailsOf({ ...USAGE, timeline: huge }))).toBeUndefined();
    const short = detailsOf(USAGE, { ...LIMITS, timeline: false });
    expect(chartOf(short)).toBeUndefined();
    expect(sparkOf(short, 'GPU load')).toHaveLength(40);
  });

  test.each(['en', 'ko'] as const)('shows numbers beyond all sense, in %s', (language) => {
    const most = 1e300;
    const gpu = { ...GPU, memoryBytes: most, peakMemoryBytes: most, kilowattHours: most };
    const series = [most, most, 0];
    const usage: TrainingUsage = {
      wallSeconds: most,
      cpuSeconds: most,
      peakMemoryBytes: most,
      gpus: Array.from({ length: 64 }, (_, at) => ({ ...gpu, name: `${at}${'|'.repeat(120)}` })),
      timeline: {
        secondsPerPoint: most,
        processors: series,
        memoryBytes: series,
        gpuUtilization: series,
        gpuMemoryBytes: series,
        gpuWatts: series,
      },
      cost: { amount: most, currency: 'USD', perHour: most },
      base: { ...USAGE.base!, wallSeconds: most },
    };
    const view = viewWith(usage, language);
    expect(validateReport(view.record)).toBe(true);
    const comment = reportComment(view, undefined);
    expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
    const page = compareHtml({ ...view, curves: [] });
    for (const text of [
      usageLine(view).join(),
      usageDetails(view, LIMITS).join(),
      page.replace(/<script>[\s\S]*?<\/script>/g, ''),
    ]) {
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

test('a longer list of values becomes means over neighbours', () => {
  expect(thinned([1, 3, 5, null, null, null, 9], 4)).toEqual([2, 5, null, 9]);
  expect(thinned([1, null], 2)).toEqual([1, null]);
});

describe('the HTML page', () => {
  const dataOf = (usage: TrainingUsage, language: 'en' | 'ko' = 'en') => {
    const page = compareHtml({ ...viewWith(usage, language), curves: [] });
    const [, json = ''] = /<script type="application\/json" id="page-data">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const { timeline } = JSON.parse(json) as {
      readonly timeline: readonly {
        readonly minutes: readonly number[];
        readonly lines: readonly {
          readonly name: string;
          readonly unit: string;
          readonly top?: number;
          readonly values: readonly (number | null)[];
        }[];
      }[];
    };
    return { page, timeline };
  };

  test('gives its script what belongs together, each measurement with an axis of its own', () => {
    const { page, timeline } = dataOf(USAGE);
    expect(timeline.map(({ lines }) => lines.map(({ name, unit, top }) => [name, unit, top]))).toEqual([
      [
        ['GPU load', '%', 100],
        ['GPU memory', 'GiB', undefined],
      ],
      [
        ['busy CPU cores', '', undefined],
        ['memory', 'GiB', undefined],
      ],
      [['GPU power', 'W', undefined]],
    ]);
    expect(timeline[0]?.minutes.slice(0, 2)).toEqual([0.175, 0.525]);
    expect(timeline[0]?.lines.map(({ values }) => [values[0], values[60], values[119]])).toEqual([
      [0, null, 90],
      [1, 109, 109],
    ]);
    expect(page).toContain('<option>GPU load and GPU memory</option>');
    expect(page).toContain('data-plot="timeline"');
  });

  test('counts little memory in smaller units', () => {
    const timeline = { ...USAGE.timeline!, memoryBytes: [2 ** 20, 3 * 2 ** 20] };
    expect(dataOf({ ...USAGE, timeline }).timeline[1]?.lines[1]).toMatchObject({ unit: 'MiB', values: [1, 3] });
  });

  test('has no plot without a time line', () => {
    const { page, timeline } = dataOf(PLAIN);
    expect(timeline).toEqual([]);
    expect(page).not.toContain('data-plot="timeline"');
    expect(page).toContain('What the training used');
  });

  test('tells several GPUs apart', () => {
    const several = markupText(usagePart(USAGE, wordingOf('en'), ''));
    expect(several).toMatch(
      /90 %.*4 %.*61\.0 GiB of 80\.0 GiB.*0\.50 kWh[\s\S]*84 %.*10 %.*48\.0 GiB of 80\.0 GiB.*0\.44 kWh/,
    );
    const one = markupText(usagePart({ ...USAGE, gpus: [GPU] }, wordingOf('en'), ''));
    expect(one.split('<table')).toHaveLength(several.split('<table').length - 1);
  });
});
