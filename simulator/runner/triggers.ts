import type { RepositoryEvent } from '../contract.ts';
import { matchesPatterns } from './filter-pattern.ts';
import { type PlainRecord, textAt, textsOf, valueAt } from './plain-data.ts';
import type { Workflow } from './workflow-file.ts';

/** Events that always use the workflow files of the default branch, whatever commit they are about. */
const DEFAULT_BRANCH_EVENTS = new Set([
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'delete',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'public',
  'pull_request_target',
  'repository_dispatch',
  'schedule',
  'watch',
  'workflow_run',
]);

/** Events of a pull request whose code comes with the event; from a fork they get no secrets and a read-only token. */
const HEAD_CODE_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

/** Activity types an event starts with when `types:` is missing; any other event starts with all of them. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
};

/** Source of the markers and the trailer: docs.github.com, "Skipping workflow runs". */
const SKIP_MARKERS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];
/** The last trailer of a block that two empty lines set apart. */
const SKIP_TRAILER = /\n\n\n(?:[\w-]+:.*\n)*skip-checks: ?true\s*$/;
const SKIPPABLE_EVENTS = new Set(['push', 'pull_request']);

/** Whether the workflow files of the default branch decide about this event. */
export function usesDefaultBranch(eventName: string): boolean {
  return DEFAULT_BRANCH_EVENTS.has(eventName);
}

/** Whether a run of this event must not see secrets or write, because a fork brought the code. */
export function isUntrusted(event: RepositoryEvent): boolean {
  return event.fromFork && HEAD_CODE_EVENTS.has(event.name);
}

/**
 * Whether an event may start any workflow: what a job's own token causes starts nothing but the two dispatch events,
 * so that workflows cannot call themselves for ever; a commit may ask to be skipped, and a deleted branch starts nothing.
 */
export function mayStartWorkflows(event: RepositoryEvent): boolean {
  if (event.causedByJobToken && event.name !== 'workflow_dispatch' && event.name !== 'repository_dispatch')
    return false;
  if (event.name === 'push' && event.payload['deleted'] === true) return false;
  return !(SKIPPABLE_EVENTS.has(event.name) && asksToSkip(event.headMessage ?? ''));
}

function asksToSkip(message: string): boolean {
  return SKIP_MARKERS.some((marker) => message.includes(marker)) || SKIP_TRAILER.test(message);
}

/** Whether a valid workflow reacts to an event, by its `on:` with all filters. */
export function reactsTo(workflow: Workflow, event: RepositoryEvent): boolean {
  const filters = workflow.on[event.name];
  if (filters === undefined) return false;
  if (!acceptsType(filters, event)) return false;
  switch (event.name) {
    case 'push':
      return acceptsRef(filters, event.ref) && acceptsPaths(filters, event);
    case 'pull_request':
    case 'pull_request_target':
      return (
        acceptsBranch(filters, textAt(event.payload, 'pull_request', 'base', 'ref')) && acceptsPaths(filters, event)
      );
    case 'workflow_run':
      return (
        acceptsWorkflow(filters, event) && acceptsBranch(filters, textAt(event.payload, 'workflow_run', 'head_branch'))
      );
    case 'workflow_dispatch':
      return textAt(event.payload, 'workflow') === workflow.path;
    case 'schedule': {
      const cron = textAt(event.payload, 'schedule');
      return cron === undefined || workflow.schedules.includes(cron);
    }
    default:
      return true;
  }
}

function acceptsType(filters: PlainRecord, event: RepositoryEvent): boolean {
  const action = textAt(event.payload, 'action');
  const types = filters['types'] === undefined ? DEFAULT_TYPES[event.name] : textsOf(filters['types']);
  if (types === undefined || action === undefined) return true;
  return types.includes(action);
}

function acceptsWorkflow(filters: PlainRecord, event: RepositoryEvent): boolean {
  const name = textAt(event.payload, 'workflow_run', 'name') ?? textAt(event.payload, 'workflow', 'name') ?? '';
  return matchesPatterns(textsOf(filters['workflows']), name);
}

function accepts(filters: PlainRecord, key: 'branches' | 'tags', name: string): boolean | undefined {
  if (filters[key] !== undefined) return matchesPatterns(textsOf(filters[key]), name);
  const ignored = filters[`${key}-ignore`];
  return ignored === undefined ? undefined : !matchesPatterns(textsOf(ignored), name);
}

function acceptsBranch(filters: PlainRecord, branch: string | undefined): boolean {
  return accepts(filters, 'branches', branch ?? '') ?? true;
}

/** A filter for branches alone shuts out tags, and the other way round; no filter lets both in. */
function acceptsRef(filters: PlainRecord, ref: string): boolean {
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const [own, other] = isTag ? (['tags', 'branches'] as const) : (['branches', 'tags'] as const);
  return accepts(filters, own, name) ?? accepts(filters, other, name) === undefined;
}

function acceptsPaths(filters: PlainRecord, event: RepositoryEvent): boolean {
  const changed = event.changedPaths;
  // Paths are unknown for tags and for very large changes; GitHub then runs the workflow.
  if (changed === undefined || event.ref.startsWith('refs/tags/')) return true;
  const { paths, 'paths-ignore': ignored } = filters;
  if (paths !== undefined) return changed.some((path) => matchesPatterns(textsOf(paths), path));
  if (ignored !== undefined) return !changed.every((path) => matchesPatterns(textsOf(ignored), path));
  return true;
}

/** Number of the pull request an event is about, or undefined. */
export function pullRequestNumber(event: RepositoryEvent): number | undefined {
  const number = valueAt(event.payload, 'pull_request', 'number');
  return typeof number === 'number' ? number : undefined;
}
