import { compare } from '../../actions/compare/compare.ts';
import type { CompareContext, ComparePorts } from '../../actions/compare/examine.ts';
import type { CompareInputs } from '../../actions/compare/inputs.gen.ts';
import { readPredictions } from '../../src/adapters/read-predictions.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ReleaseRecord } from '../../src/generated/release.ts';
import type { Metrics } from '../../src/metrics/metric-value.ts';
import { resampleHere } from '../../src/metrics/statistics/bootstrap.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { PullRequest, WorkflowRun } from '../../src/ports.ts';
import { sha256 } from '../../src/records/digest.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import { type World, world } from '../support/memory/world.ts';

export const MODEL = 'penguin-sex';
export const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';
export const EVALUATION_SET = `sha256:${'e'.repeat(64)}`;
export const OLD: Metrics = { roc_auc: 0.7412, accuracy: 0.71 };
export const GOOD: Metrics = { roc_auc: 0.9468, accuracy: 0.93, epochs: 30 };

export const CONFIG = `version: 1
models:
  penguin-sex:
    task: binary-classification
    data:
      train: {path: data/train.csv}
      test: {path: data/test.csv, role: evaluation}
    train:
      command: python3 train.py
      inputs: [train.py]
      outputs: {model: out/model, metrics: out/metrics.json}
    evaluate:
      metrics:
        roc_auc: {direction: higher, margin: 0.01}
        accuracy: {direction: higher, margin: 0.02}
    approve: {required: 1, from: ["@acme/risk-ml"]}
    promote:
      store: file:///srv/models
      repository: acme/deploy
      environments:
        production:
          on: merge
          files:
            - path: apps/penguin-sex/inference.yaml
              set: {spec.predictor.model.storageUri: "{artifact.uri}"}
`;

export const FILES = {
  'trainyard.yaml': CONFIG,
  'train.py': 'print("old")\n',
  'data/train.csv': 'id,label\n1,0\n',
  'data/test.csv': 'id,label\n2,1\n',
};

export interface Scenario {
  readonly github: World;
  readonly base: string;
  readonly head: string;
  readonly pull: PullRequest;
  /** The run that compares; uploads belong to it. */
  readonly run: WorkflowRun;
  /** A candidate of a commit, uploaded by a run for that commit. */
  candidate(commit: string, metrics: Metrics, change?: CandidateChange): Promise<CandidateRecord>;
  release(metrics: Metrics, change?: Partial<ReleaseRecord>): void;
  readonly keyOf: (commit: string) => Promise<string>;
  compare(
    inputs?: Partial<CompareInputs>,
    context?: Partial<CompareContext>,
    ports?: Partial<ComparePorts>,
  ): Promise<ActionOutcome>;
  /** Comments that Trainyard wrote and did not hide. */
  readonly reports: () => readonly string[];
}

export interface CandidateChange {
  readonly record?: Partial<CandidateRecord>;
  readonly run?: Partial<WorkflowRun>;
  /** Content of `predictions.csv`. */
  readonly predictions?: string;
  readonly metricsFile?: { readonly format: string; readonly content: string };
}

const named = (content: string) => ({ digest: `sha256:${sha256(content)}`, size: content.length });

