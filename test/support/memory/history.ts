import type { Account, CommitAuthorship, TreeEntry } from '../../../src/ports.ts';
import { bytesOf, type Content, entriesOf, type MemoryCommit, objectId } from './git-objects.ts';
import { accountOf, type MemoryState, nextId, notFound, repositoryOf, writeTime } from './state.ts';

export interface NewCommit {
  /** The model repository when left out. */
  readonly repository?: string;
  /** `main` when left out. */
  readonly branch?: string;
  /**
   * Branch or commit a new branch starts from: `main` when left out. An existing branch goes on from its head.
   * A fork's first branch starts from a commit of the model repository.
   */
  readonly from?: string;
  /** Files that change; null removes one. */
  readonly files?: Readonly<Record<string, Content | null>>;
  readonly message?: string;
  /** Logins of author and committer. */
  readonly authors?: readonly string[];
  /** Further e-mail addresses, as `Co-authored-by` trailers give them. */
  readonly emails?: readonly string[];
  /** Second and later parents: branches or commits. */
  readonly merges?: readonly string[];
  /** Who pushed; the first author when left out. */
  readonly pusher?: string;
}

const idOf = (parents: readonly string[], entries: readonly TreeEntry[], message: string, number: number): string =>
  objectId('commit', bytesOf(JSON.stringify({ parents, entries, message, number })));

/** Adds a commit to a branch, and the head move that a push of it makes. Returns its id. */
export function addCommit(state: MemoryState, options: NewCommit): string {
  const { branch = 'main', from = 'main', authors = ['alice'], message = 'Change', merges = [] } = options;
  const repository = repositoryOf(state, options.repository ?? state.repository);
  const resolve = (revision: string) => repository.branches.get(revision) ?? revision;
  const start = repository.branches.get(branch) ?? resolve(from);
  const parent = anywhere(state, start);
  const files = new Map(parent?.files);
  for (const [path, content] of Object.entries(options.files ?? {})) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  const parents = [...(parent === undefined ? [] : [parent.id]), ...merges.map(resolve)];
  const id = idOf(parents, entriesOf(files), message, nextId(state));
  const emails = [...authors.map(emailOf), ...(options.emails ?? [])];
  repository.commits.set(id, { id, parents, message, files, accounts: authors, emails });
  moveBranch(state, { repository: repository.name, branch, commit: id, pusher: options.pusher ?? authors[0] });
  return id;
}

/** The address that `addCommit` gives an author. */
const emailOf = (login: string): string => `${login}@example.com`;

/** Points a branch to a commit and writes the activity log; open pull requests follow their branch. */
function moveBranch(
  state: MemoryState,
  move: {
    readonly repository: string;
    readonly branch: string;
    readonly commit: string;
    readonly pusher: string | undefined;
  },
): void {
  const repository = repositoryOf(state, move.repository);
  repository.branches.set(move.branch, move.commit);
  const by = move.pusher === undefined ? undefined : accountOf(state, move.pusher);
  repository.moves.push({ branch: move.branch, commit: move.commit, at: writeTime(state), by });
  for (const pull of state.pullRequests.values()) {
    const follows = pull.head.repository === move.repository && pull.head.branch === move.branch;
    if (follows && pull.state === 'open')
      state.pullRequests.set(pull.number, { ...pull, head: { ...pull.head, commit: move.commit } });
  }
}

export function commitNamed(state: MemoryState, repository: string, id: string): MemoryCommit {
  const commit = repositoryOf(state, repository).commits.get(id);
  if (commit === undefined) throw notFound(`commit ${id} in ${repository}`);
  return commit;
}

/** Forks share their objects. */
const anywhere = (state: MemoryState, id: string): MemoryCommit | undefined =>
  [...state.repositories.values()]
    .map((repository) => repository.commits.get(id))
    .find((commit) => commit !== undefined);

/** The commit and everything before it, nearest first. */
export function ancestry(state: MemoryState, tip: string): readonly MemoryCommit[] {
  const found = new Map<string, MemoryCommit>();
  const waiting = [tip];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const commit = anywhere(state, id);
    if (commit === undefined || found.has(id)) continue;
    found.set(id, commit);
    waiting.push(...commit.parents);
  }
  return [...found.values()];
}

/** Who wrote what the head has and the base has not. */
export function authorshipBetween(state: MemoryState, base: string, head: string): readonly CommitAuthorship[] {
  const known = new Set(ancestry(state, base).map((commit) => commit.id));
  return ancestry(state, head)
    .filter((commit) => !known.has(commit.id))
    .map((commit) => ({
      commit: commit.id,
      accounts: commit.accounts.map((login): Account => accountOf(state, login)),
      emails: commit.emails,
    }));
}
