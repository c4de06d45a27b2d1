/** Reads the simulated GitHub into what the page shows. */
import type { GitHub } from '../../simulator/index.ts';
import type { RenderedChange } from '../manifests.ts';
import { GITOPS_REPOSITORY, MODEL_REPOSITORY, PEOPLE } from '../world.ts';
import { type GitReader, gitReader } from './git-reader.ts';
import type { CommitView, PageModel, PersonView } from './page-model.ts';
import { readPull } from './read-pull.ts';
import { readRuns } from './read-runs.ts';
import { isUnfinished } from './standing.ts';

export interface PageOptions {
  /** The GitOps repository as Argo CD renders it, before and after the promotion, once that is known. */
  readonly rendered: RenderedChange | undefined;
}

/** The page at this moment. What git cannot tell is left out; nothing is changed. */
export async function readPage(github: GitHub, options: PageOptions): Promise<PageModel> {
  const state = github.state(MODEL_REPOSITORY);
  const git = gitReader((...args) => github.git(MODEL_REPOSITORY, ...args));
  const gitOps = gitReader((...args) => github.git(GITOPS_REPOSITORY, ...args));
  const [runs, promotions] = await Promise.all([readRuns(state, git), readPromotions(gitOps)]);
  const pulls = await Promise.all(
    state.issues
      .filter(({ kind }) => kind === 'pull-request')
      .map((issue) => readPull(issue, { state, runs, git, promotions, personOf })),
  );
  const ofPulls = new Set(pulls.flatMap((pull) => pull.runs.map(({ id }) => id)));
  return {
    repository: MODEL_REPOSITORY,
    gitOpsRepository: GITOPS_REPOSITORY,
    serverUrl: github.serverUrl,
    startedAt: firstOf([...runs.map(({ startedAt }) => startedAt), ...state.issues.map(({ createdAt }) => createdAt)]),
    running: runs.some(({ standing }) => isUnfinished(standing)),
    pulls,
    runs: runs.filter(({ id }) => !ofPulls.has(id)),
    promotions,
    rendered: options.rendered,
    reports: state.artifacts.filter(({ name }) => name.startsWith('report-')).map(({ id }) => id),
    traffic: { requests: github.requests.length, violations: github.violations.length },
  };
}

/** The first commit is what the repository began with. */
async function readPromotions(git: GitReader): Promise<readonly CommitView[]> {
  const [, ...later] = await git.commits(undefined, 'HEAD');
  return Promise.all(later.map(async (commit) => ({ ...commit, files: await git.diff(`${commit.sha}^`, commit.sha) })));
}

function personOf(login: string): PersonView {
  const person = Object.entries(PEOPLE).find(([name]) => name === login)?.[1];
  return { login, name: person?.name ?? login, role: person?.role, isBot: login.endsWith('[bot]') };
}

const firstOf = (times: readonly (string | undefined)[]): string | undefined =>
  times.filter((time) => time !== undefined).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
