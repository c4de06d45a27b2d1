import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/metrics/reason.ts';
import { approvalSection } from '../../src/report/approval-section.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { overviewComment } from '../../src/report/overview-comment.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView } from '../../src/report/report-view.ts';
import { sentenceOf, toldReason } from '../../src/report/told-reason.ts';
import { EN } from '../../src/report/wording/en.ts';
import { KO } from '../../src/report/wording/ko.ts';
import { REASONS_EN } from '../../src/report/wording/reasons-en.ts';
import { REASONS_KO } from '../../src/report/wording/reasons-ko.ts';
import { HOSTILE, richView, row } from './report-rich-sample.ts';

/** Names of people and formats that have no Korean form in a report. */
const INTERNATIONAL = new Set([
  'mcnemar',
  'delong',
  'holm',
  'benjamini',
  'hochberg',
  'brier',
  'ece',
  'html',
  'github',
  'cpu',
  'gpu',
  'direction',
  'simple',
  'evaluate',
  'min',
  'max',
]);

/** Words of the string literals of an English wording file, code and placeholders left out. */
const englishWords = (file: string): ReadonlySet<string> => {
  const source = readFileSync(new URL(`../../src/report/wording/${file}`, import.meta.url), 'utf8');
  const literals = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, a = '', b = '']) => a + b,
  );
  const prose = literals.join(' ').replace(/\$\{[^}]*\}/g, ' ');
  return new Set([...prose.matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word.toLowerCase()));
};

