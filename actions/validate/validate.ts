import { loadProject } from '../../src/config/load.ts';
import type { Project } from '../../src/config/project.ts';
import { indexTree, type TreeIndex } from '../../src/config/tree-index.ts';
import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import type { TableProfile } from '../../src/data/profile/column-profile.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { Artifacts, Clock, DataEngine, Files, LocalGit, Log } from '../../src/ports.ts';
import { maskedReport } from '../../src/report/data-masking.ts';
import { type Base, type PullRequestCommits, readBase } from './base.ts';
import { type BaseVersion, readBaseVersion } from './base-version.ts';
import { chosenModels } from './choose.ts';
import { collect } from './collect.ts';
import { countedFacts } from './counted-facts.ts';
import { contentDigest, type DataPlace, dataPlace } from './data-files.ts';
import { type JudgedDataset, judgeDataset } from './dataset-report.ts';
import { readReference } from './drift.ts';
import type { Proposal } from './infer.ts';
import type { ValidateInputs } from './inputs.gen.ts';
import { type Job, jobsOf } from './jobs.ts';
import { keyQuestions, keyRequests } from './key-questions.ts';
import { nothingToCheck, outcomeOf } from './outcome.ts';
import type { WorkTree } from './place.ts';
import type { DataReading, ReadingPorts } from './read-data.ts';
import { readJob } from './read-job.ts';
import { artifactName, uploadReport, writeReport } from './report-files.ts';
import type { ValidateData } from './result-data.ts';
import { schemaChanges } from './schema-changes.ts';

