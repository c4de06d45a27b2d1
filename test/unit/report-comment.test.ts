import { describe, expect, test } from 'vitest';
import { recordDigest } from '../../src/records/digest.ts';
import { approvalSection, approvalSectionOf } from '../../src/report/approval-section.ts';
import { emptyReport } from '../../src/report/build-report.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView, Situation } from '../../src/report/report-view.ts';
import { facts, found, GOOD, gate, OLD, subject, viewOf } from './report-samples.ts';

const withoutState = (comment: string) => comment.replace(/<!-- trainyard:state .*? -->\n*/, '');
const firstPart = (comment: string) => withoutState(comment).split('<!-- trainyard:approval:start -->')[0]?.trim();
const headline = (comment: string) => /^## (.*)$/m.exec(comment)?.[1];

const empty = (situation: Situation, reasons: readonly string[]): ReportView => {
  const record = emptyReport(subject(), reasons);
  return { ...viewOf(GOOD, []), record, digest: recordDigest(record), situation, changes: [] };
};

describe('the comment', () => {
  test('on a better model', () => {
    const comment = withoutState(
      reportComment(viewOf(GOOD, [found('production', OLD), found('base', OLD)]), undefined),
    );
    expect(comment).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ✅ Better: \`penguin-sex\` is better than production \`v7\` and base \`9f8e7d6\`

      **3 better, 1 pass**

      | metric | better | production \`v7\` | base \`9f8e7d6\` | candidate | Δ production | Δ base | gate | verdict |
      | :-- | :-: | --: | --: | --: | --: | --: | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.7412 | 0.9468 | +0.2056 | +0.2056 | Δ ≥ −0.01 | ✅ better |
      | \`accuracy\` | ↑ | 0.71 | 0.71 | 0.93 | +0.22 | +0.22 | Δ ≥ −0.02 | ✅ better |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0.2310 | −0.3891 | −0.3891 | Δ ≤ +0.02 | ✅ better |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0.0073 | +0.0002 | +0.0002 | ≤ 50 | ✅ within limit |

      - The verdict rests on single numbers and margins: there is no uncertainty information.

      <!-- trainyard:approval:start -->
      ### ⏳ 0 of 1 approvals

      \`@acme/risk-ml\` may reply \`/approve\`, or \`/approve sha=a1b2c3d\` to name the commit. Who wrote or committed any of it never counts. An approval holds for 7 d and for this commit only.

      Other commands: \`/reject\`, \`/status\`, \`/help\`.
      <!-- trainyard:approval:end -->

      <details><summary>1 metric not gated</summary>

      | metric | better | production \`v7\` | base \`9f8e7d6\` | candidate | Δ production | Δ base | gate | verdict |
      | :-- | :-: | --: | --: | --: | --: | --: | :-- | :-- |
      | \`epochs\` | ? | – | – | 30 | – | – | – | not gated |

      </details>

      <details><summary>Data: 1 of 2 sets changed</summary>

      | data set | role | rows on base | rows | digest | against base |
      | :-- | :-- | --: | --: | :-- | :-- |
      | \`test\` | evaluation | 100 | 100 | \`sha256:222222222222\` | same |
      | \`train\` | training | 1,200 | 1,233 | \`sha256:111111111111\` | ⚠️ changed |

      </details>

      <details><summary>What the merge will change</summary>

      | environment | repository | file | value | becomes |
      | :-- | :-- | :-- | :-- | :-- |
      | \`production\` | \`acme/deploy\` | \`apps/penguin-sex/production/inference.yaml\` | \`spec.predictor.model.storageUri\` | \`{artifact.uri}\` |

      </details>

      <details><summary>Candidate and baselines</summary>

      - Candidate \`sha256:cccccccccccc\`, input key \`cccccccccccc\`, model files \`sha256:ffffffffffff\`: trained for commit \`a1b2c3d\` by [this run](https://github.example/acme/penguins/actions/runs/123).
      - Production: \`v7\`, commit \`9f8e7d6\`, 32 d old
      - Base branch: \`9f8e7d6\`, commit \`9f8e7d6\`, 32 d old

      </details>

      <details><summary>How this is decided</summary>

      - Δ is candidate minus baseline. Better: it gains more than the margin. Pass: it loses no more than the margin. Worse: it loses more.
      - With several baselines the worst verdict counts. \`min\` and \`max\` are absolute limits.
      - The arrow is the direction in which a metric is better, from the configuration or else from its name. A metric of unknown direction never blocks.
      - Numbers are compared only when they were measured on the same evaluation data.
      - The rules come from the base branch, so no pull request judges itself.

      </details>

      Report \`sha256:bdd4c9482f42\` on commit \`a1b2c3d\`. [The job summary](https://github.example/acme/penguins/actions/runs/124) holds everything."
    `);
  });

  test('on a worse model names where it is worse first', () => {
    const view = viewOf({ ...OLD, roc_auc: 0.5, accuracy: 0.9 }, [found('production', OLD), found('base', OLD)]);
    expect(firstPart(reportComment(view, undefined))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ Worse: \`penguin-sex\` is worse than production \`v7\` and base \`9f8e7d6\`

      **1 worse, 1 better, 2 pass**

      | metric | better | production \`v7\` | base \`9f8e7d6\` | candidate | Δ production | Δ base | gate | verdict |
      | :-- | :-: | --: | --: | --: | --: | --: | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.7412 | 0.5000 | **−0.2412** | **−0.2412** | Δ ≥ −0.01 | ❌ worse |
      | \`accuracy\` | ↑ | 0.71 | 0.71 | 0.90 | +0.19 | +0.19 | Δ ≥ −0.02 | ✅ better |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0.6201 | 0 | 0 | Δ ≤ +0.02 | ✅ pass |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0.0071 | 0 | 0 | ≤ 50 | ✅ within limit |

      - roc_auc: It is worse than production and base by more than the margin.
      - The verdict rests on single numbers and margins: there is no uncertainty information."
    `);
  });

  test('on a model without baselines', () => {
    const absent = facts({ name: 'production', status: 'absent', detail: 'Nothing was released yet.' });
    expect(firstPart(reportComment(viewOf(GOOD, [absent]), undefined))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## 🆕 First report: \`penguin-sex\` has nothing to be compared with yet

      **1 pass, 3 not judged**

      | metric | better | candidate | Δ | gate | verdict |
      | :-- | :-: | --: | --: | :-- | :-- |
      | \`latency_p95_ms\` | ↓ | 0.0073 | – | ≤ 50 | ✅ within limit |
      | \`roc_auc\` | ↑ | 0.9468 | – | Δ ≥ −0.01 | ➖ not judged |
      | \`accuracy\` | ↑ | 0.93 | – | Δ ≥ −0.02 | ➖ not judged |
      | \`log_loss\` | ↓ | 0.231 | – | Δ ≤ +0.02 | ➖ not judged |

      - Nothing was released yet.
      - There is nothing to compare with yet: only absolute limits were checked."
    `);
  });

  test('on a model of which the base branch knows nothing', () => {
    const comment = reportComment(viewOf(GOOD, [], { ...subject(), policy: undefined }), undefined);
    expect(headline(comment)).toBe('🆕 First report: `penguin-sex` has nothing to be compared with yet');
    expect(comment).toContain('### ℹ️ Nothing to approve yet');
    expect(comment).toContain('approval is possible after this configuration is merged');
  });

  test('on numbers that are missing or none', () => {
    const { log_loss: _, ...rest } = GOOD;
    const view = viewOf({ ...rest, roc_auc: 'NaN' }, [found('production', OLD)]);
    expect(firstPart(reportComment(view, undefined))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ Failed: \`penguin-sex\` does not measure what its gates need

      **1 missing, 1 invalid, 1 better, 1 pass**

      | metric | better | production \`v7\` | candidate | Δ | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- |
      | \`log_loss\` | ↓ | 0.6201 | not measured | – | Δ ≤ +0.02 | ❌ missing |
      | \`roc_auc\` | ↑ | 0.7412 | NaN | – | Δ ≥ −0.01 | ❌ invalid |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | Δ ≥ −0.02 | ✅ better |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | ≤ 50 | ✅ within limit |

      - log_loss: It is gated, but the candidate does not measure it.
      - roc_auc: Its value is NaN, which is not a number.
      - The verdict rests on single numbers and margins: there is no uncertainty information."
    `);
  });

  test('on other evaluation data', () => {
    const other = facts({ name: 'production', status: 'found', measured: { metrics: OLD, evaluationSet: null } });
    const comment = reportComment(viewOf(GOOD, [other, found('base', OLD)]), undefined);
    expect(headline(comment)).toBe('⚠️ Inconclusive: `penguin-sex` has no clear verdict');
    expect(comment).toContain('measured on other evaluation data');
    expect(comment).toContain('| metric | better | base `9f8e7d6` | candidate | Δ | gate | verdict |');
  });

  test('on a pull request that changes the rules says so before anything else', () => {
    const view = viewOf(GOOD, [found('base', OLD)], { ...subject(), policyChanged: true });
    const part = firstPart(reportComment(view, undefined)) ?? '';
    expect(part.indexOf('> [!WARNING]')).toBeGreaterThan(0);
    expect(part.indexOf('> [!WARNING]')).toBeLessThan(part.indexOf('| metric'));
  });

  test.each([
    ['data-refused', '❌ Data refused: `penguin-sex` was not trained, because its data did not pass the check'],
    ['training-failed', '❌ Training failed: `penguin-sex` has no candidate to judge'],
    ['training-cancelled', '❌ Cancelled: `penguin-sex` has no candidate to judge'],
    ['no-candidate', '❌ No candidate: `penguin-sex` has no candidate that can be believed'],
  ] as const)('when nothing was judged: %s', (situation, expected) => {
    const comment = reportComment(empty(situation, ['Why it is so.']), undefined);
    expect(headline(comment)).toBe(expected);
    expect(comment).toContain('- Why it is so.');
    expect(comment).toContain('### ⛔ Approval is not possible');
  });

  test('starts with the marker and carries a state of at most 4 KiB', () => {
    const [marker, state] = reportComment(viewOf(GOOD, [found('base', OLD)]), undefined).split('\n');
    expect(marker).toBe('<!-- trainyard:report v=1 key=penguin-sex -->');
    const encoded = /^<!-- trainyard:state (\S+) -->$/.exec(state ?? '')?.[1] ?? '';
    expect(encoded.length).toBeLessThanOrEqual(4096);
    expect(JSON.parse(Buffer.from(encoded, 'base64').toString())).toMatchObject({
      v: 1,
      model: 'penguin-sex',
      verdict: 'better',
    });
  });
});