/** What a Korean reader sees: no hidden lines, no code, no addresses, no fenced blocks. */
const shownWords = (markdown: string): readonly string[] => {
  const prose = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/`[^`\n]*`|<code>.*?<\/code>|\]\([^)]*\)|<\/?\w+>|\[![A-Z]+\]/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  return [...prose.matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word.toLowerCase());
};

const english = new Set(
  ['en.ts', 'reasons-en.ts', 'usage-en.ts', 'counted.ts', 'doubts-en.ts'].flatMap((file) => [...englishWords(file)]),
);
const leftOver = (markdown: string, allowed: readonly string[] = []) =>
  [...new Set(shownWords(markdown))].filter(
    (word) => english.has(word) && !INTERNATIONAL.has(word) && !allowed.includes(word),
  );

describe('a Korean report', () => {
  test('is checked against the words of the English one', () => {
    expect(leftOver(reportComment(richView('en'), undefined)).length).toBeGreaterThan(100);
  });

  test('holds none of them, in any section', () => {
    const view = richView('ko');
    const voices = [{ login: 'bob', url: 'https://github.example/c/1' }];
    const terms = { required: 2, from: [], expiresMilliseconds: 7 * 86_400_000 };
    const approval = { head: view.record.head, terms, promotable: true, approvals: voices, rejections: [] };
    const long: ReportView = richView('ko', {
      metrics: Array.from({ length: 3000 }, (_, index) =>
        row(`지표 ${index}`, { verdict: index < 1500 ? 'worse' : 'pass' }),
      ),
    });
    const states = ['data-refused', 'training-failed', 'training-cancelled', 'no-candidate'] as const;
    const parts = [
      reportComment(view, undefined),
      jobSummary(view),
      checkText(view).summary,
      reportComment(long, undefined),
      ...(['better', 'pass', 'inconclusive', 'first', 'failed'] as const).map(
        (verdict) => checkText(richView('ko', { verdict })).title,
      ),
      ...states.map((situation) => checkText({ ...view, situation }).title),
      approvalSection(approval, 'ko'),
      approvalSection({ ...approval, approvals: [...voices, ...voices] }, 'ko'),
      approvalSection({ ...approval, approvals: Array.from({ length: 12 }, () => voices[0]!) }, 'ko'),
      approvalSection({ ...approval, rejections: voices }, 'ko'),
      approvalSection({ ...approval, terms: undefined }, 'ko'),
      approvalSection({ ...approval, terms: { ...terms, required: 0 }, approvals: [] }, 'ko'),
      approvalSection({ ...approval, promotable: false }, 'ko'),
      approvalSection({ ...approval, obstacle: '이 커밋에 대한 보고서가 아직 없습니다.' }, 'ko'),
      overviewComment(
        states.map((situation) => ({ model: 'm', verdict: 'failed', situation, promotable: false, url: '' })),
        'ko',
      ),
    ];
    // Names of the sample itself.
    for (const part of parts) expect(leftOver(part, ['penguin', 'sex', 'accuracy', 'production'])).toEqual([]);
  });
});

/** Values for every sentence: English words among them stand for what others wrote. */
const VALUES: Readonly<Record<string, string | number>> = {
  value: 'NaN',
  limit: 0.5,
  baselines: 'production, base',
  baseline: 'production',
  count: 12_400,
  what: 'rows',
  least: 6,
  needed: 1_176,
  confidence: 0.95,
  version: 'v7',
  before: 1000,
  now: 2000,
  metric: 'm',
  slice: 's',
  problem: 'p',
  branch: 'b',
  repository: 'r',
  environment: 'e',
  place: 'x',
  model: 'm',
  models: 12,
  commits: 20,
  common: 1,
  missing: 2,
  extra: 3,
  inputKey: 'k',
  artifact: 12,
  run: 34,
  pullRequest: 56,
  named: 78,
  commit: 'abcdef',
  head: 'fedcba',
  expected: 'x',
  workflow: 'w',
  event: 'e',
  base: 'b',
  files: 'f',
  store: 's',
  why: 'no-rows',
  reported: 0.9,
  computed: 0.8,
};
/** Where the values of one code are of another kind than those of the others. */
const OTHER_VALUES: Readonly<Record<string, typeof VALUES>> = {
  'metric.other-version': { ...VALUES, before: '1', now: '2' },
};

const codes = Object.keys(REASONS_EN) as (keyof typeof REASONS_EN)[];

test.each(codes)('the reason %s is a Korean sentence with the same facts', (code) => {
  const reason = { code, values: OTHER_VALUES[code] ?? VALUES } as unknown as Reason;
  const [korean, inEnglish] = [sentenceOf(reason, REASONS_KO), sentenceOf(reason, REASONS_EN)];
  expect(leftOver(korean)).toEqual([]);
  expect(korean).toMatch(/[가-힣].*[.]|: p$/);
  const numbers = (sentence: string) => [...sentence.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number).sort();
  expect(numbers(korean)).toEqual(numbers(inEnglish));
});

test('the needed amount is told in each unit', () => {
  const told = (what: string) =>
    sentenceOf({ code: 'metric.inconclusive-needs', values: { ...VALUES, what } } as unknown as Reason, REASONS_KO);
  const needed = ['rows', 'clusters', 'queries', 'tests', 'seeds'];
  expect(needed.map(told)).toMatchInlineSnapshot(`
    [
      "운영, 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 약 12,400행이면 판정할 수 있습니다.",
      "운영, 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 군집 약 12,400개이면 판정할 수 있습니다.",
      "운영, 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 질의 약 12,400개이면 판정할 수 있습니다.",
      "운영, 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 테스트 약 12,400개이면 판정할 수 있습니다.",
      "운영, 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 시드 약 12,400개이면 판정할 수 있습니다.",
    ]
  `);
});

test.each([
  [
    'metric.few-differ',
    'Only 1 row differs from base; with fewer than 6 no test can tell anything at 95 % confidence. About 1,176 rows in all would settle it.',
  ],
  ['verdict.more-metrics', '1 more metric does not pass or could not be judged.'],
  ['verdict.rows-left-out', '1 more metric is left out.'],
  ['rows.partial', 'Paired with production on 1 common row; 1 is missing from the candidate and 3 from production.'],
] as const)('one of many is no plural: %s', (code, sentence) => {
  const reason = { code, values: { ...VALUES, baselines: 'base', count: 1, missing: 1 } } as unknown as Reason;
  expect(sentenceOf(reason, REASONS_EN)).toBe(sentence);
});

describe('a reason that rests on others', () => {
  const because = [
    { code: 'doubt.expired', values: { artifact: 12 } },
    { code: 'doubt.run-event', values: { artifact: 11, run: 3, event: 'push' } },
  ] as const;
  const reason = { code: 'base.not-trained', values: { commits: 1 }, because } as const;

  test('tells them after itself, in its language', () => {
    expect(sentenceOf(reason, REASONS_KO)).toBe(
      '기준 브랜치의 모델이 학습되지 않았거나 만료되었습니다. 아티팩트 12번은 만료되었습니다. ' +
        '아티팩트 11번을 올린 실행 3번은 push 이벤트로 시작되었습니다.',
    );
  });

  test('keeps them in a record, for either language', () => {
    const told = toldReason(reason);
    expect(told.text).toBe(sentenceOf(reason, REASONS_EN));
    expect([REASONS_EN, REASONS_KO].map((words) => sentenceOf(told, words))).toEqual([
      sentenceOf(reason, REASONS_EN),
      sentenceOf(reason, REASONS_KO),
    ]);
  });

  test('keeps a few of many', () => {
    const many = Array.from({ length: 60 }, () => because[0]);
    expect(toldReason({ ...reason, because: many }).because).toHaveLength(5);
  });

  test('shows one of a version to come as it was written', () => {
    const told = toldReason(reason);
    const later = { ...told, because: [{ code: 'doubt.later', text: 'Something new.', values: {} }] };
    expect(sentenceOf(later, REASONS_KO)).toMatch(/만료되었습니다\. Something new\.$/);
  });
});

test('baselines have Korean names in sentences', () => {
  const absent = (model: string) => sentenceOf({ code: 'rows.absent', values: { model } }, REASONS_KO);
  expect(['production', 'base', 'candidate'].map((model) => absent(model).split(' 모델의')[0])).toEqual([
    '운영',
    '기준 브랜치',
    '후보',
  ]);
});

test('a sentence of a version to come stays as it was written', () => {
  const reason = { code: 'later.code', metric: 'auc', text: 'Something new.', values: {} };
  expect([sentenceOf(reason, REASONS_EN), sentenceOf(reason, REASONS_KO)]).toEqual([
    'auc: Something new.',
    'auc: Something new.',
  ]);
});

test.each([
  ['no values', 'metric.worse', {}],
  ['a number where a text belongs', 'metric.worse', { baselines: 7 }],
  ['a text where a number belongs', 'verdict.more-metrics', { count: 'many' }],
  ['a word of no meaning', 'metric.inconclusive-needs', { baselines: 'base', count: 3, what: 'constructor' }],
  ['a baseline of no meaning', 'baseline.other-data', { baseline: 'constructor' }],
  ['values of a prototype', 'policy.broken', Object.create({ problem: 'x' })],
] as const)('a stored reason with %s keeps the sentence it came with', (_, code, values) => {
  const stored = { code, metric: null, text: 'As it was told.', values };
  expect([REASONS_EN, REASONS_KO].map((words) => sentenceOf(stored, words))).toEqual([stored.text, stored.text]);
});

test.each(HOSTILE)('reasons give plain text, whatever they hold: %j', (text) => {
  const sentence = sentenceOf({ code: 'policy.broken', values: { problem: text } }, REASONS_KO);
  expect(sentence.endsWith(text)).toBe(true);
});

test('units of time', () => {
  expect([EN, KO].map((words) => [words.elapsed(400), words.elapsed(200_000), words.elapsed(7_500_000)])).toEqual([
    ['0.4 s', '3 min 20 s', '2 h 5 min'],
    ['0.4초', '3분 20초', '2시간 5분'],
  ]);
});

test('lists', () => {
  expect([EN, KO].map((words) => [words.list([]), words.list(['a']), words.list(['a', 'b', 'c'])])).toEqual([
    ['', 'a', 'a, b and c'],
    ['', 'a', 'a, b 및 c'],
  ]);
});
