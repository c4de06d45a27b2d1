import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/metrics/reason.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { approvalSection, approvalSectionOf } from '../../src/report/approval-section.ts';
import { emptyReport } from '../../src/report/build-report.ts';
import { shownState } from '../../src/report/hidden-state.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { ReportView, Situation } from '../../src/report/report-view.ts';
import { richView } from './report-rich-sample.ts';
import { facts, found, GOOD, gate, OLD, subject, viewOf } from './report-samples.ts';

/** Without the hidden state, and with spaces where lines must not break. */
const withoutState = (comment: string) =>
  comment.replace(/<!-- trainyard:state .*? -->\n*/, '').replaceAll('\u00A0', ' ');
const firstPart = (comment: string) => withoutState(comment).split('<!-- trainyard:approval:start -->')[0]?.trim();
const headline = (comment: string) => /^## (.*)$/m.exec(comment)?.[1];

/** What must be seen, in English and in Korean. */
const bothLanguages = (view: ReportView) =>
  (['en', 'ko'] as const).map((language) => firstPart(reportComment({ ...view, language }, undefined))).join('\n\n');

const NOT_RELEASED: Reason = { code: 'production.not-released', values: { environment: 'production' } };

const empty = (situation: Situation, reasons: readonly Reason[]): ReportView => {
  const record = emptyReport(subject(), reasons);
  return { ...viewOf(GOOD, []), record, digest: recordDigest(record), situation, changes: [] };
};

