import { loadProjectIfPresent } from '../../src/config/load.ts';
import { readableProject } from '../../src/config/load-base.ts';
import type { Project } from '../../src/config/project.ts';
import { modelLanguages, sharedLanguage } from '../../src/config/shared-language.ts';
import { UserError, UserErrors } from '../../src/errors.ts';
import type { PullRequest, RemoteRepository } from '../../src/ports.ts';
import { rememberedTrees } from '../../src/records/remembered-trees.ts';
import type { Language } from '../../src/report/wording/wording.ts';
import type { ReviewReason } from '../../src/review/reason.ts';
import type { ReviewContext } from './context.ts';
import type { ReviewInputs } from './inputs.gen.ts';
import type { ReviewPorts } from './ports.ts';

/** The pull request of a comment, and what its two sides say. */
export interface Ground {
  readonly kind: 'known';
  readonly pullRequest: PullRequest;
  /** Remembers what it has read. */
  readonly repository: RemoteRepository;
  /** The base branch's configuration as it is now, or the default branch's where no command counts; undefined when there is none. */
  readonly project: Project | undefined;
  /** That of the pull request itself; undefined when there is none, where no command counts, and when it cannot be read. */
  readonly proposed: Project | undefined;
  /** Why no command counts in this pull request, and the code of that ending; undefined when they do. */
  readonly objection: { readonly reason: string; readonly why: ReviewReason } | undefined;
}

/** It could not be read. That must not keep `/help` from being answered. */
export interface NoGround {
  readonly kind: 'unknown';
  readonly error: UserError | UserErrors;
}

/** Reads it anew. User errors are returned; what is a bug is thrown. */
export async function groundOf(
  number: number,
  context: ReviewContext,
  inputs: ReviewInputs,
  ports: ReviewPorts,
): Promise<Ground | NoGround> {
  try {
    return await read(number, context, inputs, ports);
  } catch (error) {
    if (error instanceof UserError || error instanceof UserErrors) return { kind: 'unknown', error };
    throw error;
  }
}

/** The language of what is said about the pull request as a whole. @param affected models with a report, as far as that is known */
export const languageOf = (ground: Ground | NoGround, affected: readonly string[] = []): Language =>
  ground.kind === 'unknown' ? 'en' : sharedLanguage(modelLanguages(ground.project, ground.proposed), affected);

async function read(
  number: number,
  context: ReviewContext,
  { config }: ReviewInputs,
  ports: ReviewPorts,
): Promise<Ground> {
  const pullRequest = await ports.pullRequests.get(number);
  const repository = rememberedTrees(ports.repository);
  const objection = objectionTo(pullRequest, context);
  const { base, head } = pullRequest;
  // Other branches hold no rules. What the default branch says is enough to refuse in its language.
  if (objection !== undefined) {
    const project = await defaultProject(repository, context.defaultBranch, config);
    return { kind: 'known', pullRequest, repository, project, proposed: undefined, objection };
  }
  // What the branch says now is what `promote` will go by, not what it said when the pull request was opened.
  const now = (await repository.branchHead(base.branch)) ?? base.commit;
  const project = await loadProjectIfPresent(await repository.tree(now), config);
  // For the names and languages of its models: one that is new cannot be approved, and that must be said. A configuration that cannot be read is the
  // business of the pull request's own checks.
  const proposed = await readableProject(await repository.tree(head.commit), config);
  return { kind: 'known', pullRequest, repository, project, proposed, objection };
}

function objectionTo(
  { state, head, base }: PullRequest,
  { repository, defaultBranch: expected }: ReviewContext,
): Ground['objection'] {
  if (state !== 'open') return { reason: 'review.closed', why: { code: 'closed', values: {} } };
  if (head.repository !== repository) return { reason: 'review.fork', why: { code: 'fork', values: {} } };
  if (base.branch === expected) return undefined;
  return { reason: 'review.other-base', why: { code: 'other-base', values: { expected, base: base.branch } } };
}

async function defaultProject(
  repository: RemoteRepository,
  branch: string | undefined,
  config: string,
): Promise<Project | undefined> {
  const commit = branch === undefined ? undefined : await repository.branchHead(branch);
  if (commit === undefined) return undefined;
  return await readableProject(await repository.tree(commit), config);
}