/** A pull request that changes the training, in a repository whose base branch has the configuration. */
export function scenario(
  options: {
    /** Files of the base branch beside the usual ones; null leaves one out. */
    readonly base?: Readonly<Record<string, string | null>>;
    readonly head?: Readonly<Record<string, string | null>>;
  } = {},
): Scenario {
  const github = world();
  const base = github.commit({ files: { ...FILES, ...options.base } });
  const head = github.commit({ branch: 'better', files: { 'train.py': 'print("new")\n', ...options.head } });
  const pull = github.openPullRequest({ head: 'better', author: 'alice' });
  const run = github.run({ headCommit: head });
  github.during(run);

  const keyOf = async (commit: string): Promise<string> => {
    const tree = await github.remote().tree(commit);
    return (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get(MODEL)!.key;
  };

  return {
    github,
    base,
    head,
    pull,
    run,
    keyOf,
    async candidate(commit, metrics, change = {}) {
      const inputKey = await keyOf(commit);
      const own = commit === head && change.run === undefined;
      const uploader = own ? run : github.run({ headCommit: commit, ...change.run });
      const { id, url } = uploader;
      const { predictions, metricsFile } = change;
      const record = {
        ...candidateRecord({ commit, inputKey, metrics, run: { id, attempt: 1, url } }),
        ...(predictions === undefined ? {} : { predictions: { file: 'predictions.csv', ...named(predictions) } }),
        ...(metricsFile === undefined
          ? {}
          : { metricsFile: { format: metricsFile.format, ...named(metricsFile.content) } }),
        ...change.record,
      };
      const files = {
        'candidate.json': JSON.stringify(record),
        ...(predictions === undefined ? {} : { 'predictions.csv': predictions }),
        ...(metricsFile === undefined ? {} : { 'metrics.json': metricsFile.content }),
      };
      github.artifact({ name: candidateArtifactName(MODEL, inputKey), run: uploader.id, files });
      return record;
    },
    release(metrics, change = {}) {
      const record = releaseRecord(metrics, change);
      const files = { [`releases/${MODEL}/production.yaml`]: JSON.stringify(record, null, 2) };
      github.commit({ repository: 'acme/deploy', files });
    },
    async compare(inputs = {}, context = {}, ports = {}) {
      return await compare(
        {
          config: 'trainyard.yaml',
          model: MODEL,
          inputKey: await keyOf(head).catch(() => 'c'.repeat(64)),
          validation: 'success',
          training: 'success',
          workflowPath: undefined,
          githubToken: 'token',
          gitopsToken: undefined,
          ...inputs,
        },
        {
          repository: 'acme/penguins',
          head,
          merged: head,
          pullRequest: pull.number,
          defaultBranch: 'main',
          ofDefaultBranch: false,
          baseBranch: 'main',
          workflowPath: WORKFLOW,
          runUrl: run.url,
          ...context,
        },
        {
          ...github,
          repository: github.remote(),
          gitops: (name) => github.remote(name),
          openStore: () => github.store,
          withRows: (work) => work({ readPredictions, resample: resampleHere }),
          ...ports,
        },
      );
    },
    reports: () =>
      github.state.comments
        .filter(({ id, author }) => author.id === github.state.viewer.id && !github.state.minimized.has(id))
        .map(({ body }) => body),
  };
}

/** A candidate of a commit as `train` writes it. */
export function candidateRecord({
  commit,
  inputKey,
  metrics,
  run,
}: Pick<CandidateRecord, 'inputKey' | 'metrics' | 'run'> & { readonly commit: string }): CandidateRecord {
  return {
    schema: 'trainyard/candidate/v1',
    model: MODEL,
    inputKey,
    repository: 'acme/penguins',
    commits: { head: commit, base: null, merge: null },
    data: [
      {
        name: 'test',
        path: 'data/test.csv',
        role: 'evaluation',
        digest: `sha256:${'2'.repeat(64)}`,
        source: 'content',
        size: 9,
        rows: 1,
      },
    ],
    artifact: {
      name: `model-${MODEL}-${inputKey.slice(0, 12)}`,
      digest: `sha256:${'f'.repeat(64)}`,
      files: [{ path: 'model.json', size: 10, sha256: '3'.repeat(64) }],
      uri: null,
    },
    metrics,
    predictions: null,
    evaluationSet: EVALUATION_SET,
    environment: {},
    usage: { startedAt: '2026-11-01T10:00:00Z', finishedAt: '2026-11-01T10:05:00Z', wallSeconds: 300 },
    run,
  };
}

/** What production runs, as `promote` writes it. */
export function releaseRecord(metrics: Metrics, change: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    schema: 'trainyard/release/v1',
    model: MODEL,
    environment: 'production',
    version: 'v7',
    promotionId: `sha256:${'1'.repeat(64)}`,
    artifact: { uri: 'file:///srv/models/x', digest: `sha256:${'2'.repeat(64)}` },
    source: { repository: 'acme/penguins', commit: 'a'.repeat(40), pullRequest: 3, head: 'b'.repeat(40) },
    inputKey: 'c'.repeat(64),
    candidateDigest: `sha256:${'3'.repeat(64)}`,
    reportDigest: `sha256:${'4'.repeat(64)}`,
    evaluationSet: EVALUATION_SET,
    metrics,
    approvals: [],
    previous: null,
    promotedAt: '2026-10-01T10:05:00Z',
    runUrl: 'https://github.example/acme/penguins/actions/runs/1',
    ...change,
  };
}

export const headlineOf = (markdown: string | undefined): string | undefined => /^## (.*)$/m.exec(markdown ?? '')?.[1];
