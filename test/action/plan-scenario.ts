import type { PlannedPullRequest } from '../../actions/plan/change.ts';
import { type PlanData, plan } from '../../actions/plan/plan.ts';
import { inputKeys } from '../../src/config/input-key.ts';
import { loadProject } from '../../src/config/load.ts';
import { messageOf, UserError, UserErrors } from '../../src/errors.ts';
import type { CandidateRecord } from '../../src/generated/candidate.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { WorkflowRun } from '../../src/ports.ts';
import { candidateArtifactName } from '../../src/records/names.ts';
import type { Content } from '../support/memory/git-objects.ts';
import { type World, world } from '../support/memory/world.ts';
import { candidate } from '../unit/report-samples.ts';

export type Files = Readonly<Record<string, Content | null>>;

const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';

/** Two models: `wine` with data and a store, `beer` without. */
export const CONFIG = `version: 1
models:
  wine:
    data: {rows: {path: data/rows.csv}}
    train:
      runner: [self-hosted, a100]
      command: python wine.py
      inputs: [wine.py, "lib/**"]
      outputs: {model: out/model, metrics: out/metrics.json}
      timeout: 90s
      grace: 31s
    promote:
      store: file:///srv/models
      repository: acme/deploy
      environments: {production: {on: merge, files: [{path: a.yaml, set: {x: "{version}"}}]}}
  beer:
    train:
      command: python beer.py
      inputs: [beer.py]
      outputs: {model: out/model, metrics: out/metrics.json}
`;

export const FILES = {
  'trainyard.yaml': CONFIG,
  'wine.py': 'wine',
  'beer.py': 'beer',
  'lib/a.py': 'a',
  'data/rows.csv': 'a\n1\n',
  'README.md': 'read me',
};

export interface Planned {
  readonly outcome: ActionOutcome<PlanData>;
  /** `model: decision` of every row. */
  readonly decisions: readonly string[];
  readonly matrix: readonly Readonly<Record<string, unknown>>[];
  readonly training: readonly string[];
}

export interface Scenario {
  readonly github: World;
  readonly base: string;
  readonly head: string;
  /** The test merge, as `actions/checkout` fetches it. */
  readonly merge: string;
  plan(options?: PlanOptions): Promise<Planned>;
  /** A candidate for a model as it is at the test merge, made by a run for the head. */
  candidate(model: string, change?: Partial<CandidateRecord>, run?: Partial<WorkflowRun>): Promise<void>;
}

export interface PlanOptions {
  readonly models?: readonly string[];
  readonly checkout?: string;
  readonly depth?: number;
  /** Of the pull request unless told otherwise; undefined for other events. */
  readonly pullRequest?: Partial<PlannedPullRequest> | undefined;
  readonly workflowPath?: string | undefined;
  readonly config?: string;
}

/** A pull request over the files above. */
export function scenario({
  base: given = {},
  head: changed,
}: {
  readonly base?: Files;
  readonly head: Files;
}): Scenario {
  const github = world();
  github.commit({ files: { 'first.txt': '' } });
  const base = github.commit({ files: { ...FILES, ...given } });
  const head = github.commit({ branch: 'change', files: changed });
  const merge = github.commit({ branch: 'merge', from: 'main', merges: ['change'], files: changed });
  return {
    github,
    base,
    head,
    merge,
    async plan({ models = [], checkout = merge, depth = 2, ...options } = {}) {
      const pullRequest = { number: 7, head, base, baseBranch: 'main', fromFork: false, ...options.pullRequest };
      const outcome = await plan(
        {
          config: options.config ?? 'trainyard.yaml',
          models,
          workflowPath: undefined,
          githubToken: 'secret',
          gitopsToken: undefined,
        },
        {
          repository: 'acme/penguins',
          defaultBranch: 'main',
          pullRequest: 'pullRequest' in options && options.pullRequest === undefined ? undefined : pullRequest,
          workflowPath: 'workflowPath' in options ? options.workflowPath : WORKFLOW,
        },
        {
          git: github.clone(checkout, depth),
          candidates: {
            runs: github.runs,
            artifacts: github.artifacts,
            files: github.files,
            repository: github.remote(),
          },
          gitops: (name) => github.remote(name),
          log: github.log,
        },
      );
      return planned(outcome);
    },
    async candidate(model, change = {}, run = {}) {
      const tree = await github.clone(merge).tree(merge);
      const inputKey = (await inputKeys(tree, await loadProject(tree, 'trainyard.yaml'))).get(model)?.key ?? '';
      const { id, url } = github.run({ headCommit: head, ...run });
      const sample = candidate({ auc: 0.9 });
      const record = {
        ...sample,
        model,
        inputKey,
        repository: 'acme/penguins',
        commits: { head, base, merge },
        artifact: { ...sample.artifact, uri: `file:///srv/models/${model}/x` },
        run: { id, attempt: 1, url },
        ...change,
      };
      const files = { 'candidate.json': JSON.stringify(record) };
      github.artifact({ name: candidateArtifactName(model, inputKey), run: id, files });
    },
  };
}

function planned(outcome: ActionOutcome<PlanData>): Planned {
  const include = (name: string): Readonly<Record<string, unknown>>[] =>
    JSON.parse(outcome.outputs?.[name] ?? '').include;
  return {
    outcome,
    decisions: outcome.data.models.map(({ model, decision }) => `${model}: ${decision}`),
    matrix: include('matrix'),
    training: include('train-matrix').map(({ model }) => String(model)),
  };
}

/** Codes and hints of the errors that a plan ends with. */
export async function failure(work: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserErrors) return error.problems.map(({ code, hint }) => [code, hint]);
    if (error instanceof UserError) return [[error.code, error.hint]];
    throw new Error(`Not a user error: ${messageOf(error)}`, { cause: error });
  }
  throw new Error('The plan was made.');
}
