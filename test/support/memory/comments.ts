import type { Comments } from '../../../src/ports.ts';
import { call, type MemoryComment, type MemoryState, nextId, replace, writeTime } from './state.ts';

export interface NewComment {
  readonly issue: number;
  readonly author: string;
  readonly body: string;
}

export function memoryComments(state: MemoryState): Comments {
  const named = (id: number) => state.comments.find((comment) => comment.id === id);
  return {
    viewer: () => call(state, 'comments.viewer', () => state.viewer),
    list: (issue) =>
      call(state, 'comments.list', () => state.comments.filter((comment) => comment.issue === issue).map(copy)),
    get: (id) =>
      call(state, 'comments.get', () => {
        const comment = named(id);
        return comment === undefined ? undefined : copy(comment);
      }),
    create: (issue, body) =>
      call(state, 'comments.create', () => copy(storeComment(state, { issue, body, author: state.viewer }))),
    update: (id, body) =>
      call(state, 'comments.update', () => {
        const comment = named(id);
        if (comment === undefined) return undefined;
        const changed = { ...comment, body, updatedAt: writeTime(state) };
        replace(state.comments, changed);
        return copy(changed);
      }),
    minimize: (comment) => call(state, 'comments.minimize', () => void state.minimized.add(comment.id)),
    react: (comment, reaction) =>
      call(state, 'comments.react', () => {
        const known = state.reactions.some((entry) => entry.comment === comment && entry.reaction === reaction);
        if (!known) state.reactions.push({ comment, reaction });
      }),
  };
}

export function storeComment(
  state: MemoryState,
  { issue, body, author }: Pick<MemoryComment, 'issue' | 'body' | 'author'>,
): MemoryComment {
  const id = nextId(state);
  const createdAt = writeTime(state);
  const url = `https://github.example/${state.repository}/pull/${issue}#issuecomment-${id}`;
  const comment = { id, nodeId: `IC_${id}`, issue, body, author, createdAt, updatedAt: createdAt, url };
  state.comments.push(comment);
  return comment;
}

/** What a port returns stays as it was, whatever happens to the comment later. */
const copy = (comment: MemoryComment): MemoryComment => ({ ...comment });
