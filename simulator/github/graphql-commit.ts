/** The `createCommitOnBranch` mutation: one commit, by compare-and-swap on the branch head. */
import { canSee, canWriteContents } from './access.ts';
import { decodeBase64 } from './base64.ts';
import { isJson, textField } from './call.ts';
import { resolveCommit } from './git-read.ts';
import { compareAndSwap, type FileChange, isValidPath, modesAt, writeCommit } from './git-write.ts';
import { GraphqlError } from './graphql-error.ts';
import { identityOf, webFlow } from './identities.ts';
import type { Json } from './json/users.ts';
import type { Caller, Repository } from './model.ts';
import { refMoved } from './refs.ts';
import { findRepository, type World, withLock } from './world.ts';

const invalid = (message: string): GraphqlError => new GraphqlError('UNPROCESSABLE', message);

const target = (
  world: World,
  caller: Caller,
  input: Json,
): { readonly repository: Repository; readonly branch: string } => {
  const branch = isJson(input['branch']) ? input['branch'] : {};
  const name = textField(branch, 'repositoryNameWithOwner') ?? '';
  const repository = findRepository(world, name);
  if (repository === undefined || !canSee(world, repository, caller)) {
    throw new GraphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
  }
  if (!canWriteContents(world, repository, caller)) {
    throw new GraphqlError('FORBIDDEN', 'Resource not accessible by integration');
  }
  const short = (textField(branch, 'branchName') ?? '').replace(/^refs\/heads\//, '');
  return { repository, branch: short };
};

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

const fileChanges = (input: Json): readonly FileChange[] => {
  const changes = isJson(input['fileChanges']) ? input['fileChanges'] : {};
  const additions = list(changes['additions']).map((entry): FileChange => {
    const path = textField(entry, 'path') ?? '';
    const content = decodeBase64(textField(entry, 'contents') ?? '');
    if (content === undefined) throw invalid(`The contents of ${path} are not valid Base64.`);
    return { path, content };
  });
  const deletions = list(changes['deletions']).map(
    (entry): FileChange => ({ path: textField(entry, 'path') ?? '', content: undefined }),
  );
  const all = [...deletions, ...additions];
  const bad = all.find(({ path }) => !isValidPath(path));
  if (bad !== undefined) throw invalid(`The path ${JSON.stringify(bad.path)} is malformed.`);
  return all;
};

/** Lets somebody else be faster, when a test asks for it. */
const moveBranch = async (world: World, repository: Repository, branch: string, before: string): Promise<void> => {
  const rival: Caller = { kind: 'user', user: repository.owner };
  const after = await writeCommit(repository.directory, {
    parent: before,
    message: 'Change something else\n',
    author: identityOf(world, repository.owner),
    committer: webFlow(world),
    changes: [{ path: `.rival/${before.slice(0, 12)}`, content: Buffer.from(`${before}\n`) }],
  });
  await compareAndSwap(repository.directory, `refs/heads/${branch}`, after, before);
  await refMoved(world, repository, rival, { ref: `refs/heads/${branch}`, before, after });
};

const stale = (expected: string): GraphqlError =>
  new GraphqlError('STALE_DATA', `Expected branch to point to "${expected}" but it did not.  Pull and try again.`);

/** Commits and returns the new head. Throws `GraphqlError`: `STALE_DATA` when the branch is elsewhere. */
export const commitOnBranch = (
  world: World,
  caller: Caller,
  input: Json,
): Promise<{ readonly repository: Repository; readonly branch: string; readonly oid: string }> =>
  withLock(world, async () => {
    const { repository, branch } = target(world, caller, input);
    const ref = `refs/heads/${branch}`;
    const expected = textField(input, 'expectedHeadOid') ?? '';
    const message = isJson(input['message']) ? input['message'] : {};
    const headline = textField(message, 'headline') ?? '';
    if (headline === '' || caller.kind === 'anonymous') throw invalid('A commit message headline is required.');
    const changes = fileChanges(input);
    if (world.faults.take(['stale-head'], { operation: 'graphql' }) !== undefined) {
      const head = await resolveCommit(repository.directory, ref);
      if (head !== undefined) await moveBranch(world, repository, branch, head);
    }
    const before = await resolveCommit(repository.directory, ref);
    if (before === undefined) throw new GraphqlError('NOT_FOUND', `No branch ${branch} in the repository.`);
    if (before !== expected) throw stale(expected);
    const known = await modesAt(
      repository.directory,
      before,
      changes.filter(({ content }) => content === undefined).map(({ path }) => path),
    );
    const missing = changes.find(({ path, content }) => content === undefined && !known.has(path));
    if (missing !== undefined) {
      throw invalid(
        `A path was requested for deletion which does not exist as of commit oid \`${before}\`: ${missing.path}`,
      );
    }
    const body = textField(message, 'body') ?? '';
    const oid = await writeCommit(repository.directory, {
      parent: before,
      message: body === '' ? `${headline}\n` : `${headline}\n\n${body}\n`,
      author: identityOf(world, caller.user),
      committer: webFlow(world),
      changes,
    });
    if (!(await compareAndSwap(repository.directory, ref, oid, before))) throw stale(expected);
    await refMoved(world, repository, caller, { ref, before, after: oid });
    return { repository, branch, oid };
  });
