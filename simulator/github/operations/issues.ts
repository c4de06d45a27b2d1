import { canModerate } from '../access.ts';
import {
  appOf,
  authorOf,
  created,
  empty,
  listField,
  numberParam,
  ok,
  page,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { forbidden, invalidField, notFound } from '../http-error.ts';
import { commentJson, commentsOf, issueJson, issueOf } from '../json/issues.ts';
import type { Comment } from '../model.ts';
import { addIssue } from '../new-issue.ts';
import { keyOf, nextId, now, withLock } from '../world.ts';
import { editsSince, setState } from './issue-state.ts';
import { addLabels, labelNames, requireIssues } from './labels.ts';

const MAX_BODY = 65_536;

/** GitHub counts characters, not bytes. */
const checkBody = (resource: string, body: string): void => {
  if ([...body].length > MAX_BODY)
    throw invalidField(resource, 'body', 'body is too long (maximum is 65536 characters)');
  if (resource === 'IssueComment' && body.trim() === '') {
    throw invalidField(resource, 'body', "body can't be blank");
  }
};

const commentOf = (call: RepositoryCall): Comment => {
  const comment = call.repository.comments.get(numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
};

const since = (call: RepositoryCall) => {
  const from = call.query.get('since');
  return (item: { readonly updatedAt: string }): boolean =>
    from === null || Date.parse(item.updatedAt) >= Date.parse(from);
};

const emitComment = (call: RepositoryCall, comment: Comment, action: string, extra = {}): Promise<void> => {
  const { world, repository } = call;
  return emit(world, repository, authorOf(call), {
    name: 'issue_comment',
    action,
    payload: {
      issue: issueJson(world, repository, issueOf(repository, comment.issueNumber)),
      comment: commentJson(world, repository, comment),
      ...extra,
    },
  });
};

export const issueOperations: Readonly<Record<string, RepositoryHandler>> = {
  'issues/create': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const text = textField(body, 'body');
      checkBody('Issue', text ?? '');
      const { user } = authorOf(call);
      const issue = addIssue(world, repository, { user, title: String(body['title']), body: text ?? null });
      addLabels(call, issue, labelNames(listField(body, 'labels') ?? []));
      await emit(world, repository, authorOf(call), {
        name: 'issues',
        action: 'opened',
        payload: { issue: issueJson(world, repository, issue) },
      });
      return created(issueJson(world, repository, issue));
    }),

  'issues/get': (call) =>
    ok(issueJson(call.world, call.repository, issueOf(call.repository, numberParam(call, 'issue_number')))),

  'issues/update': (call) =>
    withLock(call.world, async () => {
      const issue = issueOf(call.repository, numberParam(call, 'issue_number'));
      if (issue.user !== authorOf(call).user && !canModerate(call.world, call.repository, call.caller, 'triage')) {
        throw forbidden('Must have triage rights to Repository.');
      }
      requireIssues(call, issue);
      const text = textField(call.body, 'body');
      checkBody('Issue', text ?? '');
      const before = { title: issue.title, body: issue.body };
      if (text !== undefined) issue.body = text;
      if (call.body['title'] !== undefined && call.body['title'] !== null) issue.title = String(call.body['title']);
      const labels = listField(call.body, 'labels');
      if (labels !== undefined) {
        issue.labels = [];
        addLabels(call, issue, labelNames(labels));
      }
      issue.updatedAt = now(call.world);
      await setState(call, issue, editsSince(issue, before));
      return ok(issueJson(call.world, call.repository, issue));
    }),

  'issues/list-for-repo': (call) => {
    const state = call.query.get('state') ?? 'open';
    const labels = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '');
    const creator = call.query.get('creator');
    const found = [...call.repository.issues.values()]
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => creator === null || keyOf(issue.user) === keyOf(creator))
      .filter((issue) => labels.every((name) => issue.labels.some((own) => keyOf(own) === keyOf(name))))
      .filter(since(call))
      .sort((a, b) => b.number - a.number);
    if (call.query.get('direction') === 'asc') found.reverse();
    return page(found, (issue) => issueJson(call.world, call.repository, issue));
  },

  'issues/create-comment': (call) =>
    withLock(call.world, async () => {
      const { world, repository } = call;
      const issue = issueOf(repository, numberParam(call, 'issue_number'));
      requireIssues(call, issue);
      const body = textField(call.body, 'body') ?? '';
      checkBody('IssueComment', body);
      const at = now(world);
      const comment: Comment = {
        id: nextId(world),
        issueNumber: issue.number,
        user: authorOf(call).user,
        appSlug: appOf(call.caller),
        body,
        createdAt: at,
        updatedAt: at,
        minimizedReason: undefined,
        reactions: [],
      };
      repository.comments.set(comment.id, comment);
      issue.updatedAt = at;
      await emitComment(call, comment, 'created');
      return created(commentJson(world, repository, comment));
    }),

  'issues/list-comments': (call) => {
    const issue = issueOf(call.repository, numberParam(call, 'issue_number'));
    const comments = commentsOf(call.repository, issue.number).filter(since(call));
    return page(comments, (comment) => commentJson(call.world, call.repository, comment));
  },

  'issues/list-comments-for-repo': (call) => {
    const comments = [...call.repository.comments.values()].filter(since(call));
    if (call.query.get('direction') === 'desc') comments.reverse();
    return page(comments, (comment) => commentJson(call.world, call.repository, comment));
  },

  'issues/get-comment': (call) => ok(commentJson(call.world, call.repository, commentOf(call))),

  'issues/update-comment': (call) =>
    withLock(call.world, async () => {
      const comment = commentOf(call);
      requireEditor(call, comment);
      const body = textField(call.body, 'body') ?? '';
      checkBody('IssueComment', body);
      const changes = { body: { from: comment.body } };
      comment.body = body;
      comment.updatedAt = now(call.world);
      await emitComment(call, comment, 'edited', { changes });
      return ok(commentJson(call.world, call.repository, comment));
    }),

  'issues/delete-comment': (call) =>
    withLock(call.world, async () => {
      const comment = commentOf(call);
      requireEditor(call, comment);
      call.repository.comments.delete(comment.id);
      await emitComment(call, comment, 'deleted');
      return empty();
    }),
};

/** Authors edit their own comments; apps and people who can write edit those of others. */
const requireEditor = (call: RepositoryCall, comment: Comment): void => {
  if (comment.user === authorOf(call).user || canModerate(call.world, call.repository, call.caller, 'write')) return;
  throw forbidden('Must have write access to the repository to change the comment of somebody else.');
};
