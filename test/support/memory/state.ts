/** What the GitHub in memory remembers. Tests read it to see effects; the ports and the builders of `world.ts` write it. */
import { UserError } from '../../../src/errors.ts';
import type {
  Account,
  ArtifactInfo,
  CheckRun,
  CommitStatus,
  CompletedCheck,
  HeadMove,
  IssueComment,
  PullRequest,
  Reaction,
  Role,
  WorkflowRun,
} from '../../../src/ports.ts';
import { type ManualClock, manualClock } from './clock.ts';
import { type MemoryFiles, memoryFiles } from './files.ts';
import type { Content, MemoryCommit } from './git-objects.ts';

export interface MemoryRepository {
  readonly name: string;
  readonly commits: Map<string, MemoryCommit>;
  readonly branches: Map<string, string>;
  /** Newest last. */
  readonly moves: (HeadMove & { readonly branch: string })[];
}

export interface MemoryComment extends IssueComment {
  readonly issue: number;
}

export type MemoryCheck = CheckRun & Pick<CompletedCheck, 'title' | 'summary' | 'annotations' | 'detailsUrl'>;

export interface MemoryArtifact extends ArtifactInfo {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly packing: 'zip' | 'raw';
  readonly retentionDays: number | undefined;
}

export interface MemoryState {
  readonly clock: ManualClock;
  readonly files: MemoryFiles;
  /** `owner/name` of the model repository: the one the ports speak for. */
  readonly repository: string;
  /** Who the ports act as. */
  readonly viewer: Account;
  /** The run that uploads belong to. */
  currentRun: number | undefined;
  readonly accounts: Map<string, Account>;
  readonly roles: Map<string, Role>;
  /** `organization/team` to logins. */
  readonly teams: Map<string, readonly string[]>;
  readonly repositories: Map<string, MemoryRepository>;
  readonly pullRequests: Map<number, PullRequest>;
  readonly comments: MemoryComment[];
  /** Ids of hidden comments. */
  readonly minimized: Set<number>;
  readonly reactions: { readonly comment: number; readonly reaction: Reaction }[];
  readonly checks: MemoryCheck[];
  readonly statuses: (CommitStatus & { readonly commit: string })[];
  readonly runs: Map<number, WorkflowRun>;
  /** Numbers of pull requests that went to another branch before. */
  readonly moved: Set<number>;
  readonly artifacts: MemoryArtifact[];
  /** What happens just before the next calls of a port, by `port.method`. */
  readonly interventions: Map<string, (() => void)[]>;
  lastId: number;
}

/** The account of workflows' own token. */
const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, isBot: true };

export interface StateOptions {
  readonly repository?: string;
  readonly viewer?: Account;
  readonly clock?: ManualClock;
  readonly files?: Readonly<Record<string, Content>>;
}

export function emptyState({
  repository = 'acme/penguins',
  viewer = ACTIONS_BOT,
  clock = manualClock(),
  files = {},
}: StateOptions): MemoryState {
  return {
    clock,
    files: memoryFiles(files),
    repository,
    viewer,
    currentRun: undefined,
    accounts: new Map([[viewer.login, viewer]]),
    roles: new Map(),
    teams: new Map(),
    repositories: new Map(),
    pullRequests: new Map(),
    comments: [],
    minimized: new Set(),
    reactions: [],
    checks: [],
    statuses: [],
    runs: new Map(),
    moved: new Set(),
    artifacts: [],
    interventions: new Map(),
    lastId: 100,
  };
}

export const nextId = (state: MemoryState): number => {
  state.lastId += 1;
  return state.lastId;
};

/** The time of a write. Every write takes a second, so that no two happen at once. */
export const writeTime = (state: MemoryState): Date => {
  state.clock.advance(1000);
  return state.clock.now();
};

/** An account, made up at its first mention. */
export const accountOf = (state: MemoryState, login: string): Account => {
  const known = state.accounts.get(login);
  if (known !== undefined) return known;
  const account = { login, id: nextId(state), isBot: login.endsWith('[bot]') };
  state.accounts.set(login, account);
  return account;
};

export const repositoryOf = (state: MemoryState, name: string): MemoryRepository => {
  const known = state.repositories.get(name);
  if (known !== undefined) return known;
  const repository = { name, commits: new Map(), branches: new Map(), moves: [] };
  state.repositories.set(name, repository);
  return repository;
};

export const notFound = (what: string): UserError => new UserError('github.not-found', `GitHub knows no ${what}.`);

/** A port's call: first what a test planned to happen before it, then the work. */
export async function call<Result>(state: MemoryState, name: string, work: () => Result): Promise<Result> {
  state.interventions.get(name)?.shift()?.();
  return work();
}

/** Items in reverse order of their making. */
export const newestFirst = <Item>(items: readonly Item[]): readonly Item[] => items.toReversed();

export const replace = <Item extends { readonly id: number }>(items: Item[], changed: Item): void => {
  const index = items.findIndex((item) => item.id === changed.id);
  if (index >= 0) items[index] = changed;
};
