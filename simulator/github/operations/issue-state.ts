import { authorOf, type RepositoryCall, textField } from '../call.ts';
import { emit } from '../events.ts';
import { issueJson } from '../json/issues.ts';
import type { Json } from '../json/users.ts';
import type { Issue } from '../model.ts';
import { closePull, emitPull, updatePullRefs } from '../pull-refs.ts';
import { now } from '../world.ts';

const reasonOf = (body: RepositoryCall['body']): Issue['stateReason'] =>
  textField(body, 'state_reason') === 'not_planned' ? 'not_planned' : 'completed';

/** The `changes` of an `edited` event: what title and body were, where they differ now. */
export const editsSince = (issue: Issue, before: Pick<Issue, 'title' | 'body'>): Json => ({
  ...(issue.title === before.title ? {} : { title: { from: before.title } }),
  ...(issue.body === before.body ? {} : { body: { from: before.body ?? '' } }),
});

/** Closes or reopens an issue or pull request as the body's `state` says, or reports an edit (`changes` holds what the edited fields were). Call with the lock held. */
export const setState = async (call: RepositoryCall, issue: Issue, changes: Json): Promise<void> => {
  const { world, repository, body } = call;
  const caller = authorOf(call);
  const pull = repository.pulls.get(issue.number);
  const wanted = textField(body, 'state');
  if (wanted === 'closed' && issue.state === 'open') {
    if (pull !== undefined) {
      await closePull(world, repository, caller, pull, caller.user, undefined);
      return;
    }
    Object.assign(issue, { state: 'closed', stateReason: reasonOf(body), closedAt: now(world), closedBy: caller.user });
    const payload = { issue: issueJson(world, repository, issue) };
    await emit(world, repository, caller, { name: 'issues', action: 'closed', payload });
    return;
  }
  if (wanted === 'open' && issue.state === 'closed' && pull?.merged !== true) {
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: undefined });
    if (pull !== undefined) {
      issue.stateReason = null;
      await updatePullRefs(world, repository, pull);
      await emitPull(world, repository, caller, pull, 'reopened');
    } else {
      const payload = { issue: issueJson(world, repository, issue) };
      await emit(world, repository, caller, { name: 'issues', action: 'reopened', payload });
    }
    return;
  }
  if (Object.keys(changes).length === 0) return;
  if (pull !== undefined) await emitPull(world, repository, caller, pull, 'edited', { changes });
  else {
    const payload = { issue: issueJson(world, repository, issue), changes };
    await emit(world, repository, caller, { name: 'issues', action: 'edited', payload });
  }
};
