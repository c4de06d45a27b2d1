import { affectedModels, isAffected } from '../../src/config/affected.ts';
import { type InputKey, inputKeys } from '../../src/config/input-key.ts';
import { loadProject, loadProjectIfPresent } from '../../src/config/load.ts';
import { type Policy, policyOf } from '../../src/config/policy.ts';
import type { Project } from '../../src/config/project.ts';
import { messageOf, UserError } from '../../src/errors.ts';
import type { LocalGit, Log, PullRequest, PullRequests, RemoteRepository, Tree } from '../../src/ports.ts';
import { userErrorsOf } from '../../src/release/promotion.ts';

export interface MergePorts {
  readonly git: Pick<LocalGit, 'head' | 'parents' | 'tree'>;
  /** The model repository. */
  readonly repository: RemoteRepository;
  readonly pullRequests: PullRequests;
  readonly log: Log;
}

/** A merged pull request and what it changed. */
export interface Merge {
  readonly pull: PullRequest;
  /** Commit that the branch got. */
  readonly commit: string;
  readonly models: readonly ChangedModel[];
  /** What the branch said before: policies come from there. */
  readonly base: Project | undefined;
}

export interface ChangedModel {
  readonly name: string;
  /** Of the merged tree. */
  readonly inputKey: InputKey;
  /** Undefined when the branch had none before the merge. */
  readonly policy: Policy | undefined;
}

export interface MergeContext {
  readonly config: string;
  readonly repository: string;
  readonly branch: string | undefined;
  /** Head of the branch before the push, when the event tells it: a rebased pull request has several commits. */
  readonly before: string | undefined;
}

/** The pull request whose merge is checked out, and the models it changed; undefined when the commit is no merge. */
export async function findMerge(
  { config, repository, branch, before }: MergeContext,
  ports: MergePorts,
): Promise<Merge | undefined> {
  const commit = await ports.git.head();
  const candidates = await ports.pullRequests.forCommit(commit);
  // A merge into another branch leaves the commit in this one too, but did not bring it here.
  const pull = candidates.find(
    ({ merged, mergeCommit, base }) =>
      merged && mergeCommit === commit && base.repository === repository && base.branch === branch,
  );
  if (pull === undefined) return undefined;

  const tree = await ports.git.tree(commit);
  const keys = await inputKeys(tree, await loadProject(tree, config));
  const base = await readBase(await baseTree(commit, before, ports), config, ports.log);
  const changed = affectedModels(keys, base, []).filter(({ state }) => isAffected(state));
  const models = changed.flatMap(({ model }) => {
    const inputKey = keys.get(model);
    return inputKey === undefined ? [] : [{ name: model, inputKey, policy: policyOf(base.project, model) }];
  });
  return { pull, commit, models, base: base.project };
}

async function baseTree(commit: string, before: string | undefined, { git, repository }: MergePorts): Promise<Tree> {
  const [parent] = await git.parents(commit);
  if (parent === undefined) {
    throw new UserError('git.commit-missing', `The commit ${commit.slice(0, 12)} has no parent in this clone.`, {
      hint: 'Set `fetch-depth: 2` on actions/checkout: the commit before the merge holds the policy.',
    });
  }
  // A new branch has no commit before; GitHub says so with zeros.
  const known = before !== undefined && /[^0]/.test(before);
  return known && before !== parent ? repository.tree(before) : git.tree(parent);
}

interface Base {
  readonly commit: string;
  readonly project: Project | undefined;
  /** Empty when there is no readable configuration. */
  readonly keys: ReadonlyMap<string, InputKey>;
}

/** A branch whose configuration was broken had no policy, and a pull request that repairs it must be able to merge. */
async function readBase(tree: Tree, config: string, log: Log): Promise<Base> {
  try {
    const project = await loadProjectIfPresent(tree, config);
    const keys = project === undefined ? new Map() : await inputKeys(tree, project);
    return { commit: tree.commit, project, keys };
  } catch (error) {
    if (userErrorsOf(error).some(({ code }) => !code.startsWith('config.'))) throw error;
    log.warning(`The configuration before the merge cannot be read, so it is no policy: ${messageOf(error)}`);
    return { commit: tree.commit, project: undefined, keys: new Map() };
  }
}
