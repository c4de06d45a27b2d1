import type { CandidateRecord } from '../../src/generated/candidate.ts';
import { code, details, link, table, text } from '../../src/report/markdown.ts';
import { rowFormat } from '../../src/report/numbers.ts';
import { usageOf } from '../../src/report/training-changes.ts';
import { MOSTLY_IDLE } from '../../src/report/training-usage.ts';
import { usageParts } from '../../src/report/usage-details.ts';
import { wordingOf } from '../../src/report/wording/wordings.ts';
import { readableShare, readableSize } from '../../src/training/amounts.ts';
import { gpuSummary } from '../../src/training/gpu/gpu-summary.ts';
import type { Scoring } from './score.ts';

/** Metrics shown before the rest is only counted. */
const SHOWN_METRICS = 100;
/** Lines of the log shown for a failed training. */
const SHOWN_LINES = 30;
const LONGEST_LINE = 500;

/** Job summary of a training that made a candidate. */
export function candidateSummary(
  candidate: CandidateRecord,
  { candidateArtifact, logArtifact }: { readonly candidateArtifact: string; readonly logArtifact: string | undefined },
  notes: readonly string[],
): string {
  const { artifact, usage, environment } = candidate;
  const size = artifact.files.reduce((sum, file) => sum + file.size, 0);
  const idle = idleSentence(usage.gpus);
  const facts = [
    ['Model', `${artifact.files.length} file${artifact.files.length === 1 ? '' : 's'}, ${readableSize(size)}`],
    ['Model digest', code(artifact.digest)],
    ['Model artifact', code(artifact.name, 200)],
    ...(artifact.uri === null ? [] : [['Model store', code(artifact.uri, 400)]]),
    ['Candidate artifact', code(candidateArtifact, 200)],
    ['Log artifact', logArtifact === undefined ? 'could not be uploaded' : code(logArtifact, 200)],
    ['Input key', code(candidate.inputKey)],
    ['Run', link(`${candidate.run.id}`, candidate.run.url)],
  ];
  const surroundings = Object.entries(environment).map(([name, value]) => [
    text(name),
    text(String(value ?? 'unknown')),
  ]);
  return [
    `### Trained ${text(candidate.model)}`,
    metricsTable(candidate.metrics),
    ...notes.map((note) => text(note)),
    table('ll', ['', ''], facts),
    ...usageParts(usageOf(usage, undefined), wordingOf('en'), true),
    ...(idle === undefined ? [] : [idle]),
    details('Environment', table('ll', ['', ''], surroundings)),
  ].join('\n\n');
}

/** That the GPUs mostly waited; undefined when they did not, or when nobody knows. */
function idleSentence(gpus: CandidateRecord['usage']['gpus']): string | undefined {
  const { idle } = gpuSummary(gpus);
  if (idle === undefined || idle <= MOSTLY_IDLE) return undefined;
  const subject = gpus?.length === 1 ? 'The GPU was' : 'The GPUs were';
  return `${subject} idle ${readableShare(idle)} of the time: the training waits for something else, such as reading its input.`;
}

/** Part of the job summary on the model in production. */
export function scoreSummary(model: string, scoring: Scoring): string {
  const title = `### ${scoring.kind === 'scored' ? 'Scored' : '⚠️ Not scored:'} champion ${code(scoring.version)} of ${text(model)}`;
  const log =
    scoring.logArtifact === undefined ? [] : [`The log is in the artifact ${code(scoring.logArtifact, 200)}.`];
  switch (scoring.kind) {
    case 'not-scored':
      return [title, text(scoring.problem, 1000), ...log].join('\n\n');
    case 'scored': {
      const { record, artifact, notes } = scoring;
      const place = `The score is in the artifact ${code(artifact, 200)}.`;
      const told = notes.map((note) => text(note));
      return [title, metricsTable(record.metrics, 'score'), ...told, [place, ...log].join(' ')].join('\n\n');
    }
  }
}

/** Job summary of a training that failed. @param tail last lines of its output */
export function failureSummary(
  model: string,
  { message, hint }: { readonly message: string; readonly hint: string | undefined },
  tail: readonly string[],
  logArtifact: string | undefined,
): string {
  const log = logArtifact === undefined ? [] : [`The whole log is in the artifact ${code(logArtifact, 200)}.`];
  return [
    `### Training of ${text(model)} failed`,
    text(message, 1000),
    ...(hint === undefined ? [] : [`What to do: ${text(hint, 1000)}`]),
    ...(tail.length === 0 ? [] : [fenced(tail.slice(-SHOWN_LINES).map(plain).join('\n'))]),
    ...log,
  ].join('\n\n');
}

function metricsTable(metrics: CandidateRecord['metrics'], artifact = 'candidate'): string {
  const names = Object.keys(metrics).sort();
  const rows = names.slice(0, SHOWN_METRICS).map((name) => {
    const value = metrics[name] ?? null;
    return [code(name), rowFormat([value], []).value(value)];
  });
  const more = names.length - rows.length;
  const rest = more === 0 ? '' : `\n\n${more} more metrics are in the ${artifact} artifact.`;
  return `${table('lr', ['Metric', 'Value'], rows)}${rest}`;
}

/** A block that its content cannot leave. */
function fenced(content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${content}\n${fence}`;
}

/** A line of the log without colours. */
function plain(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour
  const bare = line.replace(/\u001b(?:\[[0-9;:]*m)?/g, '');
  return bare.length > LONGEST_LINE ? `${bare.slice(0, LONGEST_LINE)}…` : bare;
}
