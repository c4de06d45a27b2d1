import type { Issue, Repository } from './model.ts';
import { nextId, now, type World } from './world.ts';

/** Opens an issue, or the issue side of a pull request: both take the next number of the repository. */
export const addIssue = (
  world: World,
  repository: Repository,
  input: Pick<Issue, 'user' | 'title' | 'body'>,
): Issue => {
  const at = now(world);
  const issue: Issue = {
    ...input,
    id: nextId(world),
    number: Math.max(0, ...repository.issues.keys()) + 1,
    state: 'open',
    stateReason: null,
    labels: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    closedBy: undefined,
    reactions: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
};
