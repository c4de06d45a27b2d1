import { blobUrl, shownDigest } from '../artifact-store.ts';
import { empty, numberParam, ok, page, type RepositoryCall, type RepositoryHandler } from '../call.ts';
import { HttpError, notFound } from '../http-error.ts';
import { artifactJson } from '../json/actions.ts';
import type { Json } from '../json/users.ts';
import type { Artifact } from '../model-actions.ts';
import { changed, fullName, keyOf, runById } from '../world.ts';
import { runOf } from './runs.ts';

const render = (call: RepositoryCall, artifact: Artifact): Json =>
  artifactJson(
    call.world,
    call.repository,
    runById(call.world, artifact.runId),
    artifact,
    shownDigest(call.world, artifact),
  );

const listed = (call: RepositoryCall): readonly Artifact[] => {
  const name = call.query.get('name');
  return [...call.world.artifacts.values()]
    .filter(({ repository, state }) => state === 'ready' && keyOf(repository) === keyOf(fullName(call.repository)))
    .filter((artifact) => name === null || artifact.name === name)
    .reverse();
};

const artifactOf = (call: RepositoryCall): Artifact => {
  const found = listed({ ...call, query: new URLSearchParams() }).find(
    ({ id }) => id === numberParam(call, 'artifact_id'),
  );
  if (found === undefined) throw notFound();
  return found;
};

export const artifactOperations: Readonly<Record<string, RepositoryHandler>> = {
  'actions/list-artifacts-for-repo': (call) => page(listed(call), (artifact) => render(call, artifact), 'artifacts'),

  'actions/list-workflow-run-artifacts': (call) => {
    const run = runOf(call);
    return page(
      listed(call).filter(({ runId }) => runId === run.id),
      (artifact) => render(call, artifact),
      'artifacts',
    );
  },

  'actions/get-artifact': (call) => ok(render(call, artifactOf(call))),

  'actions/download-artifact': (call) => {
    // Downloads need a token even for public repositories.
    if (call.caller.kind === 'anonymous') throw new HttpError(401, 'Requires authentication');
    const artifact = artifactOf(call);
    if (Date.parse(artifact.expiresAt) <= call.world.clock().getTime())
      throw new HttpError(410, 'Artifact has expired');
    return { kind: 'redirect', location: blobUrl(call.world, artifact, 'read') };
  },

  'actions/delete-artifact': (call) => {
    artifactOf(call).state = 'deleted';
    changed(call.world, call.repository, 'artifacts');
    return empty();
  },
};
