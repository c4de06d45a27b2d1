import type { Model } from '../../src/config/project.ts';
import { UserError } from '../../src/errors.ts';
import type { Champion } from '../../src/training/champion.ts';

/** One job of the matrix, in the names that workflows use. */
export interface MatrixEntry {
  readonly model: string;
  readonly runner: readonly string[];
  readonly 'input-key': string;
  readonly cached: boolean;
  readonly 'timeout-minutes': number;
  /** Empty when the base's policy names none. */
  readonly store: string;
  /** JSON of the model in production that is to be scored on the new evaluation data; empty when there is nothing to score. */
  readonly champion: string;
}

/** GitHub starts no larger matrix. */
const MOST_JOBS = 256;

/** For checking out, uploading and everything else around the command. */
const AROUND_MINUTES = 10;

export interface PlannedJob {
  readonly inputKey: string;
  /** There is a candidate already. */
  readonly cached: boolean;
  readonly store: string;
  readonly champion: Champion | undefined;
}

export function matrixEntry(model: Model, { inputKey, cached, store, champion }: PlannedJob): MatrixEntry {
  const { runner, timeoutMilliseconds, graceMilliseconds } = model.train;
  // A scoring may take as long as a training.
  const commands = champion !== undefined && !cached ? 2 : 1;
  return {
    model: model.name,
    runner,
    'input-key': inputKey,
    cached,
    'timeout-minutes': Math.ceil((commands * (timeoutMilliseconds + graceMilliseconds)) / 60_000) + AROUND_MINUTES,
    store,
    champion: champion === undefined ? '' : JSON.stringify(champion),
  };
}

/** The JSON that `strategy.matrix` takes. */
export function matrixJson(entries: readonly MatrixEntry[]): string {
  if (entries.length > MOST_JOBS) {
    throw new UserError(
      'plan.too-many-models',
      `${entries.length} models are planned; GitHub runs ${MOST_JOBS} jobs.`,
      {
        hint: 'Name fewer models with the input `models`, or split the change.',
      },
    );
  }
  return JSON.stringify({ include: entries });
}
