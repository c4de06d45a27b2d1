/** `POST /graphql`: the few queries and mutations actions use, with errors in GitHub's form (always HTTP 200). */

import { canModerate, canSee } from './access.ts';
import { isJson } from './call.ts';
import { resolveCommit } from './git-read.ts';
import { commitOnBranch } from './graphql-commit.ts';
import { GraphqlError } from './graphql-error.ts';
import { parseGraphql } from './graphql-parser.ts';
import { type Data, type Node, record, select } from './graphql-select.ts';
import { commentsOf } from './json/issues.ts';
import { repositoryPage } from './json/repositories.ts';
import { nodeId, nodeIdParts, userOf } from './json/users.ts';
import type { Caller, Comment, Repository } from './model.ts';
import { findRepository, fullName, type World } from './world.ts';

export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors?: readonly unknown[];
}

const actor = (world: World, login: string): Node => {
  const user = userOf(world, login);
  // GraphQL shows bots without the `[bot]` suffix.
  return record(user.type, {
    login: user.login.replace(/\[bot\]$/, ''),
    id: nodeId('U', user.id),
    databaseId: user.id,
  });
};

/** Unlike authors, the viewer is always a `User` and keeps the suffix of a bot. */
const viewer = (world: World, login: string): Node => {
  const user = userOf(world, login);
  return record('User', { login: user.login, id: nodeId('U', user.id), databaseId: user.id });
};

const comment = (world: World, repository: Repository, one: Comment): Node =>
  record('IssueComment', {
    id: nodeId('IC', one.id),
    databaseId: one.id,
    body: one.body,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    isMinimized: one.minimizedReason !== undefined,
    minimizedReason: one.minimizedReason?.toLowerCase() ?? null,
    url: `${repositoryPage(world, repository)}/issues/${one.issueNumber}#issuecomment-${one.id}`,
    author: actor(world, one.user),
  });

const connection = (type: string, items: readonly unknown[], args: Data): Node => {
  const first = Math.min(100, Number(args['first'] ?? 100));
  const start = Number(args['after'] ?? 0);
  const end = Math.min(items.length, start + first);
  return record(`${type}Connection`, {
    totalCount: items.length,
    nodes: items.slice(start, end),
    pageInfo: record('PageInfo', {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
      endCursor: items.length === 0 ? null : String(end),
    }),
  });
};

const commentsNode = (world: World, repository: Repository, number: number, args: Data): Node =>
  connection(
    'IssueComment',
    commentsOf(repository, number).map((one) => comment(world, repository, one)),
    args,
  );

const issueNode = (world: World, repository: Repository, type: 'Issue' | 'PullRequest', args: Data): Node => {
  const number = Number(args['number']);
  const issue = repository.issues.get(number);
  const pull = repository.pulls.get(number);
  if (issue === undefined || (pull !== undefined) !== (type === 'PullRequest')) {
    throw new GraphqlError(
      'NOT_FOUND',
      `Could not resolve to ${type === 'Issue' ? 'an Issue' : 'a PullRequest'} with the number of ${number}.`,
    );
  }
  const fields: Data = {
    id: nodeId(pull === undefined ? 'I' : 'PR', issue.id),
    databaseId: issue.id,
    number,
    title: issue.title,
    body: issue.body ?? '',
    state: pull?.merged === true ? 'MERGED' : issue.state.toUpperCase(),
    author: actor(world, issue.user),
    ...(pull === undefined
      ? {}
      : {
          headRefOid: pull.headSha,
          headRefName: pull.headRef,
          baseRefOid: pull.baseSha,
          baseRefName: pull.baseRef,
          isDraft: pull.draft,
          merged: pull.merged,
          mergeable:
            pull.mergeability === 'unknown' ? 'UNKNOWN' : pull.mergeCommitSha === null ? 'CONFLICTING' : 'MERGEABLE',
        }),
  };
  return {
    type,
    field: (name, given) => (name === 'comments' ? commentsNode(world, repository, number, given) : fields[name]),
  };
};

