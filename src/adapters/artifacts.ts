import type { Artifacts, Clock } from '../ports.ts';
import { downloadArtifact } from './artifact-download.ts';
import { artifactUploads } from './artifact-uploads.ts';
import { clock as systemClock } from './clock.ts';
import type { GitHubClient } from './github-client.ts';
import { githubFetch } from './github-fetch.ts';
import { repositoryName } from './repository-name.ts';

export interface ArtifactsOptions {
  /** Where downloads come from; uploads always go to the run that this process belongs to. */
  readonly client: GitHubClient;
  /** `owner/name`. */
  readonly repository: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
}

/** The artifacts of workflow runs. A job that only uploads takes `artifactUploads`, which needs no token. */
export function artifacts({ client, repository, env, clock = systemClock }: ArtifactsOptions): Artifacts {
  const name = repositoryName(repository);
  return {
    ...artifactUploads(env),
    async download(artifact, directory, maximumBytes) {
      const source = { client, name, clock, fetch: await githubFetch(env) };
      await downloadArtifact(source, artifact, directory, maximumBytes);
    },
  };
}
