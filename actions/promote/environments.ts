import { type Environment, type Project, type Promote, pointerOf, positionOf } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';

export interface ChosenEnvironments {
  readonly now: readonly Environment[];
  /** One sentence per environment that is not promoted to at a merge. */
  readonly later: readonly string[];
}

/** Which environments a merge promotes to. Throws `UserError('promote.unsupported')` for what is written down but not built yet. */
export function chooseEnvironments(project: Project, model: string, { environments }: Promote): ChosenEnvironments {
  const now = environments.filter(({ on }) => on.kind === 'merge');
  const viaPullRequest = now.find(({ mode }) => mode === 'pull-request');
  if (viaPullRequest !== undefined) {
    const { name } = viaPullRequest;
    throw new UserError('promote.unsupported', `The mode pull-request of ${name} is not supported yet.`, {
      ...positionOf(project, pointerOf(['models', model, 'promote', 'environments', name, 'mode'])),
      decision: 'failed',
      hint: 'Set `mode: commit` on the default branch.',
    });
  }
  return { now, later: environments.flatMap(laterSentence) };
}

function laterSentence({ name, on }: Environment): readonly string[] {
  switch (on.kind) {
    case 'merge':
      return [];
    case 'after':
      return [`${name} comes after ${on.environment}; promoting onwards is not supported yet.`];
    case 'command':
      return [`${name} waits for a command; \`/promote\` is not supported yet.`];
  }
}
