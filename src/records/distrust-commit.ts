import type { RemoteRepository, TreeEntry } from '../ports.ts';
import type { Doubt } from './doubt.ts';
import { workflowEdits } from './workflow-edits.ts';

/** Whose commits are believed. */
export interface TrustedCommits {
  /** Commit of the base branch. */
  readonly trusted: string;
  /** The commit that is looked at: the head of a pull request, or the base itself. */
  readonly head: string;
  /** Lets the head edit workflows: for reports that nothing can be approved by. Not let through when left out. */
  readonly ownWorkflows?: boolean;
  /** Whether a commit was the head of a pull request that was merged: then people looked at all of it. Nobody's when left out. */
  readonly wasMerged?: (commit: string) => Promise<boolean>;
}

/**
 * Why a run for a commit must not be believed; undefined when it may be.
 *
 * A run executes the workflows of its commit, and a training sees every file of it, not only those that its input key names. So what the
 * commit changes since it left the base branch must stand in the head as well, where people look at it: a module hidden in another
 * pull request, or in an earlier push, would otherwise make a model that seems to come from clean inputs. What the base branch
 * changed since is held against nobody.
 */
export async function distrustCommit(
  repository: Pick<RemoteRepository, 'mergeBase' | 'tree'>,
  { trusted, head, ownWorkflows = false, wasMerged = async () => false }: TrustedCommits,
  commit: string,
): Promise<Doubt | undefined> {
  if (commit === trusted) return undefined;
  const parting = await repository.mergeBase(trusted, commit);
  if (parting === undefined) return { code: 'doubt.no-history', values: { commit } };
  if (parting === commit) return undefined;
  const [before, after] = [await entriesOf(repository, parting), await entriesOf(repository, commit)];
  const edits = workflowEdits(before, after);
  if (edits.length > 0 && !(ownWorkflows && commit === head)) {
    return { code: 'doubt.edits-workflows', values: { commit, files: listed(edits) } };
  }
  if (commit === head) return undefined;
  const elsewhere = notIn(await entriesOf(repository, head), changed(before, after));
  if (elsewhere.length === 0 || (await wasMerged(commit))) return undefined;
  return { code: 'doubt.other-content', values: { commit, head, files: listed(elsewhere) } };
}

const entriesOf = async (repository: Pick<RemoteRepository, 'tree'>, commit: string): Promise<readonly TreeEntry[]> =>
  await (await repository.tree(commit)).list();

type Contents = ReadonlyMap<string, string>;

const contents = (entries: readonly TreeEntry[]): Contents =>
  new Map(entries.map(({ path, kind, id }) => [path, `${kind} ${id}`]));

/** What a commit says of every path that it changed; undefined for those it removed. */
function changed(before: readonly TreeEntry[], after: readonly TreeEntry[]): ReadonlyMap<string, string | undefined> {
  const [old, now] = [contents(before), contents(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return new Map(paths.filter((path) => old.get(path) !== now.get(path)).map((path) => [path, now.get(path)]));
}

function notIn(head: readonly TreeEntry[], changes: ReadonlyMap<string, string | undefined>): readonly string[] {
  const now = contents(head);
  return [...changes].flatMap(([path, content]) => (now.get(path) === content ? [] : [path])).sort();
}

const NAMED = 3;

function listed(paths: readonly string[]): string {
  return [...paths.slice(0, NAMED), ...(paths.length > NAMED ? ['…'] : [])].join(', ');
}
