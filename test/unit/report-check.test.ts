import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/metrics/reason.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { emptyReport } from '../../src/report/build-report.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { gateAnnotations } from '../../src/report/gate-annotations.ts';
import { plainHeadlineOf, type ReportView, type Situation } from '../../src/report/report-view.ts';
import { HOSTILE, richView, row } from './report-rich-sample.ts';
import { facts, found, GOOD, OLD, subject, viewOf } from './report-samples.ts';

const UNREADABLE: Reason = { code: 'production.unreadable', values: { repository: 'acme/deploy', problem: 'No.' } };

const empty = (situation: Situation): ReportView => {
  const record = emptyReport(subject(), []);
  return { ...viewOf(GOOD, []), record, digest: recordDigest(record), situation, changes: [] };
};

describe('the check', () => {
  const conclusion = (view: ReportView) => checkText(view).conclusion;
  const unreadable = facts({ name: 'production', status: 'unreadable', detail: UNREADABLE });

  test('concludes by what the report allows', () => {
    expect(conclusion(viewOf(GOOD, [found('base', OLD)]))).toBe('success');
    expect(conclusion(viewOf(OLD, [found('base', GOOD)]))).toBe('failure');
    expect(conclusion(viewOf(GOOD, []))).toBe('neutral');
    expect(conclusion(viewOf(GOOD, [unreadable]))).toBe('neutral');
    expect(conclusion(viewOf({}, [found('base', OLD)]))).toBe('failure');
    expect(conclusion(viewOf(GOOD, [], { ...subject(), policy: undefined }))).toBe('neutral');
    expect(conclusion(empty('training-failed'))).toBe('failure');
    expect(conclusion(empty('training-cancelled'))).toBe('cancelled');
  });

  test('fails where the policy wants certainty', () => {
    const strict = subject();
    const policy = strict.policy && {
      ...strict.policy,
      evaluate: { ...strict.policy.evaluate, inconclusive: 'fail' as const },
    };
    expect(conclusion(viewOf(GOOD, [unreadable], { ...strict, policy }))).toBe('failure');
  });

  test('has a plain title, in both languages', () => {
    const view = viewOf(GOOD, [found('production', OLD)]);
    expect(checkText(view).title).toBe('✅ Better: penguin-sex is better than production v7');
    expect(checkText({ ...view, language: 'ko' }).title).toBe('✅ 향상: penguin-sex 모델이 운영 v7보다 좋습니다');
  });

  test.each([...HOSTILE, ':::error:::', '##[error]owned'])(
    'has a title of one plain line, whatever the label: %j',
    (label) => {
      const { record, ...view } = richView('en');
      const baselines = record.baselines.map((baseline) => ({ ...baseline, label }));
      const title = plainHeadlineOf({ ...view, record: { ...record, baselines } });
      expect(title).not.toMatch(/[\n\r\u202E\u2066]|::|##\[|<code>|&#/);
    },
  );

  test('says the same as the comment', () => {
    expect(checkText(richView('en')).summary).toContain('## ❌ Worse: `penguin-sex` is worse than base `9f8e7d6`');
    expect(checkText(richView('ko')).summary).toContain('<summary>판정 방법</summary>');
  });
});

describe('annotations of gates', () => {
  test('stand on the lines of the gates that do not pass', () => {
    expect(gateAnnotations(richView('en'))).toEqual([
      {
        path: 'trainyard.yaml',
        startLine: 31,
        endLine: 31,
        level: 'failure',
        title: 'penguin-sex: accuracy: worse',
        message: 'It is worse than base by more than the margin.',
      },
      {
        path: 'models/penguins.yaml',
        startLine: 7,
        endLine: 7,
        level: 'warning',
        title: 'penguin-sex: f1: inconclusive',
        message: 'The difference to base is not known well enough; about 12,400 rows in all would settle it.',
      },
    ]);
  });

  test('speak the language of the report', () => {
    expect(gateAnnotations(richView('ko')).map(({ title }) => title)).toEqual([
      'penguin-sex: accuracy: 저하',
      'penguin-sex: f1: 판정 보류',
    ]);
  });

  test('are none where nobody knows the places', () => {
    const { gatePlaces: _, ...view } = richView('en');
    expect(gateAnnotations(view)).toEqual([]);
  });

  test('are at most 50, with titles of at most 255 characters', () => {
    const names = Array.from({ length: 80 }, (_, index) => `${index}${'😀'.repeat(200)}`);
    const view = richView('en', { metrics: names.map((name) => row(name, { verdict: 'missing' })) });
    const gatePlaces = new Map(names.map((name, index) => [name, { file: 'trainyard.yaml', line: index + 1 }]));
    const annotations = gateAnnotations({ ...view, gatePlaces });
    expect(annotations).toHaveLength(50);
    for (const { title } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title.isWellFormed()).toBe(true);
    }
  });

  test.each(HOSTILE)('are plain lines whatever the metric is called: %j', (name) => {
    const view = richView('en', {
      metrics: [
        row(name, {
          verdict: 'invalid',
          detail: { code: 'metric.not-a-number', metric: null, text: name, values: { value: name } },
        }),
      ],
    });
    const [annotation] = gateAnnotations({ ...view, gatePlaces: new Map([[name, { file: 'a.yaml', line: 1 }]]) });
    expect(`${annotation?.title}${annotation?.message}`).not.toMatch(/[\n\r\u202E\u2066]|::/);
    expect(annotation?.title).toContain('penguin-sex: ');
  });
});
