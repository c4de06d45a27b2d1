import type { PullRequest } from '../../../src/ports.ts';
import { addCommit, commitNamed } from './history.ts';
import { accountOf, type MemoryState, notFound, repositoryOf, writeTime } from './state.ts';

export interface NewPullRequest {
  /** Head branch; it must have a commit. */
  readonly head: string;
  readonly author?: string;
  /** `main` when left out. */
  readonly base?: string;
  /** Where the head lives when it is a fork. */
  readonly headRepository?: string;
}

export interface Merge {
  /** `merge` makes a commit with two parents, `squash` one with the base as its only parent. */
  readonly method?: 'merge' | 'squash';
  readonly by?: string;
}

export function openPullRequest(state: MemoryState, options: NewPullRequest): PullRequest {
  const { base = 'main', author = 'alice', headRepository = state.repository } = options;
  const headCommit = branchHead(state, headRepository, options.head);
  const baseCommit = branchHead(state, state.repository, base);
  const number = state.pullRequests.size + 1;
  const pull: PullRequest = {
    number,
    state: 'open',
    merged: false,
    createdAt: writeTime(state),
    mergedAt: undefined,
    mergeCommit: undefined,
    author: accountOf(state, author),
    head: { commit: headCommit, branch: options.head, repository: headRepository },
    base: { commit: baseCommit, branch: base, repository: state.repository },
    url: `https://github.example/${state.repository}/pull/${number}`,
  };
  state.pullRequests.set(number, pull);
  return pull;
}

/** The files of the head replace those of the base: tests that need a real merge use real git. */
export function mergePullRequest(state: MemoryState, number: number, { method = 'merge', by }: Merge): PullRequest {
  const pull = named(state, number);
  const head = commitNamed(state, pull.head.repository ?? state.repository, pull.head.commit);
  const base = commitNamed(state, state.repository, branchHead(state, state.repository, pull.base.branch));
  const removed = [...base.files.keys()].filter((path) => !head.files.has(path));
  const mergeCommit = addCommit(state, {
    branch: pull.base.branch,
    files: { ...Object.fromEntries(head.files), ...Object.fromEntries(removed.map((path) => [path, null])) },
    message: `Merge pull request #${number}`,
    authors: [by ?? pull.author.login],
    merges: method === 'merge' ? [pull.head.commit] : [],
  });
  const mergedAt = writeTime(state);
  const merged: PullRequest = { ...pull, state: 'closed', merged: true, mergedAt, mergeCommit };
  state.pullRequests.set(number, merged);
  return merged;
}

export function closePullRequest(state: MemoryState, number: number): PullRequest {
  const closed: PullRequest = { ...named(state, number), state: 'closed' };
  state.pullRequests.set(number, closed);
  return closed;
}

function named(state: MemoryState, number: number): PullRequest {
  const pull = state.pullRequests.get(number);
  if (pull === undefined) throw notFound(`pull request #${number}`);
  return pull;
}

function branchHead(state: MemoryState, repository: string, branch: string): string {
  const head = repositoryOf(state, repository).branches.get(branch);
  if (head === undefined) throw new Error(`There is no branch ${branch} in ${repository}: commit to it first.`);
  return head;
}
