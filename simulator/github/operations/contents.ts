import { decodeBase64 } from '../base64.ts';
import {
  authorOf,
  isJson,
  objectField,
  ok,
  param,
  type Reply,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { gitBytes, tryGit } from '../git.ts';
import { listTree, readCommit, resolveCommit, type TreeEntry } from '../git-read.ts';
import { compareAndSwap, type Identity, isValidPath, writeCommit } from '../git-write.ts';
import { givenIdentity } from '../given-identity.ts';
import { conflict, HttpError, invalidField, notFound, unprocessable } from '../http-error.ts';
import { webFlow } from '../identities.ts';
import { gitCommitJson } from '../json/commits.ts';
import { repositoryApi, repositoryPage } from '../json/repositories.ts';
import type { Json } from '../json/users.ts';
import { refMoved } from '../refs.ts';
import { withLock } from '../world.ts';

/** Above this size the API leaves `content` empty; the blob must be read instead. */
const MAX_INLINE = 1024 * 1024;
const MAX_FILE = 100 * 1024 * 1024;

const kindOf = ({ mode, type }: TreeEntry): 'dir' | 'submodule' | 'symlink' | 'file' => {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
};

const entryJson = (call: RepositoryCall, entry: TreeEntry, ref: string): Json => {
  const { world, repository } = call;
  const api = repositoryApi(world, repository);
  const page = repositoryPage(world, repository);
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const kind = kindOf(entry);
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = kind === 'submodule' ? null : `${api}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = `${page}/${kind === 'dir' ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${path}`;
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url,
    html_url: html,
    git_url: gitUrl,
    download_url: kind === 'file' ? `${page}/raw/${encodeURIComponent(ref)}/${path}` : null,
    type: kind,
    _links: { self: url, git: gitUrl, html },
  };
};

const wrapped = (content: Buffer): string => content.toString('base64').replace(/.{60}/g, '$&\n');

const read = async (call: RepositoryCall): Promise<Reply> => {
  const { repository } = call;
  const path = param(call, 'path').replace(/^\/+|\/+$/g, '');
  const ref = call.query.get('ref') ?? repository.defaultBranch;
  const commit = await resolveCommit(repository.directory, ref);
  if (commit === undefined) throw new HttpError(404, `No commit found for the ref ${ref}`);
  if (path !== '' && !isValidPath(path)) throw notFound();
  const type = path === '' ? 'tree' : await tryGit(repository.directory, ['cat-file', '-t', `${commit}:${path}`]);
  if (type === undefined) throw notFound();
  const pathspec = type === 'tree' && path !== '' ? [`${path}/`] : path === '' ? [] : [path];
  const entries = await listTree(repository.directory, commit, pathspec);
  if (type === 'tree') return ok(entries.map((entry) => entryJson(call, entry, ref)));
  const [entry] = entries;
  if (entry === undefined) throw notFound();
  const content = await gitBytes(repository.directory, ['cat-file', 'blob', entry.sha]);
  if (call.wantsRaw) return { kind: 'bytes', type: 'application/vnd.github.raw+json; charset=utf-8', body: content };
  if (kindOf(entry) === 'symlink') {
    return ok({ ...entryJson(call, entry, ref), target: content.toString() });
  }
  const inline = content.length <= MAX_INLINE;
  return ok({
    ...entryJson(call, entry, ref),
    encoding: inline ? 'base64' : 'none',
    content: inline ? `${wrapped(content)}\n` : '',
  });
};

const identity = (call: RepositoryCall, name: 'author' | 'committer'): Identity => {
  const given = objectField(call.body, name);
  if (given === undefined && name === 'committer') return webFlow(call.world);
  return givenIdentity(call, given);
};

const write = (call: RepositoryCall, content: Buffer | undefined): Promise<Reply> =>
  withLock(call.world, async () => {
    const { world, repository, body } = call;
    const path = param(call, 'path');
    if (!isValidPath(path)) throw invalidField('Content', 'path', 'path is malformed');
    const branch = textField(body, 'branch') ?? repository.defaultBranch;
    const ref = `refs/heads/${branch}`;
    const before = await resolveCommit(repository.directory, ref);
    if (before === undefined) throw new HttpError(404, `Branch ${branch} not found`);
    const current = await tryGit(repository.directory, ['rev-parse', '-q', '--verify', `${before}:${path}`]);
    const given = textField(body, 'sha');
    if (content === undefined && current === undefined) throw notFound();
    if (current !== undefined && given === undefined) {
      throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
    }
    if (given !== undefined && given !== current) throw conflict(`${path} does not match ${given}`);
    const after = await writeCommit(repository.directory, {
      parent: before,
      message: textField(body, 'message') ?? `Update ${path}`,
      author: identity(call, 'author'),
      committer: identity(call, 'committer'),
      changes: [{ path, content }],
    });
    if (!(await compareAndSwap(repository.directory, ref, after, before))) {
      throw conflict(`is at ${before} but expected ${given ?? 'another commit'}`);
    }
    await refMoved(world, repository, authorOf(call), { ref, before, after });
    const commit = gitCommitJson(world, repository, await readCommit(repository.directory, after));
    if (content === undefined) return ok({ content: null, commit });
    const [entry] = await listTree(repository.directory, after, [path]);
    const rendered = entry === undefined ? undefined : entryJson(call, entry, branch);
    if (!isJson(rendered)) throw notFound();
    return ok({ content: rendered, commit }, current === undefined ? 201 : 200);
  });

export const contentOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get-content': read,
  'repos/create-or-update-file-contents': (call) => {
    const content = decodeBase64(textField(call.body, 'content') ?? '');
    if (content === undefined) throw unprocessable('content is not valid Base64');
    if (content.length > MAX_FILE) throw unprocessable('Sorry, your input was too large to process.');
    return write(call, content);
  },
  'repos/delete-file': (call) => write(call, undefined),
};
