import { posix } from 'node:path';
import { messageOf, UserError, UserErrors } from '../../src/errors.ts';
import type { ScoreRecord } from '../../src/generated/score.ts';
import type { Artifacts, ModelStore } from '../../src/ports.ts';
import { evaluationSetDigest } from '../../src/records/evaluation-set.ts';
import { SCORE_FILE, scoreArtifactName } from '../../src/records/names.ts';
import { readScore } from '../../src/records/read-record.ts';
import { readableTime } from '../../src/training/amounts.ts';
import type { Champion } from '../../src/training/champion.ts';
import { collectScore } from '../../src/training/collect-outputs.ts';
import { type EndOfRun, exitCause, withFullStop } from '../../src/training/exit-cause.ts';
import { CHAMPION_VARIABLE, OUT_VARIABLE, scoreCommand } from '../../src/training/score-command.ts';
import { scoreRecord } from '../../src/training/score-record.ts';
import { measure } from './measure.ts';
import type { Preparation } from './prepare.ts';
import { writeRecord } from './publish.ts';
import { type RunContext, type RunPorts, runCommand } from './run-command.ts';
import { uploadLog } from './upload-log.ts';

export interface ScoreContext extends Omit<RunContext, 'folder' | 'scoring'> {
  /** `owner/name`. */
  readonly repository: string;
  readonly run: ScoreRecord['run'];
  readonly retentionDays: number;
}

export interface ScorePorts extends RunPorts {
  readonly artifacts: Pick<Artifacts, 'upload'>;
}

/** How the scoring of the model in production ended. */
export type Scoring = {
  readonly version: string;
  /** Artifact with the log; undefined when the command did not run or the log could not be uploaded. */
  readonly logArtifact: string | undefined;
} & (
  | {
      readonly kind: 'scored';
      readonly artifact: string;
      readonly record: ScoreRecord;
      readonly notes: readonly string[];
    }
  /** `problem` is one or more sentences. */
  | { readonly kind: 'not-scored'; readonly problem: string }
);

/** Bytes, far above what a runner's disk has room for. */
const LARGEST_CHAMPION = 256 * 1024 ** 3;

/**
 * Scores the model in production on the evaluation data of this checkout with `evaluate.command`, and uploads the score. What goes wrong
 * is told and never thrown: the candidate is there already, and is worth a report without the score.
 */
export async function scoreChampion(
  champion: Champion,
  preparation: Preparation,
  context: ScoreContext,
  ports: ScorePorts,
): Promise<Scoring> {
  const { version } = champion;
  const made = await attempt(() => ports.files.temporaryFolder('trainyard-champion-'));
  if (made.kind === 'failed') return { kind: 'not-scored', version, logArtifact: undefined, problem: made.problem };
  const folder = made.value;
  try {
    const ended = await attempt(() => execute(champion, preparation, { ...context, folder }, ports));
    if (ended.kind === 'failed') return { kind: 'not-scored', version, logArtifact: undefined, problem: ended.problem };
    const { logArtifact } = ended.value;
    const scored = await attempt(() =>
      publishScore(champion, preparation, { ...context, folder, ...ended.value }, ports),
    );
    return scored.kind === 'done'
      ? { kind: 'scored', version, logArtifact, ...scored.value }
      : { kind: 'not-scored', version, logArtifact, problem: scored.problem };
  } finally {
    // A model can fill the disk; what cannot be removed goes with the job.
    await attempt(() => ports.files.remove(folder));
  }
}

type Attempt<Result> =
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'failed'; readonly problem: string };

async function attempt<Result>(work: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    const problems = error instanceof UserErrors ? error.problems : [error];
    return { kind: 'failed', problem: problems.map(explained).join(' ') };
  }
}

/** What went wrong and what to do about it. */
function explained(error: unknown): string {
  const hint = error instanceof UserError ? error.hint : undefined;
  return [withFullStop(messageOf(error)), ...(hint === undefined ? [] : [hint])].join(' ');
}

interface Executed {
  readonly evaluationSet: string;
  /** Folder that the command was given to write to. */
  readonly out: string;
  readonly logArtifact: string | undefined;
  readonly end: EndOfRun;
}

/** Fetches the model, runs the command and uploads its log. */
async function execute(
  champion: Champion,
  { model, key, store }: Preparation,
  { folder, ...context }: ScoreContext & { readonly folder: string },
  ports: ScorePorts,
): Promise<Executed> {
  const evaluationSet = evaluationSetDigest(key.data);
  if (evaluationSet === null) throw notPossible('The model declares no evaluation data.');
  if (store === undefined) throw notPossible('No model store is given that could hold it.');
  const out = posix.join(folder, 'out');
  await ports.files.makeFolder(out);
  const path = await fetchChampion(champion, store, posix.join(folder, 'model'), ports);
  ports.log.info(`Champion ${champion.version} is scored on the new evaluation data.`);
  const ran = await runCommand(
    { ...model, train: { ...model.train, command: scoreCommand(champion.command) } },
    { ...context, folder, scoring: { [CHAMPION_VARIABLE]: path, [OUT_VARIABLE]: out } },
    ports,
  );
  const name = `score-log-${model.name}-${key.key.slice(0, 12)}`;
  const logArtifact = await uploadLog(ran, { name, retentionDays: context.retentionDays }, ports);
  const { exit, outOfMemoryKills } = ran.result;
  const timeout = readableTime(model.train.timeoutMilliseconds);
  return { evaluationSet, out, logArtifact, end: { exit, tail: ran.tail, outOfMemoryKills, timeout, what: 'scoring' } };
}

/** Reads what the command wrote and uploads it with its record. Throws what a failed command failed of. */
async function publishScore(
  champion: Champion,
  { model, key, tracking, commits }: Preparation,
  {
    folder,
    out,
    end,
    evaluationSet,
    repository,
    run,
    retentionDays,
  }: ScoreContext & Executed & { readonly folder: string },
  { files, artifacts, log }: ScorePorts,
): Promise<Pick<Extract<Scoring, { readonly kind: 'scored' }>, 'artifact' | 'record' | 'notes'>> {
  const cause = exitCause(end);
  if (cause !== undefined) throw new UserError(cause.reason, cause.message, { hint: cause.hint });
  const { outputs } = model.train;
  const measured = await measure(await collectScore(files, out, outputs), outputs, { tracking, log });
  const origin = { model: model.name, inputKey: key.key, repository, commits, run };
  const record = scoreRecord({ ...origin, champion, evaluationSet, ...measured.facts });
  const root = posix.join(folder, 'score');
  const contents = await writeRecord(files, root, { file: SCORE_FILE, record, read: readScore, ...measured.files });
  const name = scoreArtifactName(model.name, key.key, champion.candidateDigest);
  const packing = { kind: 'zip', level: 6 } as const;
  await artifacts.upload({ name, root, files: [...contents.keys()], packing, retentionDays });
  return { artifact: name, record, notes: measured.notes };
}

/** @returns path of the model: of its file when it is a single one, else of its folder */
async function fetchChampion(
  { artifact: { uri, digest } }: Champion,
  store: ModelStore,
  folder: string,
  { files }: Pick<ScorePorts, 'files'>,
): Promise<string> {
  await files.makeFolder(folder);
  const [first, ...others] = await store.get(uri, digest, folder, LARGEST_CHAMPION);
  if (first === undefined) throw notPossible('The model store holds no file of it.');
  return others.length === 0 ? posix.join(folder, first.path) : folder;
}

const notPossible = (why: string): UserError => new UserError('train.not-scored', why);
