import { decodeBase64 } from '../base64.ts';
import {
  created,
  isJson,
  listField,
  objectField,
  ok,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { GitError, git, gitBytes, NO_COMMIT, tryGit } from '../git.ts';
import { listTree, readCommit, resolveCommit } from '../git-read.ts';
import { commitTree, type Identity, isValidPath } from '../git-write.ts';
import { givenIdentity } from '../given-identity.ts';
import { notFound, unprocessable } from '../http-error.ts';
import { gitCommitJson } from '../json/commits.ts';
import { repositoryApi } from '../json/repositories.ts';
import { type Json, nodeId } from '../json/users.ts';
import { isoSeconds } from '../time.ts';

/** Kind of a git object, or undefined when the repository has none of this id. */
export const objectType = (call: RepositoryCall, sha: string): Promise<string | undefined> =>
  tryGit(call.repository.directory, ['cat-file', '-t', sha]);

export const isId = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** Author and committer are the same person unless both are given. */
const identity = (call: RepositoryCall, name: 'author' | 'committer'): Identity =>
  givenIdentity(call, objectField(call.body, name) ?? objectField(call.body, 'author'));

interface TreeEdit {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

const treeEdit = async (call: RepositoryCall, entry: Json): Promise<TreeEdit> => {
  const path = textField(entry, 'path') ?? '';
  if (!isValidPath(path)) throw unprocessable('tree.path contains a malformed path component');
  const mode = textField(entry, 'mode') ?? '100644';
  const content = textField(entry, 'content');
  if (content !== undefined) {
    const sha = await git(call.repository.directory, ['hash-object', '-w', '--stdin'], { input: content });
    return { path, mode, sha };
  }
  const sha = entry['sha'];
  if (sha === null) return { path, mode, sha };
  if (typeof sha !== 'string') throw unprocessable('Must supply either tree.sha or tree.content');
  if ((await objectType(call, sha)) === undefined) throw unprocessable(`tree.sha ${sha} is not a valid blob`);
  return { path, mode, sha };
};

const treeJson = async (call: RepositoryCall, tree: string, recursive: boolean): Promise<Json> => {
  const api = repositoryApi(call.world, call.repository);
  const entries = await listTree(call.repository.directory, tree, [], recursive ? ['-r', '-t'] : []);
  return {
    sha: tree,
    url: `${api}/git/trees/${tree}`,
    truncated: false,
    tree: entries.map(({ path, mode, type, sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(type === 'blob' ? { size } : {}),
      ...(type === 'commit' ? {} : { url: `${api}/git/${type}s/${sha}` }),
    })),
  };
};

export const gitOperations: Readonly<Record<string, RepositoryHandler>> = {
  'git/create-blob': async (call) => {
    const { world, repository, body } = call;
    const text = textField(body, 'content') ?? '';
    const content = textField(body, 'encoding') === 'base64' ? decodeBase64(text) : Buffer.from(text);
    if (content === undefined) throw unprocessable('content is not valid Base64');
    const sha = await git(repository.directory, ['hash-object', '-w', '--stdin'], { input: content });
    return created({ sha, url: `${repositoryApi(world, repository)}/git/blobs/${sha}` });
  },

  'git/get-blob': async (call) => {
    const { world, repository } = call;
    const sha = param(call, 'file_sha');
    if ((await objectType(call, sha)) !== 'blob') throw notFound();
    const content = await gitBytes(repository.directory, ['cat-file', 'blob', sha]);
    if (call.wantsRaw) return { kind: 'bytes', type: 'application/vnd.github.raw; charset=utf-8', body: content };
    return ok({
      sha,
      node_id: nodeId('B', repository.id),
      size: content.length,
      url: `${repositoryApi(world, repository)}/git/blobs/${sha}`,
      content: content.toString('base64'),
      encoding: 'base64',
    });
  },

  'git/get-tree': async (call) => {
    const name = param(call, 'tree_sha');
    const commit =
      isId(name) && (await objectType(call, name)) === 'tree'
        ? name
        : await resolveCommit(call.repository.directory, name);
    const tree =
      commit && (await tryGit(call.repository.directory, ['rev-parse', '-q', '--verify', `${commit}^{tree}`]));
    if (tree === undefined) throw notFound();
    // Any value of `recursive` switches it on, also "0" and "false".
    return ok(await treeJson(call, tree, call.query.has('recursive')));
  },

  'git/create-tree': async (call) => {
    const { directory } = call.repository;
    const base = textField(call.body, 'base_tree');
    const edits = await Promise.all(
      (listField(call.body, 'tree') ?? []).filter(isJson).map((entry) => treeEdit(call, entry)),
    );
    const start =
      base === undefined ? undefined : await tryGit(directory, ['rev-parse', '-q', '--verify', `${base}^{tree}`]);
    if (base !== undefined && start === undefined) throw unprocessable('base_tree is not a valid tree oid');
    const index = `${directory}/simulator-index-${crypto.randomUUID()}`;
    const env = { GIT_INDEX_FILE: index };
    await git(directory, start === undefined ? ['read-tree', '--empty'] : ['read-tree', start], { env });
    const isTree = ({ mode, sha }: TreeEdit) => mode === '040000' && sha !== null;
    // --index-info takes no trees; they are read in under their path.
    for (const { path, sha } of edits.filter(isTree)) {
      await git(directory, ['read-tree', `--prefix=${path}/`, String(sha)], { env });
    }
    const input = edits
      .filter((edit) => !isTree(edit))
      .map(({ path, mode, sha }) => `${sha === null ? '0' : mode} ${sha ?? NO_COMMIT}\t${path}\0`)
      .join('');
    await git(directory, ['update-index', '-z', '--index-info'], { env, input });
    return created(await treeJson(call, await git(directory, ['write-tree'], { env }), false));
  },

  'git/create-commit': async (call) => {
    const { world, repository, body } = call;
    const tree = textField(body, 'tree') ?? '';
    if ((await objectType(call, tree)) !== 'tree') throw unprocessable('Tree SHA does not exist');
    const parents = (listField(body, 'parents') ?? []).map(String);
    for (const parent of parents) {
      if ((await objectType(call, parent)) !== 'commit')
        throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
    const sha = await commitTree(repository.directory, {
      tree,
      parents,
      message: textField(body, 'message') ?? '',
      author: identity(call, 'author'),
      committer: identity(call, 'committer'),
    });
    return created(gitCommitJson(world, repository, await readCommit(repository.directory, sha)));
  },

  'git/get-commit': async (call) => {
    const sha = param(call, 'commit_sha');
    if (!isId(sha) || (await objectType(call, sha)) !== 'commit') throw notFound();
    return ok(gitCommitJson(call.world, call.repository, await readCommit(call.repository.directory, sha)));
  },

  'git/create-tag': async (call) => {
    const { repository, body } = call;
    const [tag, object, type] = [
      textField(body, 'tag') ?? '',
      textField(body, 'object') ?? '',
      textField(body, 'type') ?? '',
    ];
    const tagger = identity(call, 'author');
    const seconds = Math.floor(tagger.date.getTime() / 1000);
    const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000\n\n${textField(body, 'message') ?? ''}\n`;
    try {
      const sha = await git(repository.directory, ['mktag'], { input: text });
      return created(tagJson(call, sha, text));
    } catch (error) {
      if (error instanceof GitError) throw unprocessable('Tag object is not valid');
      throw error;
    }
  },

  'git/get-tag': async (call) => {
    const sha = param(call, 'tag_sha');
    if (!isId(sha) || (await objectType(call, sha)) !== 'tag') throw notFound();
    return ok(tagJson(call, sha, `${await git(call.repository.directory, ['cat-file', 'tag', sha])}\n`));
  },
};

const tagJson = (call: RepositoryCall, sha: string, text: string): Json => {
  const api = repositoryApi(call.world, call.repository);
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(text)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  return {
    node_id: nodeId('TA', call.repository.id),
    sha,
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: text.slice(text.indexOf('\n\n') + 2).replace(/\n$/, ''),
    tagger: { name, email, date: isoSeconds(new Date(Number(seconds) * 1000)) },
    object: { type: field('type'), sha: field('object'), url: `${api}/git/${field('type')}s/${field('object')}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
};
