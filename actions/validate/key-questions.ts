import type { KeyColumns, KeyNeed } from '../../src/data/checks/needs.ts';
import { needsOf } from '../../src/data/checks/needs.ts';
import type { KeyRequest } from '../../src/data/engine/dataset-request.ts';
import { type Job, jobOf } from './jobs.ts';

/** A question about the keys of one data set, or of two, and what has to be collected for it. */
export interface KeyQuestion {
  readonly need: KeyNeed;
  readonly own: KeyRequest;
  /** Undefined for a question about one data set alone. */
  readonly other: { readonly job: Job; readonly dataset: string; readonly request: KeyRequest } | undefined;
}

/** What the checks of a data set ask about keys. */
export function keyQuestions(job: Job, jobs: readonly Job[]): readonly KeyQuestion[] {
  return needsOf(job.checks).keys.map((need) => {
    if (need.kind === 'duplicates') return { need, own: requestOf(need.keys, job, undefined), other: undefined };
    const dataset = need.other.dataset ?? job.dataset.name;
    const other = jobOf(jobs, job.model, dataset);
    return {
      need,
      own: requestOf(need.keys, job, { keys: need.other, job: other }),
      other: { job: other, dataset, request: requestOf(need.other, other, { keys: need.keys, job }) },
    };
  });
}

/** Everything that has to be collected of a data set, for its own questions and for those of others, each once. */
export function keyRequests(job: Job, questions: ReadonlyMap<Job, readonly KeyQuestion[]>): readonly KeyRequest[] {
  const own = (questions.get(job) ?? []).map((question) => question.own);
  const asked = [...questions.values()].flat().flatMap(({ other }) => (other?.job === job ? [other.request] : []));
  return [...new Map([...own, ...asked].map((request) => [request.id, request])).values()];
}

/** A column is hashed as a number only when the corresponding one is a number too: as a text it would never be equal. */
function requestOf(
  { columns: names, skipNulls }: KeyColumns,
  job: Job,
  other: { readonly keys: KeyColumns; readonly job: Job } | undefined,
): KeyRequest {
  const columns = names?.map((name, index) => {
    const twin = other?.keys.columns?.[index];
    const isNumber =
      isNumeric(job, name) && (other === undefined || (twin !== undefined && isNumeric(other.job, twin)));
    return { name, as: isNumber ? 'number' : 'text' } as const;
  });
  return { id: JSON.stringify([columns ?? null, skipNulls]), columns, skipNulls };
}

function isNumeric({ schema }: Job, column: string): boolean {
  const types = [...(schema?.schema.typesOf(column) ?? [])].filter((type) => type !== 'null');
  return types.length > 0 && types.every((type) => type === 'number' || type === 'integer');
}
