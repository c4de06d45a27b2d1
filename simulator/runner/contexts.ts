import type { ActionsService, RepositoryEvent, RunHandle } from '../contract.ts';
import { type PlainRecord, textAt, valueAt } from './plain-data.ts';

/** What stays the same for all jobs of a run, also those of the workflows it calls. */
export interface RunFacts {
  readonly event: RepositoryEvent;
  readonly handle: RunHandle;
  readonly attempt: number;
  readonly workflowName: string;
  readonly workflowPath: string;
  /** Who started this attempt. */
  readonly triggeringActor: string;
  readonly untrusted: boolean;
  /** Names of the jobs whose deployments were approved; a re-run of failed jobs asks nobody a second time. */
  readonly approved: Set<string>;
}

/** A workflow or action file's home: what `$/` and `job.workflow_*` refer to. */
export interface Origin {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
}

/** The `github` context of a run, without what only a job knows (token, paths). */
export function githubContext(service: ActionsService, facts: RunFacts): PlainRecord {
  const { event, handle } = facts;
  const owner = event.repository.split('/')[0] ?? '';
  const idAt = (...keys: readonly string[]) => String(valueAt(event.payload, ...keys) ?? '');
  const pullRequest = event.name.startsWith('pull_request') ? event.payload['pull_request'] : undefined;
  return {
    actor: event.actor,
    actor_id: idAt('sender', 'id'),
    api_url: service.apiUrl,
    base_ref: textAt(pullRequest, 'base', 'ref') ?? '',
    event: event.payload,
    event_name: event.name,
    graphql_url: `${service.apiUrl}/graphql`,
    head_ref: textAt(pullRequest, 'head', 'ref') ?? '',
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: event.repository,
    repository_id: idAt('repository', 'id'),
    repository_owner: owner,
    repository_owner_id: idAt('repository', 'owner', 'id'),
    repositoryUrl: `git://${new URL(service.serverUrl).host}/${event.repository}.git`,
    retention_days: '90',
    run_attempt: String(facts.attempt),
    run_id: String(handle.id),
    run_number: String(handle.number),
    secret_source: facts.untrusted ? 'None' : 'Actions',
    server_url: service.serverUrl,
    sha: event.sha,
    triggering_actor: facts.triggeringActor,
    workflow: facts.workflowName,
    workflow_ref: `${event.repository}/${facts.workflowPath}@${event.ref}`,
    workflow_sha: event.sha,
  };
}

/** Keys of the `github` context that every process gets as `GITHUB_…`. */
const EXPORTED = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

/** The `GITHUB_…` variables of a process; the token is never among them. */
export function githubVariables(github: PlainRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    EXPORTED.flatMap((key) => {
      const value = github[key];
      return value === undefined ? [] : [[`GITHUB_${key.toUpperCase()}`, String(value)] as const];
    }),
  );
}
