import { canModerate } from '../access.ts';
import {
  authorOf,
  created,
  listField,
  numberParam,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { forbidden, HttpError, notFound } from '../http-error.ts';
import { issueJson, issueOf, labelJson, labelsJson } from '../json/issues.ts';
import type { Issue } from '../model.ts';
import { emitPull } from '../pull-refs.ts';
import { keyOf, nextId, now, withLock } from '../world.ts';

/** On a plain issue `pull_requests: write` is not enough; on a pull request either permission is. */
export const requireIssues = (call: RepositoryCall, issue: Issue): void => {
  const { caller, repository } = call;
  if (repository.pulls.has(issue.number) || caller.kind === 'user' || caller.kind === 'anonymous') return;
  if (caller.permissions['issues'] !== 'write') throw forbidden('Resource not accessible by integration');
};

export const labelNames = (labels: readonly unknown[]): readonly string[] =>
  labels.map((label) =>
    typeof label === 'object' && label !== null && 'name' in label ? String(label.name) : String(label),
  );

/** Unknown labels are created on the fly, as GitHub does. */
export const addLabels = ({ world, repository }: RepositoryCall, issue: Issue, names: readonly string[]): void => {
  for (const name of names) {
    if (!repository.labels.has(keyOf(name))) {
      repository.labels.set(keyOf(name), { id: nextId(world), name, color: 'ededed', description: null });
    }
    if (!issue.labels.some((label) => keyOf(label) === keyOf(name))) issue.labels.push(name);
  }
};

const changeLabels = (call: RepositoryCall, change: (issue: Issue, names: readonly string[]) => void) =>
  withLock(call.world, async () => {
    const { world, repository } = call;
    const issue = issueOf(repository, numberParam(call, 'issue_number'));
    if (!canModerate(world, repository, call.caller, 'triage')) {
      throw forbidden('Must have triage rights to Repository.');
    }
    requireIssues(call, issue);
    const before = [...issue.labels];
    const body: unknown = call.body;
    change(issue, labelNames(Array.isArray(body) ? body : (listField(call.body, 'labels') ?? [])));
    issue.updatedAt = now(world);
    await emitLabels(
      call,
      issue,
      'labeled',
      issue.labels.filter((name) => !before.includes(name)),
    );
    await emitLabels(
      call,
      issue,
      'unlabeled',
      before.filter((name) => !issue.labels.includes(name)),
    );
    return ok(labelsJson(world, repository, issue));
  });

const emitLabels = async (
  call: RepositoryCall,
  issue: Issue,
  action: 'labeled' | 'unlabeled',
  names: readonly string[],
): Promise<void> => {
  const { world, repository } = call;
  const pull = repository.pulls.get(issue.number);
  for (const name of names) {
    const label = repository.labels.get(keyOf(name));
    if (label === undefined) continue;
    const extra = { label: labelJson(world, repository, label) };
    if (pull !== undefined) await emitPull(world, repository, authorOf(call), pull, action, extra);
    else {
      const payload = { issue: issueJson(world, repository, issue), ...extra };
      await emit(world, repository, authorOf(call), { name: 'issues', action, payload });
    }
  }
};

export const labelOperations: Readonly<Record<string, RepositoryHandler>> = {
  'issues/list-labels-on-issue': (call) => {
    const issue = issueOf(call.repository, numberParam(call, 'issue_number'));
    return page(labelsJson(call.world, call.repository, issue), (label) => label);
  },

  'issues/add-labels': (call) => changeLabels(call, (issue, names) => addLabels(call, issue, names)),

  'issues/set-labels': (call) =>
    changeLabels(call, (issue, names) => {
      issue.labels = [];
      addLabels(call, issue, names);
    }),

  'issues/remove-label': (call) =>
    changeLabels(call, (issue) => {
      const name = keyOf(param(call, 'name'));
      if (!issue.labels.some((label) => keyOf(label) === name)) throw new HttpError(404, 'Label does not exist');
      issue.labels = issue.labels.filter((label) => keyOf(label) !== name);
    }),

  'issues/list-labels-for-repo': (call) =>
    page([...call.repository.labels.values()], (label) => labelJson(call.world, call.repository, label)),

  'issues/get-label': (call) => {
    const label = call.repository.labels.get(keyOf(param(call, 'name')));
    if (label === undefined) throw notFound();
    return ok(labelJson(call.world, call.repository, label));
  },

  'issues/create-label': (call) => {
    const name = textField(call.body, 'name') ?? '';
    if (call.repository.labels.has(keyOf(name))) {
      throw new HttpError(422, 'Validation Failed', {
        errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
      });
    }
    const label = {
      id: nextId(call.world),
      name,
      color: textField(call.body, 'color') ?? 'ededed',
      description: textField(call.body, 'description') ?? null,
    };
    call.repository.labels.set(keyOf(name), label);
    return created(labelJson(call.world, call.repository, label));
  },
};
