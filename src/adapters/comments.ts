import type { Account, Comments, IssueComment } from '../ports.ts';
import { account } from './accounts.ts';
import type { GitHubClient } from './github-client.ts';
import { asking, askingIfPresent } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

interface ApiComment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string;
  readonly user: Parameters<typeof account>[0];
  readonly created_at: string;
  readonly updated_at: string;
  readonly html_url: string;
}

const VIEWER = 'query { viewer { __typename login databaseId } }';

interface ViewerAnswer {
  readonly viewer: { readonly __typename: string; readonly login: string; readonly databaseId: number };
}

const MINIMIZE = `mutation($comment: ID!) {
  minimizeComment(input: {subjectId: $comment, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;

const READ = 'pull-requests: read';
const WRITE = 'pull-requests: write';

/** Comments on issues and pull requests of one repository (`owner/name`). */
export function comments(client: GitHubClient, repository: string): Comments {
  const name = repositoryName(repository);
  let viewer: Promise<Account> | undefined;
  return {
    viewer() {
      // Asked over GraphQL, because REST's `GET /user` refuses the tokens of jobs and apps.
      viewer ??= asking({ to: 'say which account the token belongs to', permission: READ }, async () => {
        const { viewer } = await client.graphql<ViewerAnswer>(VIEWER);
        return viewerAccount(viewer);
      });
      return viewer;
    },

    async list(issue) {
      const found = await asking({ to: `list the comments of #${issue}`, permission: READ }, () =>
        client.paginate(client.rest.issues.listComments, { ...name, issue_number: issue, per_page: 100 }),
      );
      return found.map(issueComment).sort((a, b) => a.id - b.id);
    },

    get: (id) =>
      askingIfPresent({ to: `read the comment ${id}`, permission: READ }, async () => {
        const { data } = await client.rest.issues.getComment({ ...name, comment_id: id });
        return issueComment(data);
      }),

    create: (issue, body) =>
      asking({ to: `comment on #${issue}`, permission: WRITE }, async () => {
        const { data } = await client.rest.issues.createComment({ ...name, issue_number: issue, body });
        return issueComment(data);
      }),

    update: (id, body) =>
      askingIfPresent({ to: `edit the comment ${id}`, permission: WRITE }, async () => {
        const { data } = await client.rest.issues.updateComment({ ...name, comment_id: id, body });
        return issueComment(data);
      }),

    async minimize({ id, nodeId }) {
      await askingIfPresent({ to: `hide the comment ${id}`, permission: WRITE }, () =>
        client.graphql(MINIMIZE, { comment: nodeId }),
      );
    },

    async react(id, reaction) {
      await askingIfPresent({ to: `react to the comment ${id}`, permission: WRITE }, () =>
        client.rest.reactions.createForIssueComment({ ...name, comment_id: id, content: reaction }),
      );
    },
  };
}

/** GraphQL may leave out the `[bot]` that REST, where authors of comments come from, ends the names of bots with. */
function viewerAccount({ __typename: type, login, databaseId }: ViewerAnswer['viewer']): Account {
  const isBot = type === 'Bot' || login.endsWith('[bot]');
  return { login: isBot ? `${login.replace(/\[bot\]$/, '')}[bot]` : login, id: databaseId, isBot };
}

function issueComment(data: ApiComment): IssueComment {
  return {
    id: data.id,
    nodeId: data.node_id,
    body: data.body ?? '',
    author: account(data.user),
    createdAt: new Date(data.created_at),
    updatedAt: new Date(data.updated_at),
    url: data.html_url,
  };
}
