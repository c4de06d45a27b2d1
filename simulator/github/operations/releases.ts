import {
  authorOf,
  created,
  flagField,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { emit } from '../events.ts';
import { resolveCommit } from '../git-read.ts';
import { compareAndSwap } from '../git-write.ts';
import { invalidField, notFound, unprocessable } from '../http-error.ts';
import { repositoryApi, repositoryPage } from '../json/repositories.ts';
import { type Json, nodeId, userJson } from '../json/users.ts';
import type { Release } from '../model.ts';
import { refMoved } from '../refs.ts';
import { nextId, now, withLock } from '../world.ts';

const releaseJson = ({ world, repository }: RepositoryCall, release: Release): Json => {
  const api = repositoryApi(world, repository);
  const html = repositoryPage(world, repository);
  const tag = encodeURIComponent(release.tag);
  return {
    url: `${api}/releases/${release.id}`,
    html_url: `${html}/releases/tag/${tag}`,
    assets_url: `${api}/releases/${release.id}/assets`,
    upload_url: `${world.urls.api}/uploads/repos/${repository.owner}/${repository.name}/releases/${release.id}/assets{?name,label}`,
    tarball_url: `${api}/tarball/${tag}`,
    zipball_url: `${api}/zipball/${tag}`,
    id: release.id,
    node_id: nodeId('RE', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: release.draft ? null : release.createdAt,
    updated_at: release.createdAt,
    author: userJson(world, release.author),
    assets: [],
  };
};

export const releaseOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/create-release': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body } = call;
      const tag = textField(body, 'tag_name') ?? '';
      if (repository.releases.some((release) => release.tag === tag && !release.draft)) {
        throw invalidField('Release', 'tag_name', 'already_exists');
      }
      const release: Release = {
        id: nextId(world),
        tag,
        target: textField(body, 'target_commitish') ?? repository.defaultBranch,
        name: textField(body, 'name') ?? null,
        body: textField(body, 'body') ?? null,
        draft: flagField(body, 'draft') ?? false,
        prerelease: flagField(body, 'prerelease') ?? false,
        author: authorOf(call).user,
        createdAt: now(world),
      };
      const ref = `refs/tags/${tag}`;
      const existing = await resolveCommit(repository.directory, ref);
      if (!release.draft && existing === undefined) {
        const after = await resolveCommit(repository.directory, release.target);
        if (after === undefined) throw unprocessable('target_commitish is invalid');
        await compareAndSwap(repository.directory, ref, after, undefined);
        await refMoved(world, repository, authorOf(call), { ref, before: undefined, after });
      }
      repository.releases.push(release);
      const sha = await resolveCommit(repository.directory, ref);
      if (sha !== undefined && !release.draft) {
        const payload = { release: releaseJson(call, release) };
        await emit(world, repository, authorOf(call), {
          name: 'release',
          action: 'published',
          payload,
          at: { sha, ref },
        });
      }
      return created(releaseJson(call, release));
    }),

  'repos/list-releases': (call) =>
    page([...call.repository.releases].reverse(), (release) => releaseJson(call, release)),

  'repos/get-release-by-tag': (call) => {
    const release = call.repository.releases.find(({ tag, draft }) => tag === param(call, 'tag') && !draft);
    if (release === undefined) throw notFound();
    return ok(releaseJson(call, release));
  },

  'repos/get-latest-release': (call) => {
    const release = call.repository.releases.findLast(({ draft, prerelease }) => !draft && !prerelease);
    if (release === undefined) throw notFound();
    return ok(releaseJson(call, release));
  },
};
