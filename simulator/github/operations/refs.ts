import {
  authorOf,
  created,
  empty,
  flagField,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { git, lines, tryGit } from '../git.ts';
import { compareAndSwap } from '../git-write.ts';
import { HttpError, notFound, unprocessable } from '../http-error.ts';
import { repositoryApi } from '../json/repositories.ts';
import { type Json, nodeId } from '../json/users.ts';
import { refMoved } from '../refs.ts';
import { withLock } from '../world.ts';
import { isId, objectType } from './git-data.ts';

const REF_FORMAT = '--format=%(refname) %(objecttype) %(objectname)';

const refJson = (call: RepositoryCall, line: string): Json => {
  const [ref = '', type = '', sha = ''] = line.split(' ');
  const api = repositoryApi(call.world, call.repository);
  return {
    ref,
    node_id: nodeId('REF', call.repository.id),
    url: `${api}/git/${ref}`,
    object: { type, sha, url: `${api}/git/${type}s/${sha}` },
  };
};

const readRef = async (call: RepositoryCall, ref: string): Promise<Json | undefined> => {
  const found = lines(await git(call.repository.directory, ['for-each-ref', REF_FORMAT, ref])).find((line) =>
    line.startsWith(`${ref} `),
  );
  return found === undefined ? undefined : refJson(call, found);
};

const refDoesNotExist = (): HttpError => new HttpError(422, 'Reference does not exist');

const requireObject = async (call: RepositoryCall, sha: string): Promise<void> => {
  if (!isId(sha) || (await objectType(call, sha)) === undefined) throw unprocessable('Object does not exist');
};

export const refOperations: Readonly<Record<string, RepositoryHandler>> = {
  'git/get-ref': async (call) => {
    const found = await readRef(call, `refs/${param(call, 'ref')}`);
    if (found === undefined) throw notFound();
    return ok(found);
  },

  'git/list-matching-refs': async (call) => {
    const prefix = `refs/${param(call, 'ref')}`;
    const all = lines(await git(call.repository.directory, ['for-each-ref', REF_FORMAT]));
    return page(
      all.filter((line) => line.startsWith(prefix)),
      (line) => refJson(call, line),
    );
  },

  'git/create-ref': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const ref = textField(body, 'ref') ?? '';
      const after = textField(body, 'sha') ?? '';
      const valid = await tryGit(repository.directory, ['check-ref-format', ref]);
      if (!/^refs\/[^/]+\/.+/.test(ref) || valid === undefined) throw unprocessable('Reference name is not valid');
      await requireObject(call, after);
      if (!(await compareAndSwap(repository.directory, ref, after, undefined))) {
        throw unprocessable('Reference already exists');
      }
      await refMoved(world, repository, authorOf(call), { ref, before: undefined, after });
      return created(await readRef(call, ref));
    }),

  'git/update-ref': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const ref = `refs/${param(call, 'ref')}`;
      const after = textField(body, 'sha') ?? '';
      const before = await tryGit(repository.directory, ['rev-parse', '-q', '--verify', ref]);
      if (before === undefined) throw refDoesNotExist();
      await requireObject(call, after);
      const forward = await tryGit(repository.directory, ['merge-base', '--is-ancestor', before, after]);
      if (forward === undefined && flagField(body, 'force') !== true)
        throw unprocessable('Update is not a fast forward');
      if (!(await compareAndSwap(repository.directory, ref, after, before))) {
        throw unprocessable('Reference cannot be updated');
      }
      await refMoved(world, repository, authorOf(call), { ref, before, after });
      return ok(await readRef(call, ref));
    }),

  'git/delete-ref': (call) =>
    withLock(call.world, async () => {
      const { world, repository } = call;
      const ref = `refs/${param(call, 'ref')}`;
      const before = await tryGit(repository.directory, ['rev-parse', '-q', '--verify', ref]);
      if (before === undefined) throw refDoesNotExist();
      await compareAndSwap(repository.directory, ref, undefined, before);
      await refMoved(world, repository, authorOf(call), { ref, before, after: undefined });
      return empty();
    }),
};
