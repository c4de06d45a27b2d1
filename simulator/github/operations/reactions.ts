import {
  authorOf,
  created,
  empty,
  numberParam,
  ok,
  page,
  type Reply,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { notFound } from '../http-error.ts';
import { issueOf, reactionJson } from '../json/issues.ts';
import type { Reaction } from '../model.ts';
import { nextId, now } from '../world.ts';

const add = (call: RepositoryCall, reactions: Reaction[]): Reply => {
  const { world } = call;
  const { user } = authorOf(call);
  const content = textField(call.body, 'content') ?? '';
  const existing = reactions.find((reaction) => reaction.user === user && reaction.content === content);
  // The same reaction again is not an error: 200 with the first one.
  if (existing !== undefined) return ok(reactionJson(world, existing));
  const reaction: Reaction = { id: nextId(world), user, content, createdAt: now(world) };
  reactions.push(reaction);
  return created(reactionJson(world, reaction));
};

const list = (call: RepositoryCall, reactions: readonly Reaction[]): Reply => {
  const content = call.query.get('content');
  const found = reactions.filter((reaction) => content === null || reaction.content === content);
  return page(found, (reaction) => reactionJson(call.world, reaction));
};

const remove = (call: RepositoryCall, reactions: Reaction[]): Reply => {
  const index = reactions.findIndex(({ id }) => id === numberParam(call, 'reaction_id'));
  if (index < 0 || reactions[index]?.user !== authorOf(call).user) throw notFound();
  reactions.splice(index, 1);
  return empty();
};

const ofComment = (call: RepositoryCall): Reaction[] => {
  const comment = call.repository.comments.get(numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment.reactions;
};

const ofIssue = (call: RepositoryCall): Reaction[] =>
  issueOf(call.repository, numberParam(call, 'issue_number')).reactions;

export const reactionOperations: Readonly<Record<string, RepositoryHandler>> = {
  'reactions/create-for-issue-comment': (call) => add(call, ofComment(call)),
  'reactions/list-for-issue-comment': (call) => list(call, ofComment(call)),
  'reactions/delete-for-issue-comment': (call) => remove(call, ofComment(call)),
  'reactions/create-for-issue': (call) => add(call, ofIssue(call)),
  'reactions/list-for-issue': (call) => list(call, ofIssue(call)),
  'reactions/delete-for-issue': (call) => remove(call, ofIssue(call)),
};
