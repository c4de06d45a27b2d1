import { UserError } from '../../src/errors.ts';
import type { Clock, CommitWriter, Log, RemoteRepository } from '../../src/ports.ts';
import { commitMessage } from '../../src/release/commit-message.ts';
import { readGitOpsFiles } from '../../src/release/gitops-files.ts';
import { type ApprovedModel, type ModelPlan, userErrorsOf } from '../../src/release/promotion.ts';
import { type PromotionsPlan, planPromotions } from '../../src/release/promotions.ts';
import type { GitOpsCommit, ModelResult } from './result.ts';

export interface CommitPorts {
  readonly gitops: (repository: string) => RemoteRepository;
  readonly writer: (repository: string) => CommitWriter;
  readonly clock: Clock;
  readonly log: Log;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** A branch of a GitOps repository and what is to be committed there. */
export interface CommitTarget {
  readonly repository: string;
  readonly branch: string;
  readonly models: readonly ApprovedModel[];
  /** Those of the models that the model repository has moved on from. Asked anew before every attempt. */
  readonly superseded: (models: readonly ApprovedModel[]) => Promise<readonly ModelResult[]>;
}

const ATTEMPTS = 12;
const FIRST_DELAY = 500;
const GROWTH = 1.6;
const LONGEST_DELAY = 20_000;

/**
 * Commits all models in one commit, by compare-and-swap: when somebody else wrote first, everything is read, checked and
 * edited again on top of what they wrote. Problems of the repository become results of the models.
 */
export async function commitPromotions(target: CommitTarget, ports: CommitPorts): Promise<readonly ModelResult[]> {
  try {
    return await attempts(target, ports);
  } catch (error) {
    const problems = userErrorsOf(error);
    return target.models.map(({ model }) => ({ kind: 'refused', model, problems }));
  }
}

async function attempts(target: CommitTarget, ports: CommitPorts): Promise<readonly ModelResult[]> {
  const { repository, branch } = target;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await tryOnce(target, ports);
    if (outcome.kind === 'done') return outcome.results;
    if (attempt === ATTEMPTS && outcome.kind === 'unanswered') throw outcome.error;
    if (attempt === ATTEMPTS) break;
    const why = outcome.kind === 'stale' ? 'somebody else committed meanwhile' : 'the commit was not answered';
    ports.log.info(`Reading ${branch} of ${repository} again: ${why}.`);
    await ports.clock.sleep(delay(attempt, ports.random()));
  }
  throw new UserError('promote.contention', `${branch} of ${repository} changed ${ATTEMPTS} times under our hands.`, {
    hint: 'Run this job again. When it happens often, let fewer writers share the branch.',
  });
}

type NotWritten =
  /** The branch moved between reading and writing. */
  | { readonly kind: 'stale' }
  /** GitHub did not answer: the commit may have been made, which the next reading will show. */
  | { readonly kind: 'unanswered'; readonly error: UserError };

async function tryOnce(
  target: CommitTarget,
  ports: CommitPorts,
): Promise<{ readonly kind: 'done'; readonly results: readonly ModelResult[] } | NotWritten> {
  const { repository, branch } = target;
  const writer = ports.writer(repository);
  const head = await writer.head(branch);
  if (head === undefined) {
    throw new UserError(
      'gitops.branch-missing',
      `${repository} has no branch ${branch}, or the token may not read it.`,
      {
        hint: 'Check `promote.repository` and `promote.branch`, and that `gitops-token` is for that repository.',
      },
    );
  }
  // Asked after the branch was read: whoever promotes something newer from now on makes this attempt stale.
  const superseded = await target.superseded(target.models);
  const current = target.models.filter(({ model }) => superseded.every((result) => result.model !== model));
  if (current.length === 0) return { kind: 'done', results: superseded };

  const read = await readGitOpsFiles(await ports.gitops(repository).tree(head), current);
  const plan = planPromotions(read.models, read.files, ports.clock.now());
  const written = await write(plan, target, writer, head);
  if (written.kind !== 'written') return written;
  return { kind: 'done', results: [...superseded, ...resultsOf(plan, repository, written.commit)] };
}

async function write(
  { planned, changes }: PromotionsPlan,
  { repository, branch }: CommitTarget,
  writer: CommitWriter,
  expectedHead: string,
): Promise<{ readonly kind: 'written'; readonly commit: GitOpsCommit | undefined } | NotWritten> {
  const [first, ...others] = planned.flatMap(({ environments }) =>
    environments.flatMap((environment) => (environment.kind === 'promote' ? [environment.release] : [])),
  );
  if (first === undefined) return { kind: 'written', commit: undefined };
  const message = commitMessage([first, ...others]);
  try {
    const outcome = await writer.commit({ branch, expectedHead, ...message, changes });
    if (outcome.kind === 'stale') return outcome;
    return { kind: 'written', commit: { repository, branch, id: outcome.commit, url: outcome.url } };
  } catch (error) {
    if (error instanceof UserError && error.code === 'github.unavailable') return { kind: 'unanswered', error };
    throw error;
  }
}

function resultsOf(
  { planned, refused }: PromotionsPlan,
  repository: string,
  commit: GitOpsCommit | undefined,
): readonly ModelResult[] {
  return [
    ...planned.map(
      ({ approved, environments }: ModelPlan): ModelResult => ({
        kind: 'released',
        model: approved.model,
        environments,
        commit: environments.some(({ kind }) => kind === 'promote') ? commit : undefined,
      }),
    ),
    ...refused.map(
      ({ approved, problems }): ModelResult => ({
        kind: 'refused',
        model: approved.model,
        problems: problems.map((problem) => inRepository(problem, repository)),
      }),
    ),
  ];
}

/** A place in the GitOps repository is no place in this one: it moves from the annotation into the message. */
function inRepository({ code, message, hint, decision }: UserError, repository: string): UserError {
  return new UserError(code, `${repository}: ${message}`, { hint, decision });
}

/** Exponential, and different for each writer, so that they do not meet again. */
function delay(attempt: number, random: number): number {
  const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * GROWTH ** (attempt - 1));
  return Math.round(longest * (0.5 + random / 2));
}
