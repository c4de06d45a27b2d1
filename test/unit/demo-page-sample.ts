/** A small page model with everything the page can show; tests change one thing at a time. */
import type {
  AnnotationView,
  CommitView,
  ConversationEvent,
  JobView,
  PageModel,
  PersonView,
  PullView,
  RunView,
} from '../../demo/page/page-model.ts';
import { excerptOf } from '../../demo/page/read-runs.ts';
import { parseDiff } from '../../demo/page/unified-diff.ts';

const START = '2026-11-02T09:30:00.000Z';
const HEAD = 'a1b2c3d4'.repeat(5);
const MERGE = '5e6f7a8b'.repeat(5);
const PROMOTION = 'c0ffee00'.repeat(5);

/** A moment some seconds after the start. */
export const secondsIn = (seconds: number): string => new Date(Date.parse(START) + seconds * 1000).toISOString();

export const ADA: PersonView = { login: 'ada', name: 'Ada Lopez', role: 'write', isBot: false };
const GRACE: PersonView = { login: 'grace', name: 'Grace Kim', role: 'maintain', isBot: false };
const RITA: PersonView = { login: 'rita', name: 'Rita Berg', role: 'read', isBot: false };
export const BOT: PersonView = {
  login: 'github-actions[bot]',
  name: 'github-actions[bot]',
  role: undefined,
  isBot: true,
};

export const comment = (
  id: number | undefined,
  author: PersonView,
  at: string,
  body: string,
  more: Partial<Extract<ConversationEvent, { kind: 'comment' }>> = {},
): ConversationEvent => ({
  kind: 'comment',
  id,
  at,
  author,
  body,
  edited: false,
  hiddenAs: undefined,
  reactions: [],
  ...more,
});

export const job = (id: number, name: string, more: Partial<JobView> = {}): JobView => ({
  id,
  name,
  standing: 'passed',
  seconds: 1.24,
  steps: [
    { number: 1, name: 'Set up job', standing: 'passed', seconds: 0.1 },
    { number: 2, name: `Run ${name}`, standing: more.standing ?? 'passed', seconds: 1.1 },
  ],
  annotations: [],
  summary: '',
  log: 'Runner ubuntu-latest-1\n##[group]Run actions/checkout@v7\nwith:\n  fetch-depth: 2\n##[endgroup]\ngit fetch --depth=2 origin\n',
  deployment: undefined,
  ...more,
});

export const run = (id: number, more: Partial<RunView> = {}): RunView => ({
  id,
  number: 2,
  attempt: 1,
  workflow: 'Trainyard',
  event: 'pull_request',
  title: 'Use bill and flipper measurements and the species',
  headSha: HEAD,
  actor: 'ada',
  standing: 'passed',
  startedAt: secondsIn(12),
  seconds: 9.3,
  waitingFor: [],
  jobs: [job(id + 1, 'Trainyard / Plan')],
  ...more,
});

const PARAMS_DIFF = `diff --git a/params.json b/params.json
index 1111111..2222222 100644
--- a/params.json
+++ b/params.json
@@ -1,5 +1,6 @@
 {
-  "features": ["body_mass"],
-  "C": 1.0,
+  "features": ["body_mass", "bill_length", "bill_depth", "flipper_length"],
+  "categories": ["species"],
+  "C": 1.0,
   "seed": 42
 }
`;

const PROMOTION_DIFF = `diff --git a/apps/penguin-sex/production/inference.yaml b/apps/penguin-sex/production/inference.yaml
index 1111111..2222222 100644
--- a/apps/penguin-sex/production/inference.yaml
+++ b/apps/penguin-sex/production/inference.yaml
@@ -8,5 +8,5 @@ spec:
     model:
       modelFormat: {name: sklearn}
-      storageUri: file:///srv/models/penguin-sex/none   # Trainyard writes this
+      storageUri: file:///srv/models/penguin-sex/${'3f'.repeat(32)}   # Trainyard writes this
       runtime: penguin-server
`;

const TRAIN_CSV = Array.from(
  { length: 60 },
  (_, index) => `P${100 + index},Adelie,Torgersen,40.9,16.8,191,3700,2008,female`,
)
  .with(47, 'P077,Adelie,Torgersen,40.9,16.8,191,heavy,2008,female')
  .join('\n');

const DATA_DIFF = `diff --git a/data/train.csv b/data/train.csv
index 1111111..2222222 100644
--- a/data/train.csv
+++ b/data/train.csv
@@ -46,5 +46,5 @@ id,species,island,bill_length_mm
 P075,Adelie,Torgersen,42.0,19.5,200,4050,2008,male
 P076,Adelie,Torgersen,34.4,18.4,184,3325,2007,female
-P077,Adelie,Torgersen,40.9,16.8,191,3700,2008,female
+P077,Adelie,Torgersen,40.9,16.8,191,heavy,2008,female
 P078,Adelie,Torgersen,37.2,19.4,184,3900,2008,male
 P079,Adelie,Torgersen,36.2,16.1,187,3550,2008,female
`;