describe('the comment', () => {
  test('on a better model', () => {
    const view = viewOf(GOOD, [found('production', OLD), found('base', OLD)]);
    expect(bothLanguages(view)).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ✅ Better: \`penguin-sex\` is better than production \`v7\` and base \`9f8e7d6\`

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production \`v7\` (32 d old, ⚠️ stale) · base \`9f8e7d6\` (32 d old, ⚠️ stale) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ✔ same data

      trained 5 min

      **3 better, 1 pass**

      | metric | ↑↓ | production \`v7\` = base \`9f8e7d6\` | candidate | Δ | test | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.9468 | +0.2056 | margin | Δ ≥ −0.01 | ✅ better |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | margin | Δ ≥ −0.02 | ✅ better |
      | \`log_loss\` | ↓ | 0.6201 | 0.2310 | −0.3891 | margin | Δ ≤ +0.02 | ✅ better |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ within limit |

      - Verdicts without an interval rest on single numbers and margins: chance is not accounted for.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ✅ 향상: \`penguin-sex\` 모델이 운영 \`v7\` 및 기준 브랜치 \`9f8e7d6\`보다 좋습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 \`v7\` (32일 전, ⚠️ 오래됨) · 기준 브랜치 \`9f8e7d6\` (32일 전, ⚠️ 오래됨) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ✔ 같은 데이터

      5분 동안 학습

      **향상 3개, 통과 1개**

      | 지표 | ↑↓ | 운영 \`v7\` = 기준 브랜치 \`9f8e7d6\` | 후보 모델 | Δ | 검정 | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.9468 | +0.2056 | 한계만 비교 | Δ ≥ −0.01 | ✅ 향상 |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | 한계만 비교 | Δ ≥ −0.02 | ✅ 향상 |
      | \`log_loss\` | ↓ | 0.6201 | 0.2310 | −0.3891 | 한계만 비교 | Δ ≤ +0.02 | ✅ 향상 |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ 한계값 이내 |

      - 신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다."
    `);
    expect(
      withoutState(reportComment(view, undefined)).split('<!-- trainyard:approval:start -->')[1],
    ).toMatchInlineSnapshot(`
      "
      ### ⏳ 0 of 1 approvals

      \`@acme/risk-ml\` may reply \`/approve\`, or \`/approve sha=a1b2c3d\` to name the commit. Nobody who wrote or committed any of it counts. An approval holds for 7 d and for this commit only.

      Other commands: \`/reject\`, \`/status\`, \`/help\`.
      <!-- trainyard:approval:end -->

      <details><summary>1 metric not gated</summary>

      | metric | ↑↓ | production \`v7\` = base \`9f8e7d6\` | candidate | Δ | test |
      | :-- | :-: | --: | --: | --: | :-- |
      | \`epochs\` | ? | – | 30 | – | – |

      </details>

      <details><summary>Data: 1 of 2 sets changed</summary>

      | data set | role | rows on base | rows | digest | against base |
      | :-- | :-- | --: | --: | :-- | :-- |
      | \`test\` | evaluation | 100 | 100 | \`sha256:222222222222\` | same |
      | \`train\` | training | 1,200 | 1,233 | \`sha256:111111111111\` | ⚠️ changed |

      </details>

      <details><summary>What the training used</summary>

      |  | candidate |
      | :-- | --: |
      | elapsed time | 5 min |

      </details>

      <details><summary>What the merge will change</summary>

      | environment | repository | file | value | becomes |
      | :-- | :-- | :-- | :-- | :-- |
      | \`production\` | \`acme/deploy\` | \`apps/penguin-sex/production/inference.yaml\` | \`spec.predictor.model.storageUri\` | \`{artifact.uri}\` |

      </details>

      <details><summary>Candidate and baselines</summary>

      - Candidate \`sha256:cccccccccccc\`, input key \`cccccccccccc\`, model files \`sha256:ffffffffffff\`: trained for commit \`a1b2c3d\` by [run 123](https://github.example/acme/penguins/actions/runs/123).
      - production \`v7\`: commit \`9f8e7d6\`, \`sha256:bbbbbbbbbbbb\`, 32 d old, ⚠️ stale
      - base \`9f8e7d6\`: commit \`9f8e7d6\`, \`sha256:bbbbbbbbbbbb\`, 32 d old, ⚠️ stale

      </details>

      <details><summary>How this is decided</summary>

      - Δ is candidate minus baseline, and the margin is what the policy allows to lose.
      - With an interval: better when all of it is a gain; pass when it excludes a loss beyond the margin; worse when all of it is a loss beyond the margin; anything else is inconclusive.
      - Without one, the margin alone decides: better when the gain is more than the margin, pass when the loss is not, worse otherwise.
      - With several baselines the worst verdict counts. \`min\` and \`max\` are absolute limits.
      - The arrow is the direction in which a metric is better. A metric of unknown direction never blocks.
      - Numbers are compared only when they were measured on the same evaluation data.
      - The rules come from the base branch, so no pull request judges itself.
      - This is look 1 of this pull request: each look at new numbers is another chance to be lucky.

      | metric | direction from | baseline | test | n | discordant | p | p (adj.) |
      | :-- | :-- | :-- | :-- | --: | --: | --: | --: |
      | \`roc_auc\` | ↑ configuration | production | margin | – | – | – | – |
      | \`roc_auc\` | ↑ configuration | base | margin | – | – | – | – |
      | \`accuracy\` | ↑ configuration | production | margin | – | – | – | – |
      | \`accuracy\` | ↑ configuration | base | margin | – | – | – | – |
      | \`log_loss\` | ↓ configuration | production | margin | – | – | – | – |
      | \`log_loss\` | ↓ configuration | base | margin | – | – | – | – |

      </details>

      Report \`sha256:0b6d1cfebad9\` on commit \`a1b2c3d\`. Full report: [job summary](https://github.example/acme/penguins/actions/runs/124)"
    `);
  });

  test('on a model that is as good', () => {
    expect(bothLanguages(viewOf({ ...OLD, accuracy: 0.705 }, [found('base', OLD)]))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ✅ Pass: \`penguin-sex\` is as good as base \`9f8e7d6\`, within its margins

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · base \`9f8e7d6\` (32 d old, ⚠️ stale) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ✔ same data

      trained 5 min

      **4 pass**

      | metric | ↑↓ | base \`9f8e7d6\` | candidate | Δ | test | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.7412 | 0 | margin | Δ ≥ −0.01 | ✅ pass |
      | \`accuracy\` | ↑ | 0.710 | 0.705 | −0.005 | margin | Δ ≥ −0.02 | ✅ pass |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0 | margin | Δ ≤ +0.02 | ✅ pass |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0 | – | ≤ 50 | ✅ within limit |

      - Verdicts without an interval rest on single numbers and margins: chance is not accounted for.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ✅ 통과: \`penguin-sex\` 모델이 비열등성 한계 안에서 기준 브랜치 \`9f8e7d6\`만큼 좋습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 기준 브랜치 \`9f8e7d6\` (32일 전, ⚠️ 오래됨) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ✔ 같은 데이터

      5분 동안 학습

      **통과 4개**

      | 지표 | ↑↓ | 기준 브랜치 \`9f8e7d6\` | 후보 모델 | Δ | 검정 | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.7412 | 0 | 한계만 비교 | Δ ≥ −0.01 | ✅ 통과 |
      | \`accuracy\` | ↑ | 0.710 | 0.705 | −0.005 | 한계만 비교 | Δ ≥ −0.02 | ✅ 통과 |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0 | 한계만 비교 | Δ ≤ +0.02 | ✅ 통과 |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0 | – | ≤ 50 | ✅ 한계값 이내 |

      - 신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다."
    `);
  });

  test('on a worse model names where it is worse first', () => {
    const view = viewOf({ ...OLD, roc_auc: 0.5, accuracy: 0.9 }, [found('production', OLD), found('base', OLD)]);
    expect(bothLanguages(view)).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ Worse: \`penguin-sex\` is worse than production \`v7\` and base \`9f8e7d6\`

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production \`v7\` (32 d old, ⚠️ stale) · base \`9f8e7d6\` (32 d old, ⚠️ stale) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ✔ same data

      trained 5 min

      **1 worse, 1 better, 2 pass**

      | metric | ↑↓ | production \`v7\` = base \`9f8e7d6\` | candidate | Δ | test | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | ❌ \`roc_auc\` | ↑ | 0.7412 | 0.5000 | **−0.2412** | margin | Δ ≥ −0.01 | ❌ worse |
      | \`accuracy\` | ↑ | 0.71 | 0.90 | +0.19 | margin | Δ ≥ −0.02 | ✅ better |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0 | margin | Δ ≤ +0.02 | ✅ pass |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0 | – | ≤ 50 | ✅ within limit |

      - roc_auc: It is worse than production and base by more than the margin.
      - Verdicts without an interval rest on single numbers and margins: chance is not accounted for.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ 저하: \`penguin-sex\` 모델이 운영 \`v7\` 및 기준 브랜치 \`9f8e7d6\`보다 나쁩니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 \`v7\` (32일 전, ⚠️ 오래됨) · 기준 브랜치 \`9f8e7d6\` (32일 전, ⚠️ 오래됨) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ✔ 같은 데이터

      5분 동안 학습

      **저하 1개, 향상 1개, 통과 2개**

      | 지표 | ↑↓ | 운영 \`v7\` = 기준 브랜치 \`9f8e7d6\` | 후보 모델 | Δ | 검정 | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | ❌ \`roc_auc\` | ↑ | 0.7412 | 0.5000 | **−0.2412** | 한계만 비교 | Δ ≥ −0.01 | ❌ 저하 |
      | \`accuracy\` | ↑ | 0.71 | 0.90 | +0.19 | 한계만 비교 | Δ ≥ −0.02 | ✅ 향상 |
      | \`log_loss\` | ↓ | 0.6201 | 0.6201 | 0 | 한계만 비교 | Δ ≤ +0.02 | ✅ 통과 |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0071 | 0 | – | ≤ 50 | ✅ 한계값 이내 |

      - roc_auc: 비열등성 한계를 넘어 운영, 기준 브랜치보다 나쁩니다.
      - 신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다."
    `);
  });

  test('on a model that breaks a limit', () => {
    const view = viewOf({ ...GOOD, latency_p95_ms: 63 }, [found('base', OLD)]);
    expect(headline(reportComment(view, undefined))).toBe('❌ Worse: `penguin-sex` breaks a limit');
  });

  test('on a model that is worse on a part of the data only', () => {
    const view = richView('en', {
      metrics: richView('en').record.metrics.filter(({ verdict }) => verdict !== 'worse'),
    });
    expect(headline(reportComment(view, undefined))).toBe(
      '❌ Worse: `penguin-sex` is worse on a part of the evaluation data',
    );
  });

  test('on an open question says how many rows would settle it', () => {
    const metrics = richView('en').record.metrics.filter(({ name }) => name === 'f1');
    const reasons = metrics.flatMap(({ name, detail }) => (detail === null ? [] : [{ ...detail, metric: name }]));
    const view = richView('en', { metrics, reasons, slices: [], verdict: 'inconclusive', promotable: true });
    expect(bothLanguages({ ...view, record: { ...view.record, policyChanged: false } })).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ⚠️ Inconclusive: \`penguin-sex\` has no clear verdict

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production \`v7\` (32 d old, ⚠️ stale) · base \`9f8e7d6\` (32 d old, ⚠️ stale) · simple (none yet) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ✔ same data

      trained 42 min on 2 × \`NVIDIA H100 80GB HBM3\` · GPU 87 % busy · peak GPU memory 61.0 GiB of 80.0 GiB · 0.94 kWh · 1.74 USD (2.49 USD/h)

      **1 inconclusive**

      | metric | ↑↓ | production \`v7\` | base \`9f8e7d6\` | candidate | Δ (95 % CI) | gate | verdict |
      | :-- | :-: | --: | --: | --: | --: | :-- | :-- |
      | ⚠️ \`f1\` | ↑ | 0.860 | 0.881 | 0.880 | production: +0.020 (+0.001, +0.039)<br>base: −0.001 (−0.011, +0.009) | Δ ≥ −0.002 | ⚠️ inconclusive, needs ~12,400 rows |

      - f1: The difference to base is not known well enough; about 12,400 rows in all would settle it.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ⚠️ 판정 보류: \`penguin-sex\` 모델의 판정이 명확하지 않습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 \`v7\` (32일 전, ⚠️ 오래됨) · 기준 브랜치 \`9f8e7d6\` (32일 전, ⚠️ 오래됨) · 단순 기준 (아직 없음) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ✔ 같은 데이터

      42분 동안 학습 (2 × \`NVIDIA H100 80GB HBM3\`) · GPU 사용률 87 % · 최대 GPU 메모리 61.0 GiB / 80.0 GiB · 0.94 kWh · 1.74 USD (시간당 2.49 USD)

      **판정 보류 1개**

      | 지표 | ↑↓ | 운영 \`v7\` | 기준 브랜치 \`9f8e7d6\` | 후보 모델 | Δ (95 % 신뢰구간) | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | --: | :-- | :-- |
      | ⚠️ \`f1\` | ↑ | 0.860 | 0.881 | 0.880 | 운영: +0.020 (+0.001, +0.039)<br>기준 브랜치: −0.001 (−0.011, +0.009) | Δ ≥ −0.002 | ⚠️ 판정 보류, 약 12,400행 필요 |

      - f1: 기준 브랜치 대비 차이를 충분히 알 수 없습니다. 전체가 약 12,400행이면 판정할 수 있습니다."
    `);
  });

  test('on a model without baselines', () => {
    const absent = facts({ name: 'production', status: 'absent', detail: NOT_RELEASED });
    expect(bothLanguages(viewOf(GOOD, [absent]))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## 🆕 First report: \`penguin-sex\` has nothing to be compared with yet

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production (none yet) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100

      trained 5 min

      **1 pass, 3 not judged**

      | metric | ↑↓ | candidate | gate | verdict |
      | :-- | :-: | --: | :-- | :-- |
      | \`latency_p95_ms\` | ↓ | 0.0073 | ≤ 50 | ✅ within limit |
      | \`roc_auc\` | ↑ | 0.9468 | Δ ≥ −0.01 | ➖ not judged |
      | \`accuracy\` | ↑ | 0.93 | Δ ≥ −0.02 | ➖ not judged |
      | \`log_loss\` | ↓ | 0.231 | Δ ≤ +0.02 | ➖ not judged |

      - Nothing was released to production yet.
      - There is nothing to compare with yet: only absolute limits were checked.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## 🆕 첫 보고서: \`penguin-sex\` 모델은 아직 비교할 기준 모델이 없습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 (아직 없음) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100

      5분 동안 학습

      **통과 1개, 판정 안 함 3개**

      | 지표 | ↑↓ | 후보 모델 | 게이트 | 판정 |
      | :-- | :-: | --: | :-- | :-- |
      | \`latency_p95_ms\` | ↓ | 0.0073 | ≤ 50 | ✅ 한계값 이내 |
      | \`roc_auc\` | ↑ | 0.9468 | Δ ≥ −0.01 | ➖ 판정 안 함 |
      | \`accuracy\` | ↑ | 0.93 | Δ ≥ −0.02 | ➖ 판정 안 함 |
      | \`log_loss\` | ↓ | 0.231 | Δ ≤ +0.02 | ➖ 판정 안 함 |

      - production 환경에 아직 배포된 것이 없습니다.
      - 아직 비교할 기준 모델이 없어 절대 한계값만 확인했습니다."
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
    expect(bothLanguages(viewOf({ ...rest, roc_auc: 'NaN' }, [found('production', OLD)]))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ Failed: \`penguin-sex\` does not measure what its gates need

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production \`v7\` (32 d old, ⚠️ stale) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ✔ same data

      trained 5 min

      **1 missing, 1 invalid, 1 better, 1 pass**

      | metric | ↑↓ | production \`v7\` | candidate | Δ | test | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | ❌ \`log_loss\` | ↓ | 0.6201 | not measured | – | – | Δ ≤ +0.02 | ❌ missing |
      | ❌ \`roc_auc\` | ↑ | 0.7412 | NaN | – | – | Δ ≥ −0.01 | ❌ invalid |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | margin | Δ ≥ −0.02 | ✅ better |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ within limit |

      - log_loss: It is gated, but the candidate does not measure it.
      - roc_auc: Its value is NaN, which is not a number.
      - Verdicts without an interval rest on single numbers and margins: chance is not accounted for.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ❌ 실패: \`penguin-sex\` 모델이 게이트에 필요한 지표를 제대로 측정하지 못했습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 \`v7\` (32일 전, ⚠️ 오래됨) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ✔ 같은 데이터

      5분 동안 학습

      **누락 1개, 잘못된 값 1개, 향상 1개, 통과 1개**

      | 지표 | ↑↓ | 운영 \`v7\` | 후보 모델 | Δ | 검정 | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | ❌ \`log_loss\` | ↓ | 0.6201 | 측정 안 됨 | – | – | Δ ≤ +0.02 | ❌ 누락 |
      | ❌ \`roc_auc\` | ↑ | 0.7412 | NaN | – | – | Δ ≥ −0.01 | ❌ 잘못된 값 |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | 한계만 비교 | Δ ≥ −0.02 | ✅ 향상 |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ 한계값 이내 |

      - log_loss: 게이트가 있는 지표이지만 후보 모델이 측정하지 않았습니다.
      - roc_auc: 값이 숫자가 아닙니다: NaN.
      - 신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다."
    `);
  });

  test('on other evaluation data shows no difference to it', () => {
    const other = facts({ name: 'production', status: 'found', measured: { metrics: OLD, evaluationSet: null } });
    expect(bothLanguages(viewOf(GOOD, [other, found('base', OLD)]))).toMatchInlineSnapshot(`
      "<!-- trainyard:report v=1 key=penguin-sex -->
      ## ⚠️ Inconclusive: \`penguin-sex\` has no clear verdict

      candidate \`a1b2c3d\` [run 123](https://github.example/acme/penguins/actions/runs/123) · production \`v7\` (not comparable) · base \`9f8e7d6\` (32 d old, ⚠️ stale) · evaluation set \`sha256:eeeeeeeeeeee\`, n = 100, ⚠️ other data than production \`v7\`

      trained 5 min

      **3 better, 1 pass**

      | metric | ↑↓ | base \`9f8e7d6\` | candidate | Δ | test | gate | verdict |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.9468 | +0.2056 | margin | Δ ≥ −0.01 | ✅ better |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | margin | Δ ≥ −0.02 | ✅ better |
      | \`log_loss\` | ↓ | 0.6201 | 0.2310 | −0.3891 | margin | Δ ≤ +0.02 | ✅ better |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ within limit |

      - The numbers of production were measured on other evaluation data, so they cannot be compared.
      - Verdicts without an interval rest on single numbers and margins: chance is not accounted for.

      <!-- trainyard:report v=1 key=penguin-sex -->
      ## ⚠️ 판정 보류: \`penguin-sex\` 모델의 판정이 명확하지 않습니다

      후보 모델 \`a1b2c3d\` [실행 123](https://github.example/acme/penguins/actions/runs/123) · 운영 \`v7\` (비교 불가) · 기준 브랜치 \`9f8e7d6\` (32일 전, ⚠️ 오래됨) · 평가 데이터 \`sha256:eeeeeeeeeeee\`, n = 100, ⚠️ 운영 \`v7\` 측정과 다른 데이터

      5분 동안 학습

      **향상 3개, 통과 1개**

      | 지표 | ↑↓ | 기준 브랜치 \`9f8e7d6\` | 후보 모델 | Δ | 검정 | 게이트 | 판정 |
      | :-- | :-: | --: | --: | --: | :-- | :-- | :-- |
      | \`roc_auc\` | ↑ | 0.7412 | 0.9468 | +0.2056 | 한계만 비교 | Δ ≥ −0.01 | ✅ 향상 |
      | \`accuracy\` | ↑ | 0.71 | 0.93 | +0.22 | 한계만 비교 | Δ ≥ −0.02 | ✅ 향상 |
      | \`log_loss\` | ↓ | 0.6201 | 0.2310 | −0.3891 | 한계만 비교 | Δ ≤ +0.02 | ✅ 향상 |
      | \`latency_p95_ms\` | ↓ | 0.0071 | 0.0073 | +0.0002 | – | ≤ 50 | ✅ 한계값 이내 |

      - 운영 값은 다른 평가 데이터로 측정되어 비교할 수 없습니다.
      - 신뢰구간이 없는 판정은 단일 값과 비열등성 한계에만 근거하므로 우연의 영향이 고려되지 않았습니다."
    `);
  });

  test('on a pull request that changes the rules says so before anything else', () => {
    const view = viewOf(GOOD, [found('base', OLD)], { ...subject(), policyChanged: true });
    const part = firstPart(reportComment(view, undefined)) ?? '';
    expect(part.indexOf('> [!WARNING]')).toBeGreaterThan(0);
    expect(part.indexOf('> [!WARNING]')).toBeLessThan(part.indexOf('| metric'));
  });

  test.each([
    ['data-refused', 'Data refused: `penguin-sex` was not trained, because its data did not pass the check'],
    ['training-failed', 'Training failed: `penguin-sex` has no candidate to judge'],
    ['training-cancelled', 'Cancelled: `penguin-sex` has no candidate to judge'],
    ['no-candidate', 'No candidate: `penguin-sex` has no candidate that can be believed'],
  ] as const)('when nothing was judged: %s', (situation, expected) => {
    const comment = reportComment(empty(situation, [{ code: 'candidate.training-failed', values: {} }]), undefined);
    expect(headline(comment)).toBe(`❌ ${expected}`);
    expect(comment).toContain('- The training failed: the log of the training job says why.');
    expect(comment).toContain('### ⛔ Approval is not possible');
  });

  test('never shows a difference as zero that is not', () => {
    const view = viewOf({ ...OLD, roc_auc: 0.7412 + 1e-12 }, [found('base', OLD)]);
    expect(reportComment(view, undefined)).toContain('| +1.0e−12 |');
  });
});