export interface ValidatePorts {
  readonly git: LocalGit;
  readonly files: Files;
  readonly engine: DataEngine;
  readonly artifacts: Pick<Artifacts, 'upload'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ValidateContext {
  /** Absolute path of the work tree. */
  readonly workspace: string;
  /** Of the event, when it is about a pull request. */
  readonly pullRequest: PullRequestCommits | undefined;
}

/** Everything that the steps share. */
interface Situation {
  readonly inputs: ValidateInputs;
  /** Names of the models that were asked for; empty for all. */
  readonly chosen: readonly string[];
  readonly ports: ValidatePorts;
  readonly tree: WorkTree;
  readonly project: Project;
  readonly index: TreeIndex;
  readonly base: Base;
}

interface PlacedJob {
  readonly job: Job;
  readonly place: DataPlace;
}

/** Checks every row of the chosen models' data sets, the data sets as wholes, and what changed since the base. */
export async function validate(
  inputs: ValidateInputs,
  { workspace, pullRequest }: ValidateContext,
  ports: ValidatePorts,
): Promise<ActionOutcome<ValidateData>> {
  const { git, files, engine, log } = ports;
  try {
    const head = await git.tree(await git.head());
    const project = await loadProject(head, inputs.config);
    const models = chosenModels(project.models, inputs.models);
    const tree: WorkTree = { files, workspace };
    const jobs = await jobsOf(project, models, tree);
    if (jobs.length === 0) return nothingToCheck();
    const index = await indexTree(head);
    const placed = await collect(jobs, async (job) => ({ job, place: await dataPlace(job, project, index, tree) }));

    const base = await readBase(git, inputs.base, pullRequest, inputs.config);
    if (base.kind === 'none') (base.warn ? log.warning : log.info)(base.note);
    const chosen = inputs.models.length === 0 ? [] : models.map(({ name }) => name);
    const situation: Situation = { inputs, chosen, ports, tree, project, index, base };
    const judged = await judgeAll(placed, situation);
    return await conclude(placed, judged, situation);
  } finally {
    await engine.close();
  }
}

/** Reads all data sets first: questions about keys are about two of them. */
async function judgeAll(placed: readonly PlacedJob[], situation: Situation): Promise<readonly JudgedDataset[]> {
  const { ports, tree } = situation;
  const jobs = placed.map(({ job }) => job);
  const questions = new Map(jobs.map((job) => [job, keyQuestions(job, jobs)]));
  const references = new Map<Job, TableProfile | undefined>();
  const readings = new Map<Job, DataReading>();
  await collect(placed, async ({ job, place }) => {
    ports.log.info(`Checking ${job.dataset.path} …`);
    readings.set(job, await readJob(job, place, keyRequests(job, questions), ports));
    references.set(job, await readReference(job, ports, tree));
  });
  const findings = new Map<Job, DatasetFindings>([...readings].map(([job, reading]) => [job, reading.findings]));
  const judged: JudgedDataset[] = [];
  for (const { job, place } of placed) {
    const reading = readings.get(job);
    // Whatever could not be read was thrown above.
    if (reading === undefined) continue;
    const counted = await countedFacts(job, questions.get(job) ?? [], findings);
    const base = await baseVersion(job, situation);
    const changes = await schemaChanges(job, place, reading.findings, base, ports);
    const facts = { ...reading, counted, base, changes, reference: references.get(job), now: ports.clock.now() };
    judged.push(withBaseNote(job, judgeDataset(job, facts), base, situation));
  }
  return judged;
}

async function baseVersion(job: Job, { base, index, ports }: Situation): Promise<BaseVersion | undefined> {
  if (base.kind === 'none') return undefined;
  return readBaseVersion(job, { base, head: index, ports });
}

function withBaseNote(
  { dataset }: Job,
  { report, notes }: JudgedDataset,
  version: BaseVersion | undefined,
  { base }: Situation,
): JudgedDataset {
  const isNew = base.kind === 'present' && version === undefined;
  const all = [...(isNew ? ['The data set is new: nothing is compared.'] : []), ...notes];
  return { report, notes: all.map((note) => `${dataset.path}: ${note}`) };
}

async function conclude(
  placed: readonly PlacedJob[],
  judged: readonly JudgedDataset[],
  { inputs, chosen, ports, project, index, base }: Situation,
): Promise<ActionOutcome<ValidateData>> {
  const proposals = inputs.infer ? await proposeAll(placed, judged, inputs.redact, ports) : [];
  const notes = [
    ...(base.kind === 'none' ? [base.note] : []),
    ...judged.flatMap((one) => one.notes),
    ...proposals.flatMap((proposal) => (proposal.kind === 'none' ? [proposal.note] : [])),
  ];
  const report = maskedReport({ datasets: judged.map((one) => one.report), notes }, { redact: inputs.redact });
  const digests: (string | undefined)[] = [];
  for (const { job } of placed) digests.push(await contentDigest(job, project, index));
  const folder = await writeReport(report, { proposals, digests }, ports.files);
  ports.log.info(`The report is in ${folder.path}.`);
  const failure = inputs.reportArtifact ? await uploadReport(folder, artifactName(chosen), ports.artifacts) : undefined;
  if (failure !== undefined) ports.log.info(failure);
  const all = failure === undefined ? notes : [...notes, failure];
  return outcomeOf({ report, notes: all, proposals, folder: folder.path });
}

async function proposeAll(
  placed: readonly PlacedJob[],
  judged: readonly JudgedDataset[],
  redact: boolean,
  ports: ReadingPorts,
): Promise<readonly Proposal[]> {
  const { proposeSchema } = await import('./infer.ts');
  const proposals: Proposal[] = [];
  for (const [at, { job, place }] of placed.entries()) {
    const report = judged[at]?.report;
    if (job.schema !== undefined || report === undefined) continue;
    // Without a schema only the base's can have marked columns.
    const proposal: Proposal =
      redact || report.masked.length > 0
        ? { kind: 'none', note: 'No schema is proposed: it would show values, and those are masked.' }
        : await proposeSchema(job, place, report.profile, ports);
    proposals.push(
      proposal.kind === 'none' ? { ...proposal, note: `${job.dataset.path}: ${proposal.note}` } : proposal,
    );
  }
  return proposals;
}
