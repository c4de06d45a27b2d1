import { UserError } from '../errors.ts';
import type { ArtifactInfo, Runs, WorkflowRun } from '../ports.ts';
import { type Doubt, type PassedOver, passedOver } from './doubt.ts';
import { distrust, type ExpectedRun } from './provenance.ts';

/** What an artifact turned out to hold, or why it is passed over. */
export type Reading<Found> =
  | { readonly kind: 'believed'; readonly found: Found }
  | { readonly kind: 'rejected'; readonly because: Doubt };

export interface Believed<Found> {
  readonly kind: 'found';
  readonly found: Found;
  readonly artifact: ArtifactInfo;
  /** The run that uploaded it. */
  readonly run: WorkflowRun;
}

export interface NoneBelieved {
  readonly kind: 'none';
  /** Why each artifact was passed over, newest first. Empty when there is no artifact of that name. */
  readonly rejected: readonly PassedOver[];
}

/** Many artifacts of one name mean a mistake or an attack: looking at the newest is enough. */
const EXAMINED = 20;

/**
 * The newest artifact of a name that an expected run uploaded and that reads as it should.
 * User errors while reading pass the artifact over; GitHub being unable to answer is thrown, because it says nothing about the artifact.
 */
export async function firstBelievable<Found>(
  runs: Pick<Runs, 'get' | 'artifacts'>,
  name: string,
  expected: ExpectedRun,
  read: (artifact: ArtifactInfo, run: WorkflowRun) => Promise<Reading<Found>>,
): Promise<Believed<Found> | NoneBelieved> {
  const rejected: PassedOver[] = [];
  for (const artifact of (await runs.artifacts(name)).slice(0, EXAMINED)) {
    const examined = await examine(runs, artifact, expected, read);
    if (examined.kind === 'found') return examined;
    rejected.push(passedOver(artifact.id, examined.because));
  }
  return { kind: 'none', rejected };
}

async function examine<Found>(
  runs: Pick<Runs, 'get'>,
  artifact: ArtifactInfo,
  expected: ExpectedRun,
  read: (artifact: ArtifactInfo, run: WorkflowRun) => Promise<Reading<Found>>,
): Promise<Believed<Found> | { readonly kind: 'rejected'; readonly because: Doubt }> {
  const reject = (because: Doubt) => ({ kind: 'rejected', because }) as const;
  if (artifact.expired) return reject({ code: 'doubt.expired', values: {} });
  if (artifact.runId === undefined) return reject({ code: 'doubt.run-unknown', values: {} });
  try {
    const run = await runs.get(artifact.runId);
    const doubt = distrust(run, expected);
    if (doubt !== undefined) return reject(doubt);
    const reading = await read(artifact, run);
    return reading.kind === 'rejected' ? reading : { kind: 'found', found: reading.found, artifact, run };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Deleted meanwhile is an answer; no permission, too many requests or an outage are none.
    if (error.code.startsWith('github.') && error.code !== 'github.not-found') throw error;
    return reject({ code: 'doubt.unreadable', values: { problem: error.message } });
  }
}
