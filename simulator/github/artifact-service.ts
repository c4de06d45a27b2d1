/**
 * The artifact service as @actions/artifact 6 speaks it: Twirp over JSON with snake_case names and 64-bit integers as
 * text. Source: github.actions.results.api.v1 in actions/toolkit.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { blobUrl, measure, shownDigest } from './artifact-store.ts';
import { isJson, textField } from './call.ts';
import type { Json } from './json/users.ts';
import type { Artifact, Job, WorkflowRun } from './model-actions.ts';
import { isoSeconds } from './time.ts';
import { runtimeScope } from './tokens.ts';
import { changed, nextId, now, repositoryNamed, type World } from './world.ts';

interface TwirpReply {
  readonly status: number;
  readonly body: Json;
}

const failure = (status: number, code: string, msg: string): TwirpReply => ({ status, body: { code, msg } });
const success = (body: Json): TwirpReply => ({ status: 200, body });

/** Repository setting for how long artifacts live when the upload names no date. */
const RETENTION_DAYS = 90;
const DAY = 86_400_000;
const MAX_PER_JOB = 500;
const FORBIDDEN_IN_NAMES = /["<>|*?:\r\n\\/]/;

interface Scope {
  readonly world: World;
  readonly run: WorkflowRun;
  readonly job: Job;
  readonly body: Json;
}

/** Those of earlier attempts count too: a re-run of failed jobs reads what the jobs before them had uploaded. */
const ofRun = (world: World, run: WorkflowRun): readonly Artifact[] =>
  [...world.artifacts.values()].filter(({ runId, state }) => runId === run.id && state === 'ready');

const create = ({ world, run, job, body }: Scope): TwirpReply => {
  const name = textField(body, 'name') ?? '';
  if (name === '' || name.length > 256 || FORBIDDEN_IN_NAMES.test(name)) {
    return failure(400, 'invalid_argument', `the artifact name ${JSON.stringify(name)} is not valid`);
  }
  const mine = [...world.artifacts.values()].filter(({ runBackendId }) => runBackendId === run.backendId);
  if (mine.some((artifact) => artifact.name === name && artifact.state === 'ready')) {
    return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  if (mine.filter(({ jobBackendId }) => jobBackendId === job.backendId).length >= MAX_PER_JOB) {
    return failure(429, 'resource_exhausted', `a job may upload at most ${MAX_PER_JOB} artifacts`);
  }
  const id = nextId(world);
  const expires =
    textField(body, 'expires_at') ?? new Date(world.clock().getTime() + RETENTION_DAYS * DAY).toISOString();
  const artifact: Artifact = {
    id,
    name,
    repository: run.repository,
    runId: run.id,
    runBackendId: run.backendId,
    jobBackendId: job.backendId,
    mimeType: textField(body, 'mime_type') ?? 'application/zip',
    file: join(world.directory, 'artifacts', `${id}-${randomUUID()}`),
    blocks: new Map(),
    state: 'uploading',
    contentType: undefined,
    size: 0,
    digest: '',
    createdAt: now(world),
    expiresAt: isoSeconds(new Date(expires)),
  };
  world.artifacts.set(id, artifact);
  return success({ ok: true, signed_upload_url: blobUrl(world, artifact, 'write') });
};

const finalize = async ({ world, run, body }: Scope): Promise<TwirpReply> => {
  const artifact = [...world.artifacts.values()].findLast(
    ({ runBackendId, name, state }) =>
      runBackendId === run.backendId && name === textField(body, 'name') && state === 'uploading',
  );
  const measured = artifact && (await measure(artifact));
  if (artifact === undefined || measured === undefined) return failure(404, 'not_found', 'no such upload');
  if (String(body['size']) !== String(measured.size)) {
    return failure(400, 'invalid_argument', `size is ${measured.size}, not ${String(body['size'])}`);
  }
  const hash = textField(body, 'hash');
  if (hash !== undefined && hash !== measured.digest) {
    return failure(400, 'invalid_argument', `hash is ${measured.digest}, not ${hash}`);
  }
  Object.assign(artifact, { ...measured, state: 'ready' });
  changed(world, repositoryNamed(world, run.repository), 'artifacts');
  return success({ ok: true, artifact_id: String(artifact.id) });
};

const list = (scope: Scope): TwirpReply => {
  const { world, run, body } = scope;
  const [name, id] = [textField(body, 'name_filter'), body['id_filter']];
  return success({
    artifacts: ofRun(world, run)
      .filter((artifact) => name === undefined || artifact.name === name)
      .filter((artifact) => id === undefined || String(artifact.id) === String(id))
      .map((artifact) => ({
        workflow_run_backend_id: artifact.runBackendId,
        workflow_job_run_backend_id: artifact.jobBackendId,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size),
        created_at: artifact.createdAt,
        digest: shownDigest(world, artifact),
      })),
  });
};

/** The artifact of a name, in the attempt that the request names. */
const byName = ({ world, run, body }: Scope): Artifact | undefined =>
  ofRun(world, run).find(
    ({ name, runBackendId }) =>
      name === textField(body, 'name') && runBackendId === textField(body, 'workflow_run_backend_id'),
  );

const signedUrl = (scope: Scope): TwirpReply => {
  const artifact = byName(scope);
  if (artifact === undefined) return failure(404, 'not_found', 'artifact not found');
  return success({ name: artifact.name, signed_url: blobUrl(scope.world, artifact, 'read') });
};

const remove = (scope: Scope): TwirpReply => {
  const artifact = byName(scope);
  if (artifact === undefined) return failure(404, 'not_found', 'artifact not found');
  artifact.state = 'deleted';
  return success({ ok: true, artifact_id: String(artifact.id) });
};

/** Answers one Twirp call. The runtime token binds it to one run attempt and job. */
export const artifactCall = async (
  world: World,
  method: string,
  authorization: string | undefined,
  body: unknown,
): Promise<TwirpReply> => {
  const found = runtimeScope(world, authorization);
  if (found === undefined) return failure(401, 'unauthenticated', 'the runtime token is not valid');
  if (!isJson(body)) return failure(400, 'malformed', 'the body is not a JSON object');
  const attempts = [found.run.backendId, ...ofRun(world, found.run).map(({ runBackendId }) => runBackendId)];
  if (!attempts.some((id) => id === body['workflow_run_backend_id'])) {
    return failure(403, 'permission_denied', 'the token belongs to another workflow run');
  }
  const scope: Scope = { world, body, ...found };
  switch (method) {
    case 'CreateArtifact':
      return create(scope);
    case 'FinalizeArtifact':
      return finalize(scope);
    case 'ListArtifacts':
      return list(scope);
    case 'GetSignedArtifactURL':
      return signedUrl(scope);
    case 'DeleteArtifact':
      return remove(scope);
    default:
      return failure(404, 'bad_route', `no method ${method}`);
  }
};
