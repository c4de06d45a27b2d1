import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Artifacts } from '../ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Uploads artifacts to the run that this process belongs to; needs no token of GitHub's API.
 * Goes through the toolkit's client, which is loaded when first used.
 */
export function artifactUploads(env: Environment): Pick<Artifacts, 'upload'> {
  return {
    async upload({ name, root, files, packing, retentionDays }) {
      requireService(env);
      const paths = files.map((file) => join(root, file));
      const retention = retentionDays === undefined ? {} : { retentionDays };
      try {
        const { DefaultArtifactClient } = await import('@actions/artifact');
        const service = new DefaultArtifactClient();
        const uploaded =
          packing.kind === 'zip'
            ? await service.uploadArtifact(name, paths, root, { ...retention, compressionLevel: packing.level })
            : await withNamedFile(name, paths, (path, folder) =>
                service.uploadArtifact(name, [path], folder, { ...retention, skipArchive: true }),
              );
        return { id: uploaded.id ?? 0, size: uploaded.size ?? 0, digest: withAlgorithm(uploaded.digest) };
      } catch (error) {
        throw uploadError(name, error);
      }
    },
  };
}

/** The client reads these two itself, from the process. */
function requireService(env: Environment): void {
  if (env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']) return;
  throw new UserError('artifact.no-service', 'Artifacts can only be uploaded by a job of a GitHub workflow.', {
    hint: 'The variables ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, which the runner sets, are missing.',
  });
}

/** The client names a raw artifact after its file, so the file gets the wanted name by a link. */
async function withNamedFile<Result>(
  name: string,
  paths: readonly string[],
  work: (path: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Error(`A raw artifact is one file, not ${paths.length}.`);
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-upload-'));
  try {
    await symlink(path, join(folder, name));
    return await work(join(folder, name), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const withAlgorithm = (hex: string | undefined): string | undefined =>
  hex === undefined ? undefined : `sha256:${hex}`;

function uploadError(name: string, error: unknown): UserError {
  const said = messageOf(error);
  if (/already_exists|\(409\)/.test(said)) {
    return new UserError('artifact.already-exists', `This run has an artifact ${name} already.`, {
      hint: 'Two jobs of one run made the same artifact: let each model be trained and compared once per run.',
    });
  }
  if (/quota/i.test(said)) {
    return new UserError('artifact.quota', `The storage for artifacts is full: ${name} was not uploaded.`, {
      hint: 'Delete old artifacts or shorten their retention. GitHub counts the free space anew every 6 to 12 hours.',
    });
  }
  return new UserError('artifact.upload-failed', `The artifact ${name} could not be uploaded: ${said}`, {
    hint: 'Run the job again. From slow networks, a longer ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS helps.',
  });
}