describe('the approval section', () => {
  const report = viewOf(GOOD, [found('base', OLD)]);
  const approved = approvalSection({
    head: report.record.head,
    terms: report.terms,
    promotable: true,
    approvals: [{ login: 'bob', url: 'https://github.example/c/1' }],
    rejections: [],
  });
  const reviewed = reportComment(report, undefined).replace(
    /<!-- trainyard:approval:start[\s\S]*approval:end -->/,
    approved,
  );

  test('is kept when the same report is written again', () => {
    expect(approvalSectionOf(reportComment(report, reviewed))).toBe(approved);
    expect(reportComment(report, reviewed)).toBe(reviewed);
  });

  test('starts over with another report', () => {
    const other = viewOf({ ...GOOD, roc_auc: 0.99 }, [found('base', OLD)]);
    expect(approvalSectionOf(reportComment(other, reviewed))).toContain('0 of 1 approvals');
  });
});

describe('names that try to break out', () => {
  const HOSTILE = [
    'a|b',
    'x`y',
    '<script>alert(1)</script>',
    '@alice',
    '#123',
    'line\nbreak',
    '</details>',
    '<!-- trainyard:approval:end -->',
  ];

  test('stay in their cells, and the markers stay single', () => {
    const metrics = Object.fromEntries(HOSTILE.map((name, index) => [name, index]));
    const view = viewOf(
      { ...GOOD, ...metrics },
      [found('base', { ...OLD, ...metrics })],
      subject(HOSTILE.map((name) => gate(name, { max: -1 }))),
    );
    const comment = reportComment(view, undefined);
    expect(comment).not.toMatch(/<script|@alice\b(?!`)/);
    expect(comment.split('<!-- trainyard:approval:end -->')).toHaveLength(2);
    const columns = comment
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').length);
    const tables = comment.split('\n\n').filter((part) => part.startsWith('| '));
    expect(columns.length).toBeGreaterThan(HOSTILE.length);
    for (const part of tables) expect(new Set(part.split('\n').map((line) => line.split('|').length)).size).toBe(1);
  });
});

describe('a report too long for GitHub', () => {
  const bytes = (text: string) => Math.max(text.length, Buffer.byteLength(text));
  const numbers = (prefix: string, count: number, value: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}_${index} 😀`, value]));
  const wide = (failing: number, passing: number, ungated: number): ReportView => {
    const gates = [
      ...Array.from({ length: failing }, (_, index) => gate(`fail_${index} 😀`, { direction: 'higher', margin: 0 })),
      ...Array.from({ length: passing }, (_, index) => gate(`pass_${index} 😀`, { direction: 'higher', margin: 0 })),
    ];
    const candidate = {
      ...numbers('fail', failing, 1),
      ...numbers('pass', passing, 2),
      ...numbers('free', ungated, 3),
    };
    return viewOf(candidate, [found('base', { ...candidate, ...numbers('fail', failing, 2) })], subject(gates));
  };

  test.each([
    ['details go first', wide(1, 20, 3000), ['fail_0', 'pass_19'], ['<details>', 'free_1']],
    ['then rows that pass', wide(20, 3000, 0), ['fail_19', '3,000 rows that pass'], ['pass_0']],
    ['then failed rows beyond the first', wide(5000, 4000, 0), ['fail_0', 'more rows that do not pass'], ['fail_4999']],
  ])('%s', (_what, view, holds, lacks) => {
    const comment = reportComment(view, undefined);
    expect(bytes(comment)).toBeLessThanOrEqual(65_000);
    for (const part of [...holds, '❌ Worse', 'trainyard:state', 'trainyard:approval:start'])
      expect(comment).toContain(part);
    for (const part of lacks) expect(comment).not.toContain(part);
    expect(bytes(checkText(view).summary)).toBeLessThanOrEqual(65_535);
  });

  test('10,000 metrics fit the job summary', () => {
    expect(bytes(jobSummary(wide(0, 5000, 5000)))).toBeLessThanOrEqual(1_048_576);
  });
});

describe('the check', () => {
  const conclusion = (view: ReportView) => checkText(view).conclusion;
  const unreadable = facts({ name: 'production', status: 'unreadable', detail: 'No permission.' });
  const strict = subject();

  test('concludes by what the report allows', () => {
    expect(conclusion(viewOf(GOOD, [found('base', OLD)]))).toBe('success');
    expect(conclusion(viewOf(OLD, [found('base', GOOD)]))).toBe('failure');
    expect(conclusion(viewOf(GOOD, []))).toBe('neutral');
    expect(conclusion(viewOf(GOOD, [unreadable]))).toBe('neutral');
    expect(conclusion(viewOf({}, [found('base', OLD)]))).toBe('failure');
    expect(conclusion(viewOf(GOOD, [], { ...strict, policy: undefined }))).toBe('neutral');
    expect(conclusion(empty('training-failed', []))).toBe('failure');
    expect(conclusion(empty('training-cancelled', []))).toBe('cancelled');
  });

  test('fails where the policy wants certainty', () => {
    const policy = strict.policy && {
      ...strict.policy,
      evaluate: { ...strict.policy.evaluate, inconclusive: 'fail' as const },
    };
    expect(conclusion(viewOf(GOOD, [unreadable], { ...strict, policy }))).toBe('failure');
  });

  test('has a plain title', () => {
    expect(checkText(viewOf(GOOD, [found('production', OLD)])).title).toBe(
      '✅ Better: penguin-sex is better than production v7',
    );
  });
});