describe('the hidden state', () => {
  const [marker, state] = reportComment({ ...viewOf(GOOD, [found('base', OLD)]), language: 'ko' }, undefined).split(
    '\n',
  );

  test('follows the marker in the first lines, in at most 4 KiB', () => {
    expect(marker).toBe('<!-- trainyard:report v=1 key=penguin-sex -->');
    expect(/^<!-- trainyard:state (\S+) -->$/.exec(state ?? '')?.[1]?.length).toBeLessThanOrEqual(4096);
  });

  test('says what is shown, and in which language', () => {
    expect(shownState(`${marker}\n${state}`)).toEqual({
      model: 'penguin-sex',
      report: viewOf(GOOD, [found('base', OLD)]).digest,
      verdict: 'better',
      situation: 'compared',
      promotable: true,
      language: 'ko',
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '<!-- trainyard:state e30= e30= -->'],
    ['a list', `<!-- trainyard:state ${Buffer.from('[]').toString('base64')} -->`],
    [
      'an unknown verdict',
      `<!-- trainyard:state ${Buffer.from('{"model":"a","report":"b","verdict":"?"}').toString('base64')} -->`,
    ],
  ])('that holds %s says nothing', (_what, comment) => {
    expect(shownState(comment)).toBeUndefined();
  });

  test('of an older version is about a comparison, in English', () => {
    const old = { model: 'a', report: 'b', verdict: 'pass', promotable: true };
    const comment = `<!-- trainyard:state ${Buffer.from(JSON.stringify(old)).toString('base64')} -->`;
    expect(shownState(comment)).toEqual({ ...old, situation: 'compared', language: 'en' });
  });
});

describe('the approval section', () => {
  const report = viewOf(GOOD, [found('base', OLD)]);
  const approved = approvalSection(
    {
      head: report.record.head,
      terms: report.terms,
      promotable: true,
      approvals: [{ login: 'bob', url: 'https://github.example/c/1' }],
      rejections: [],
    },
    'en',
  );
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

  test('starts over in another language', () => {
    expect(approvalSectionOf(reportComment({ ...report, language: 'ko' }, reviewed))).toContain('승인 1건 중 0건 완료');
  });
});

test('a rich report uses every detail section once, in both languages', () => {
  const titles = (language: 'en' | 'ko') =>
    [...reportComment(richView(language), undefined).matchAll(/<summary>(.*?)<\/summary>/g)].map(([, title]) => title);
  expect([titles('en'), titles('ko')]).toMatchInlineSnapshot(`
    [
      [
        "1 metric not gated",
        "Slices: the worst 10 of 12",
        "Classes: 2",
        "Calibration",
        "Data: 1 of 2 sets changed",
        "Training environment: 2 differences to base",
        "What the training used",
        "Trend over the last 5 models of the default branch",
        "What the merge will change",
        "Candidate and baselines",
        "How this is decided",
      ],
      [
        "게이트 없는 지표 1개",
        "슬라이스 12개 중 가장 나쁜 10개",
        "클래스 2개",
        "확률 보정",
        "데이터: 2개 중 1개 변경됨",
        "학습 환경: 기준 브랜치와 다른 점 2개",
        "학습에 사용한 자원",
        "기본 브랜치의 최근 모델 5개의 추이",
        "병합 시 변경되는 내용",
        "후보 모델과 기준 모델",
        "판정 방법",
      ],
    ]
  `);
});

test('a policy that gates nothing still gives a report', () => {
  const comment = reportComment(viewOf(GOOD, [found('base', OLD)], subject([])), undefined);
  expect(headline(comment)).toBe('⚠️ Inconclusive: `penguin-sex` has no clear verdict');
  expect(comment).toContain('The policy gates no metric, so nothing was judged.');
});

test('a baseline that one metric could not be compared with is explained below', () => {
  const view = viewOf(GOOD, [found('base', OLD)], subject([gate('roc_auc', { margin: 0.01 })]));
  const metrics = view.record.metrics.map((row) => ({
    ...row,
    baselines: row.baselines.map((baseline) => ({
      ...baseline,
      detail: {
        code: 'metric.other-samples',
        metric: null,
        text: '',
        values: { baseline: 'base', before: 1000, now: 900 },
      },
    })),
  }));
  const comment = reportComment({ ...view, record: { ...view.record, metrics } }, undefined);
  expect(comment).toContain(
    '- roc_auc: Base was measured on 1,000 rows, the candidate on 900, so the numbers cannot be compared.',
  );
});

test('units follow the numbers', () => {
  const view = viewOf(
    { p95: 43 },
    [found('base', { p95: 41 })],
    subject([gate('p95', { direction: 'lower', max: 50 })]),
  );
  const metrics = view.record.metrics.map((row) => ({ ...row, unit: 'ms' }));
  const comment = withoutState(reportComment({ ...view, record: { ...view.record, metrics } }, undefined));
  expect(comment).toContain('| `p95` | ↓ | 41 ms | 43 ms | +2 ms (+4.9 %) |');
});
