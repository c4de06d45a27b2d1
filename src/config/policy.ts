import { type Digest, recordDigest } from '../records/digest.ts';
import { type Approve, type Evaluate, type Model, modelNamed, type Project, type Promote } from './project.ts';

/** How a model is judged, approved and promoted. Always taken from the base branch, so that no pull request judges itself. */
export interface Policy {
  /** Tells how predictions are read. */
  readonly task: Model['task'];
  readonly evaluate: Evaluate;
  readonly approve: Approve;
  /** Undefined when the model is not promoted anywhere. */
  readonly promote: Promote | undefined;
  /** Of all of the above with defaults applied: writing a default out or reordering keys changes nothing. */
  readonly digest: Digest;
}

/** Undefined when the base has no configuration or not this model: then there is no policy yet. */
export function policyOf(base: Project | undefined, model: string): Policy | undefined {
  const found = base === undefined ? undefined : modelNamed(base, model);
  if (found === undefined) return undefined;
  const { task, evaluate, approve, promote } = found;
  return { task, evaluate, approve, promote, digest: policyDigest({ task, evaluate, approve, promote }) };
}

/** Whether a change edits the policy of a model; adding or removing one is an edit. */
export function policyChanged(base: Policy | undefined, head: Policy | undefined): boolean {
  return base?.digest !== head?.digest;
}

function policyDigest({ task, evaluate, approve, promote }: Omit<Policy, 'digest'>): Digest {
  return recordDigest({
    task,
    evaluate: { ...evaluate, gates: sortedBy(evaluate.gates, ({ metric }) => metric) },
    approve: { ...approve, from: sortedBy(approve.from, (approver) => JSON.stringify(approver)) },
    promote:
      promote === undefined
        ? null
        : {
            ...promote,
            environments: sortedBy(promote.environments, ({ name }) => name).map((environment) => ({
              ...environment,
              files: environment.files.map((file) => ({ ...file, set: sortedBy(file.set, ({ path }) => path) })),
            })),
          },
  });
}

const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
