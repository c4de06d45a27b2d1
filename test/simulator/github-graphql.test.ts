import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Permissions } from '../../simulator/contract.ts';
import { type Fixture, startFixture } from './github-support.ts';

const MUTATION = `
  mutation ($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid url } ref { name target { oid } } }
  }`;

interface Answer {
  readonly data: { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } } | null } | null;
  readonly errors?: readonly { readonly type?: string; readonly message: string; readonly path?: readonly string[] }[];
}

describe('GraphQL', () => {
  let fixture: Fixture;

  beforeAll(async () => {
    fixture = await startFixture();
    await fixture.github.addRepository({
      owner: 'acme',
      name: 'deploy',
      private: true,
      files: { 'apps/wine.yaml': 'version: v1\n', 'old.txt': 'old\n', 'run.sh': '#!/bin/sh\n' },
      executables: ['run.sh'],
      collaborators: { alice: 'write', rob: 'read' },
    });
  });

  afterAll(async () => {
    expect(fixture.github.violations).toEqual([]);
    await fixture[Symbol.asyncDispose]();
  });

  const ask = async (token: string, query: string, variables: object = {}) => {
    const response = await fetch(`${fixture.github.apiUrl}/graphql`, {
      method: 'POST',
      headers: { authorization: `bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    expect(response.status).toBe(200);
    return JSON.parse(await response.text());
  };

  const appToken = (permissions: Permissions = { contents: 'write' }): string =>
    fixture.github.installationToken({ app: 'trainyard-bot', repositories: ['acme/deploy'], permissions });

  const head = (): Promise<string> => fixture.github.git('acme/deploy', 'rev-parse', 'main');

  const commit = async (token: string, fileChanges: object, expectedHeadOid?: string): Promise<Answer> =>
    ask(token, MUTATION, {
      input: {
        branch: { repositoryNameWithOwner: 'acme/deploy', branchName: 'main' },
        message: { headline: 'Promote wine v2', body: 'Because it is better.' },
        expectedHeadOid: expectedHeadOid ?? (await head()),
        fileChanges,
      },
    });

  const file = (path: string, content: string) => ({ path, contents: Buffer.from(content).toString('base64') });

  test('commits additions and deletions as the app, keeping file modes, and starts workflows', async () => {
    fixture.events.splice(0);
    const { data, errors } = await commit(appToken(), {
      additions: [file('apps/wine.yaml', 'version: v2\n'), file('run.sh', '#!/bin/sh\ntrue\n')],
      deletions: [{ path: 'old.txt' }],
    });
    expect(errors).toBeUndefined();
    expect(await head()).toBe(data?.createCommitOnBranch?.commit.oid);
    expect(await fixture.github.git('acme/deploy', 'log', '-1', '--format=%an|%cn|%B', 'main')).toBe(
      'trainyard-bot[bot]|GitHub|Promote wine v2\n\nBecause it is better.\n',
    );
    const tree = await fixture.github.git('acme/deploy', 'ls-tree', '-r', 'main');
    expect(tree).toMatch(/100755 blob \S+\trun\.sh/);
    expect(tree).not.toContain('old.txt');
    expect(fixture.events).toMatchObject([{ name: 'push', actor: 'trainyard-bot[bot]', causedByJobToken: false }]);
  });

  test('a stale head is HTTP 200 with STALE_DATA and the documented sentence', async () => {
    const stale = '0'.repeat(40);
    const before = await head();
    const { data, errors } = await commit(appToken(), { additions: [file('x', 'x')] }, stale);
    expect(data).toEqual({ createCommitOnBranch: null });
    expect(errors).toEqual([
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${stale}" but it did not.  Pull and try again.`,
      },
    ]);
    expect(await head()).toBe(before);
  });

  test('of eight writers with the same expectation exactly one wins each round', async () => {
    const todo = new Set(Array.from({ length: 8 }, (_none, index) => `writer-${index}`));
    let rounds = 0;
    while (todo.size > 0) {
      const expected = await head();
      const answers = await Promise.all(
        [...todo].map(async (name) => ({
          name,
          ...(await commit(appToken(), { additions: [file(name, name)] }, expected)),
        })),
      );
      const winners = answers.filter(({ errors }) => errors === undefined);
      expect(winners).toHaveLength(1);
      expect(answers.filter(({ errors }) => errors?.[0]?.type === 'STALE_DATA')).toHaveLength(todo.size - 1);
      todo.delete(winners[0]?.name ?? '');
      rounds += 1;
    }
    expect(rounds).toBe(8);
    const listed = await fixture.github.git('acme/deploy', 'ls-tree', '--name-only', 'main');
    expect(listed.split('\n').filter((name) => name.startsWith('writer-'))).toHaveLength(8);
  });

  test('the stale-head fault lets a rival in first', async () => {
    fixture.github.faults.add({ fault: { kind: 'stale-head' } });
    const expected = await head();
    const { errors } = await commit(appToken(), { additions: [file('y', 'y')] }, expected);
    expect(errors?.[0]?.type).toBe('STALE_DATA');
    expect(await fixture.github.git('acme/deploy', 'rev-parse', 'main~1')).toBe(expected);
    expect((await commit(appToken(), { additions: [file('y', 'y')] })).errors).toBeUndefined();
  });

  test.each([
    ['read-only app tokens', () => appToken({ contents: 'read' }), 'FORBIDDEN'],
    ['readers', () => fixture.github.tokenFor('rob'), 'FORBIDDEN'],
  ])('%s may not commit', async (_who, token, type) => {
    expect((await commit(token(), { additions: [file('z', 'z')] })).errors?.[0]?.type).toBe(type);
  });

  test('a token for another repository does not even see this one', async () => {
    await fixture.github.addRepository({ owner: 'acme', name: 'other', private: true });
    const token = fixture.github.installationToken({
      repositories: ['acme/other'],
      permissions: { contents: 'write' },
    });
    expect((await commit(token, { additions: [file('z', 'z')] })).errors?.[0]?.type).toBe('NOT_FOUND');
  });

  test.each([
    ['a path out of the repository', { additions: [file('../x', 'x')] }],
    ['the git folder', { additions: [file('.git/config', 'x')] }],
    ['broken Base64', { additions: [{ path: 'x', contents: '***' }] }],
    ['deleting what is not there', { deletions: [{ path: 'nothing.txt' }] }],
  ])('refuses %s', async (_what, changes) => {
    const before = await head();
    expect((await commit(appToken(), changes)).errors).toHaveLength(1);
    expect(await head()).toBe(before);
  });

  test('minimizes a comment, which later shows', async () => {
    const alice = fixture.as('alice');
    const deploy = { owner: 'acme', repo: 'deploy' };
    const { data: issue } = await alice.rest.issues.create({ ...deploy, title: 'Talk' });
    const { data: comment } = await alice.rest.issues.createComment({
      ...deploy,
      issue_number: issue.number,
      body: 'old',
    });
    const token = appToken({ issues: 'write' });
    const done = await ask(
      token,
      'mutation { minimizeComment(input: {subjectId: "' +
        comment.node_id +
        '", classifier: OUTDATED}) { minimizedComment { isMinimized minimizedReason } } }',
    );
    expect(done.data.minimizeComment.minimizedComment).toEqual({ isMinimized: true, minimizedReason: 'outdated' });
    const listed = await ask(
      token,
      `query Comments($n: Int!) {
        viewer { login }
        repository(owner: "acme", name: "deploy") {
          issue(number: $n) { comments(first: 1) { totalCount pageInfo { hasNextPage } nodes { databaseId isMinimized author { login } } } }
        }
      }`,
      { n: issue.number },
    );
    expect(listed).toEqual({
      data: {
        viewer: { login: 'trainyard-bot[bot]' },
        repository: {
          issue: {
            comments: {
              totalCount: 1,
              pageInfo: { hasNextPage: false },
              nodes: [{ databaseId: comment.id, isMinimized: true, author: { login: 'alice' } }],
            },
          },
        },
      },
    });
  });

  test.each([
    ['an unknown field', 'query { nonsense }', "Field 'nonsense' doesn't exist on type 'Query'"],
    ['an unknown nested field', '{ viewer { shoeSize } }', "Field 'shoeSize' doesn't exist on type 'User'"],
    [
      'an unknown mutation',
      'mutation { destroy(input: {}) { ok } }',
      "Field 'destroy' doesn't exist on type 'Mutation'",
    ],
    ['a broken document', 'query {', 'Parse error'],
    ['an unknown repository', '{ repository(owner: "no", name: "pe") { id } }', 'Could not resolve to a Repository'],
  ])('answers %s with an error', async (_what, query, message) => {
    const { errors } = await ask(appToken(), query);
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toContain(message);
  });
});