export const WRONG_TYPE: AnnotationView = {
  level: 'failure',
  title: 'data.type',
  message: 'Column body_mass_g must be an integer, not "heavy".\nCorrect the cell or leave the row out.',
  path: 'data/train.csv',
  line: 48,
  endLine: undefined,
  excerpt: excerptOf(TRAIN_CSV, 48, 48),
};

const REPORT = `<!-- trainyard:report:v1 penguin-sex -->
## ✅ Better: \`penguin-sex\` is better than base \`9f8e7d6\`

**3 of 4 gates are better, 1 passes**

| Metric | base \`9f8e7d6\` | Candidate | Change | Rule | Verdict |
| :-- | --: | --: | --: | :-- | :-- |
| \`roc_auc\` | 0.7412 | 0.9468 | +0.2056 | higher, margin 0.01 | ✅ better |
| \`accuracy\` | 0.71 | 0.93 | +0.22 | higher, margin 0.02 | ✅ better |
| \`log_loss\` | 0.6201 | 0.231 | −0.3891 | lower, margin 0.02 | ✅ better |
| \`latency_p95_ms\` | 0.0071 | 0.0073 | +0.0002 | at most 50 | ✅ pass |

### ⏳ 0 of 1 approvals

Anyone with write access may reply \`/approve\`, or \`/approve sha=a1b2c3d\` to name the commit.

<details><summary>What the merge will change</summary>

| Environment | File | Key | New value |
| :-- | :-- | :-- | :-- |
| production | \`apps/penguin-sex/production/inference.yaml\` | \`spec.predictor.model.storageUri\` | \`{artifact.uri}\` |

</details>

> [!WARNING]
> This is how a warning looks.

[Run](http://github.localhost:8080/acme/penguins/actions/runs/200) · [documentation](https://example.com/trainyard)
`;

export const betterPull = (more: Partial<PullView> = {}): PullView => ({
  number: 1,
  title: 'Use bill and flipper measurements and the species',
  state: 'merged',
  author: ADA,
  headRef: 'bill-and-flipper',
  baseRef: 'main',
  headSha: HEAD,
  commitCount: 1,
  events: [
    comment(
      undefined,
      ADA,
      secondsIn(11),
      'Body mass alone mixes up species.\n\nThis adds the **three** other measurements.',
    ),
    {
      kind: 'commit',
      at: secondsIn(11),
      commit: {
        sha: HEAD,
        subject: 'Use bill and flipper measurements',
        body: '',
        author: 'Ada Lopez',
        at: secondsIn(10),
      },
    },
    { kind: 'run', at: secondsIn(12), run: run(200) },
    comment(301, BOT, secondsIn(20), REPORT, { edited: true }),
    {
      kind: 'status',
      at: secondsIn(20),
      context: 'trainyard/approval',
      standing: 'waiting',
      description: '0 of 1 approvals',
      creator: BOT,
    },
    comment(302, RITA, secondsIn(22), '/approve', {
      reactions: [
        { content: 'eyes', logins: ['github-actions[bot]'] },
        { content: '-1', logins: ['github-actions[bot]'] },
      ],
    }),
    comment(303, BOT, secondsIn(24), 'Not counted: **rita** may only read, and an approval needs write access.'),
    comment(304, BOT, secondsIn(24), 'An old report.', { hiddenAs: 'OUTDATED' }),
    comment(305, GRACE, secondsIn(26), '/approve', {
      reactions: [{ content: 'rocket', logins: ['github-actions[bot]'] }],
    }),
    {
      kind: 'status',
      at: secondsIn(28),
      context: 'trainyard/approval',
      standing: 'passed',
      description: '1 of 1 approvals: grace',
      creator: BOT,
    },
    { kind: 'merged', at: secondsIn(30), by: GRACE, sha: MERGE, base: 'main' },
  ],
  checks: [
    {
      name: 'Trainyard / Plan',
      source: 'Trainyard (pull_request)',
      standing: 'passed',
      title: '',
      summary: '',
      jobId: 201,
      seconds: 1.2,
    },
    {
      name: 'Trainyard / No model to approve',
      source: 'Trainyard (pull_request)',
      standing: 'skipped',
      title: '',
      summary: '',
      jobId: 202,
      seconds: 0,
    },
    {
      name: 'trainyard/penguin-sex',
      source: 'github-actions',
      standing: 'passed',
      title: '✅ Better: penguin-sex is better than base',
      summary: '',
      jobId: undefined,
      seconds: undefined,
    },
    {
      name: 'trainyard/approval',
      source: 'github-actions[bot]',
      standing: 'passed',
      title: '1 of 1 approvals: grace',
      summary: '',
      jobId: undefined,
      seconds: undefined,
    },
  ],
  files: parseDiff(PARAMS_DIFF),
  runs: [
    run(200, {
      jobs: [
        job(201, 'Trainyard / Plan', {
          summary: '### Plan\n\n| Model | Trained |\n| :-- | :-- |\n| `penguin-sex` | yes |',
        }),
        job(202, 'Trainyard / No model to approve', { standing: 'skipped', seconds: 0, steps: [], log: '' }),
      ],
    }),
    run(210, { number: 1, event: 'push', workflow: 'Trainyard deploy', actor: 'grace', headSha: MERGE }),
  ],
  outcome: {
    kind: 'promoted',
    sentence: 'Approved, merged by Grace Kim and promoted: penguin-sex v1 to production.',
  },
  ...more,
});