const repositoryNode = (world: World, repository: Repository): Node => ({
  type: 'Repository',
  field: async (name, args) => {
    switch (name) {
      case 'id':
        return nodeId('R', repository.id);
      case 'databaseId':
        return repository.id;
      case 'nameWithOwner':
        return fullName(repository);
      case 'name':
        return repository.name;
      case 'issue':
        return issueNode(world, repository, 'Issue', args);
      case 'pullRequest':
        return issueNode(world, repository, 'PullRequest', args);
      case 'defaultBranchRef':
        return refNode(repository, repository.defaultBranch);
      case 'ref':
        return refNode(repository, String(args['qualifiedName']).replace(/^refs\/heads\//, ''));
      default:
        return undefined;
    }
  },
});

const refNode = async (repository: Repository, branch: string): Promise<Node | null> => {
  const oid = await resolveCommit(repository.directory, `refs/heads/${branch}`);
  if (oid === undefined) return null;
  return record('Ref', { name: branch, prefix: 'refs/heads/', target: record('Commit', { oid }) });
};

const visible = (world: World, caller: Caller, name: string): Repository => {
  const repository = findRepository(world, name);
  if (repository === undefined || !canSee(world, repository, caller)) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  }
  return repository;
};

const commentById = (world: World, caller: Caller, id: unknown): { repository: Repository; found: Comment } => {
  const parts = nodeIdParts(String(id));
  for (const repository of world.repositories.values()) {
    const found = parts?.kind === 'IC' ? repository.comments.get(parts.id) : undefined;
    if (found !== undefined && canSee(world, repository, caller)) return { repository, found };
  }
  throw new GraphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${String(id)}'`);
};

const queryRoot = (world: World, caller: Caller): Node => ({
  type: 'Query',
  field: (name, args) => {
    switch (name) {
      case 'viewer':
        return caller.kind === 'anonymous' ? null : viewer(world, caller.user);
      case 'repository':
        return repositoryNode(world, visible(world, caller, `${String(args['owner'])}/${String(args['name'])}`));
      case 'node': {
        const { repository, found } = commentById(world, caller, args['id']);
        return comment(world, repository, found);
      }
      case 'rateLimit':
        return record('RateLimit', { limit: 5000, cost: 1, remaining: 4999 });
      default:
        return undefined;
    }
  },
});

const minimize = (world: World, caller: Caller, input: Data): Node => {
  const { repository, found } = commentById(world, caller, input['subjectId']);
  const mayWrite =
    caller.kind === 'user'
      ? canModerate(world, repository, caller, 'write') || found.user === caller.user
      : caller.kind !== 'anonymous' &&
        (caller.permissions['issues'] === 'write' || caller.permissions['pull-requests'] === 'write');
  if (!mayWrite) throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
  found.minimizedReason = String(input['classifier']);
  return record('MinimizeCommentPayload', {
    clientMutationId: input['clientMutationId'] ?? null,
    minimizedComment: comment(world, repository, found),
  });
};

const mutationRoot = (world: World, caller: Caller): Node => ({
  type: 'Mutation',
  field: async (name, args) => {
    const input = isJson(args['input']) ? args['input'] : {};
    switch (name) {
      case 'createCommitOnBranch': {
        const { repository, branch, oid } = await commitOnBranch(world, caller, input);
        const url = `${repositoryPage(world, repository)}/commit/${oid}`;
        const commit = record('Commit', { oid, id: nodeId('C', repository.id), url });
        return record('CreateCommitOnBranchPayload', {
          clientMutationId: input['clientMutationId'] ?? null,
          commit,
          ref: record('Ref', { name: branch, prefix: 'refs/heads/', target: commit }),
        });
      }
      case 'minimizeComment':
        return minimize(world, caller, input);
      default:
        return undefined;
    }
  },
});

/** Runs one request body. Never throws for what the client sent. */
export const graphql = async (world: World, caller: Caller, body: unknown): Promise<GraphqlAnswer> => {
  const request = isJson(body) ? body : {};
  const variables = isJson(request['variables']) ? request['variables'] : {};
  const source = request['query'];
  if (typeof source !== 'string') {
    return { data: null, errors: [{ message: 'A query attribute must be specified and must be a string.' }] };
  }
  let path: readonly string[] = [];
  try {
    const document = parseGraphql(source);
    path = document.selection.flatMap((part) => (part.kind === 'field' ? [part.field.alias] : [])).slice(0, 1);
    const root = document.operation === 'query' ? queryRoot(world, caller) : mutationRoot(world, caller);
    return { data: await select(root, document.selection, variables) };
  } catch (error) {
    if (error instanceof SyntaxError) return { data: null, errors: [{ message: `Parse error: ${error.message}` }] };
    if (!(error instanceof GraphqlError)) throw error;
    const { type, message } = error;
    return type === 'undefinedField'
      ? { data: null, errors: [{ path, extensions: { code: type }, message }] }
      : { data: path[0] === undefined ? null : { [path[0]]: null }, errors: [{ type, path, message }] };
  }
};
