import { posix } from 'node:path';
import type { ArtifactInfo, Runs, WorkflowRun } from '../ports.ts';
import { knownAccount } from './accounts.ts';
import type { GitHubClient } from './github-client.ts';
import { asking, askingIfPresent } from './github-errors.ts';
import { type RepositoryName, repositoryName } from './repository-name.ts';

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
        return workflowRun(data);
      }),

    async ofBranch(workflowPath, branch) {
      const purpose = { to: `list the runs of ${workflowPath} for ${branch}`, permission: 'actions: read' };
      const found = await askingIfPresent(purpose, () => newestRuns(client, name, workflowPath, branch));
      return (found ?? []).map(workflowRun);
    },

    async proposals(branch) {
      const purpose = { to: `list the pull requests of ${branch}`, permission: 'pull-requests: read' };
      const found = await asking(purpose, () =>
        client.paginate(client.rest.pulls.list, {
          ...name,
          state: 'all',
          head: `${name.owner}:${branch}`,
          per_page: 100,
        }),
      );
      return await Promise.all(
        found.map(async ({ number, base }) => ({
          number,
          base: base.ref,
          moved: await hasMoved(client, name, number),
        })),
      );
    },

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

const PAGE = 100;
const MOST_PAGES = 5;
/** Runs of the branch itself that are enough to stop. */
const ENOUGH = 20;

/**
 * A branch of a fork may have the same name, and GitHub has no filter against its pull requests: their runs, of which anybody can cause as
 * many as they like, must not push those of the branch itself out of the first page.
 */
async function newestRuns(client: GitHubClient, name: RepositoryName, workflowPath: string, branch: string) {
  const found: ApiRun[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.rest.actions.listWorkflowRuns({
      ...name,
      workflow_id: posix.basename(workflowPath),
      branch,
      exclude_pull_requests: true,
      per_page: PAGE,
      page,
    });
    found.push(...data.workflow_runs);
    const own = found.filter(({ event }) => !event.startsWith('pull_request')).length;
    if (data.workflow_runs.length < PAGE || own >= ENOUGH) break;
  }
  return found;
}

/** By hand, or by GitHub when the branch it went to was merged and deleted. */
const MOVES: readonly unknown[] = ['base_ref_changed', 'automatic_base_change_succeeded'];

async function hasMoved(client: GitHubClient, name: RepositoryName, number: number): Promise<boolean> {
  const purpose = { to: `read the timeline of #${number}`, permission: 'pull-requests: read' };
  const events = await asking(purpose, () =>
    client.paginate(client.rest.issues.listEventsForTimeline, { ...name, issue_number: number, per_page: 100 }),
  );
  return events.some(({ event }) => MOVES.includes(event));
}

type ApiRun = Awaited<ReturnType<GitHubClient['rest']['actions']['getWorkflowRun']>>['data'];

function workflowRun(data: ApiRun): WorkflowRun {
  return {
    id: data.id,
    attempt: data.run_attempt ?? 1,
    // For some events GitHub appends the ref the file was read at.
    path: data.path.replace(/@.*$/, ''),
    event: data.event,
    headCommit: data.head_sha,
    headBranch: data.head_branch ?? undefined,
    actor: knownAccount(data.actor),
    // Null once the fork of a pull request is deleted, whatever the API's types say.
    headRepository: data.head_repository?.full_name,
    url: data.html_url,
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
