import type { ArtifactInfo, Runs } from '../ports.ts';
import type { GitHubClient } from './github-client.ts';
import { asking } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

interface ApiArtifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
  readonly expired: boolean;
  readonly created_at: string | null;
  readonly workflow_run?: { readonly id?: number } | null;
}

/** Workflow runs and artifacts of one repository (`owner/name`), as GitHub itself records them. */
export function runs(client: GitHubClient, repository: string): Runs {
  const name = repositoryName(repository);
  return {
    get: (id) =>
      asking({ to: `read the workflow run ${id}`, permission: 'actions: read' }, async () => {
        const { data } = await client.rest.actions.getWorkflowRun({ ...name, run_id: id });
        return {
          id: data.id,
          attempt: data.run_attempt ?? 1,
          // For some events GitHub appends the ref the file was read at.
          path: data.path.replace(/@.*$/, ''),
          event: data.event,
          headCommit: data.head_sha,
          // Null once the fork of a pull request is deleted, whatever the API's types say.
          headRepository: data.head_repository?.full_name,
          url: data.html_url,
        };
      }),

    async artifacts(artifactName) {
      const purpose = { to: `list the artifacts named ${artifactName}`, permission: 'actions: read' };
      const found = await asking(purpose, () =>
        client.paginate(client.rest.actions.listArtifactsForRepo, { ...name, name: artifactName, per_page: 100 }),
      );
      return found
        .filter((artifact) => artifact.name === artifactName)
        .map(artifactInfo)
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
    },
  };
}

function artifactInfo(data: ApiArtifact): ArtifactInfo {
  return {
    id: data.id,
    name: data.name,
    size: data.size_in_bytes,
    digest: data.digest ?? undefined,
    expired: data.expired,
    createdAt: new Date(data.created_at ?? 0),
    runId: data.workflow_run?.id,
  };
}