export const brokenPull = (more: Partial<PullView> = {}): PullView => ({
  ...betterPull(),
  number: 2,
  title: 'Correct three rows from the field notes',
  state: 'open',
  headRef: 'field-notes',
  events: [comment(undefined, ADA, secondsIn(40), '- P077: the scale was broken that day, the notes only say "heavy"')],
  checks: [
    {
      name: 'Trainyard / Validate data',
      source: 'Trainyard (pull_request)',
      standing: 'failed',
      title: '',
      summary: '',
      jobId: 402,
      seconds: 0.8,
    },
    {
      name: 'trainyard/approval',
      source: 'github-actions[bot]',
      standing: 'failed',
      title: 'The data was refused',
      summary: '',
      jobId: undefined,
      seconds: undefined,
    },
  ],
  files: parseDiff(DATA_DIFF),
  runs: [
    run(400, {
      standing: 'failed',
      startedAt: secondsIn(41),
      jobs: [
        job(401, 'Trainyard / Plan'),
        job(402, 'Trainyard / Validate data', {
          standing: 'failed',
          annotations: [WRONG_TYPE],
          log: 'Checking data/train.csv\n##[error]Column body_mass_g must be an integer, not "heavy".\nblocked (validate.violations): 1 problem in 1 data set.\n',
        }),
        job(403, 'Trainyard / Train penguin-sex', { standing: 'skipped', steps: [], log: '' }),
      ],
    }),
  ],
  outcome: { kind: 'blocked', sentence: 'Blocked: 1 problem in data/train.csv. Nothing was trained.' },
  ...more,
});

const worsePull = (more: Partial<PullView> = {}): PullView => ({
  ...betterPull(),
  number: 3,
  title: 'Predict without measuring the birds',
  state: 'open',
  headRef: 'no-measurements',
  events: [comment(undefined, ADA, secondsIn(60), 'Catching and measuring a penguin takes twenty minutes.')],
  checks: [
    {
      name: 'Trainyard / Compare penguin-sex',
      source: 'Trainyard (pull_request)',
      standing: 'running',
      title: '',
      summary: '',
      jobId: 501,
      seconds: undefined,
    },
  ],
  runs: [
    run(500, {
      standing: 'running',
      startedAt: secondsIn(61),
      seconds: undefined,
      jobs: [
        job(501, 'Trainyard / Compare penguin-sex', { standing: 'running', seconds: undefined, log: 'Comparing…\n' }),
      ],
    }),
  ],
  outcome: { kind: 'running', sentence: 'In progress: Trainyard / Compare penguin-sex.' },
  ...more,
});

export const promotion = (more: Partial<CommitView> = {}): CommitView => ({
  sha: PROMOTION,
  subject: 'Promote penguin-sex v1 to production',
  body: `Reviewed in acme/penguins#1 at ${HEAD.slice(0, 12)}, merged as ${MERGE.slice(0, 12)}.\n\nTrainyard-Source-PR: acme/penguins#1@${HEAD}`,
  author: 'trainyard[bot]',
  at: secondsIn(34),
  files: parseDiff(PROMOTION_DIFF),
  ...more,
});

export const samplePage = (more: Partial<PageModel> = {}): PageModel => ({
  repository: 'acme/penguins',
  gitOpsRepository: 'acme/deploy',
  serverUrl: 'http://github.localhost:8080',
  startedAt: START,
  running: true,
  pulls: [betterPull(), brokenPull(), worsePull()],
  runs: [run(100, { number: 1, event: 'workflow_dispatch', startedAt: START, title: 'Trainyard' })],
  promotions: [promotion()],
  rendered: {
    renderer: 'kubectl kustomize',
    before: 'a: 1\n',
    after: 'a: 2\n',
    diff: 'diff --git a/before.yaml b/after.yaml\n--- a/before.yaml\n+++ b/after.yaml\n@@ -1 +1 @@\n-storageUri: none\n+storageUri: new\n',
  },
  reports: [],
  traffic: { requests: 1234, violations: 0 },
  ...more,
});
