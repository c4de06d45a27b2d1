import type * as Raw from '../generated/trainyard.ts';
import { USUAL_CONFIDENCE } from '../metrics/statistics/interval.ts';
import { buildDataSet } from './build-data-set.ts';
import type {
  Approve,
  Approver,
  Environment,
  Evaluate,
  Gpu,
  Model,
  Outputs,
  Promote,
  Retry,
  Target,
  Train,
  Trigger,
} from './project.ts';
import { normalised } from './repository-path.ts';
import { parseDuration, parseSize } from './units.ts';

const DEFAULT_TIMEOUT = '1h';
const DEFAULT_GRACE = '30s';
const DEFAULT_EXPIRY = '7d';
const DEFAULT_STALE_AFTER = '14d';

/** Applies defaults and units to a model that fits the schema. Paths that are refused elsewhere stay as they are. */
export function buildModel(name: string, file: string, raw: Raw.Model): Model {
  return {
    name,
    file,
    task: raw.task ?? 'other',
    data: Object.entries(raw.data ?? {}).map(([dataName, dataset]) => buildDataSet(dataName, dataset)),
    train: buildTrain(raw.train),
    evaluate: buildEvaluate(raw.evaluate ?? {}),
    approve: buildApprove(raw.approve ?? {}),
    promote: raw.promote === undefined ? undefined : buildPromote(raw.promote),
  };
}

function buildTrain(raw: Raw.Train): Train {
  return {
    runner: raw.runner ?? ['self-hosted', 'gpu'],
    command: raw.command,
    inputs: raw.inputs,
    outputs: buildOutputs(raw.outputs),
    gpu: optional(raw.gpu, buildGpu),
    diskBytes: optional(raw.disk, bytes),
    timeoutMilliseconds: milliseconds(raw.timeout ?? DEFAULT_TIMEOUT),
    graceMilliseconds: milliseconds(raw.grace ?? DEFAULT_GRACE),
    retry: optional(raw.retry, buildRetry),
    cost: optional(raw.cost, (cost) => ({ perHour: cost['per-hour'], currency: cost.currency })),
    seed: raw.seed,
  };
}

function buildOutputs(raw: Raw.Train['outputs']): Outputs {
  const metrics = typeof raw.metrics === 'string' ? { path: raw.metrics } : raw.metrics;
  const { path, ...reading } = metrics;
  return {
    model: normalised(raw.model),
    metrics: normalised(path),
    metricsReading: Object.keys(reading).length === 0 ? undefined : reading,
    predictions: optional(raw.predictions, normalised),
    checkpoint: optional(raw.checkpoint, normalised),
  };
}

const buildGpu = (raw: NonNullable<Raw.Train['gpu']>): Gpu => ({
  count: raw.count ?? 1,
  memoryBytes: optional(raw.memory, bytes),
  driver: raw.driver,
  foreignProcesses: raw['foreign-processes'] ?? 'fail',
});

const buildRetry = (raw: NonNullable<Raw.Train['retry']>): Retry => ({
  attempts: raw.attempts ?? 2,
  on: raw.on ?? ['preempted', 'hardware'],
});

function buildEvaluate(raw: Raw.Evaluate): Evaluate {
  return {
    baselines: raw.baselines ?? ['production', 'base'],
    simple: raw.simple,
    lookBack: raw['look-back'] ?? 10,
    staleAfterMilliseconds: milliseconds(raw['stale-after'] ?? DEFAULT_STALE_AFTER),
    gates: Object.entries(raw.metrics ?? {}).map(([metric, gate]) => ({
      metric,
      direction: gate.direction,
      margin: gate.margin,
      min: gate.min,
      max: gate.max,
    })),
    predictions: optional(raw.predictions, (columns) => ({
      id: columns.id,
      label: columns.label,
      score: columns.score,
      prediction: columns.prediction,
      probabilities: columns.probabilities,
      classes: columns.classes?.map(String),
      positive: columns.positive,
      cluster: columns.cluster,
      fold: columns.fold,
      query: columns.query,
      reference: columns.reference,
      hypothesis: columns.hypothesis,
    })),
    command: raw.command,
    slices: (raw.slices ?? []).map((slice) => ({
      by: slice.by,
      minRows: slice['min-rows'],
      metrics: slice.metrics,
      margin: slice.margin,
    })),
    inconclusive: raw.inconclusive ?? 'warn',
    confidence: raw.confidence ?? USUAL_CONFIDENCE,
    resamples: raw.resamples ?? 2_000,
    strict: raw.strict ?? false,
    report: { language: raw.report?.language ?? 'en', comment: raw.report?.comment ?? 'always' },
  };
}

function buildApprove(raw: Raw.Approve): Approve {
  return {
    required: raw.required ?? 1,
    from: (raw.from ?? []).map(buildApprover),
    expiresMilliseconds: milliseconds(raw.expires ?? DEFAULT_EXPIRY),
  };
}

function buildApprover(text: string): Approver {
  const [owner = '', team] = text.slice(1).split('/');
  return team === undefined ? { kind: 'user', login: owner } : { kind: 'team', organization: owner, team };
}

function buildPromote(raw: Raw.Promote): Promote {
  return {
    store: raw.store,
    repository: raw.repository,
    branch: raw.branch ?? 'main',
    environments: Object.entries(raw.environments).map(([name, environment]) => buildEnvironment(name, environment)),
  };
}

function buildEnvironment(name: string, raw: Raw.Environment): Environment {
  return {
    name,
    on: buildTrigger(raw.on),
    mode: raw.mode ?? 'commit',
    files: raw.files.map(buildTarget),
    argocd: raw.argocd?.application,
  };
}

const buildTrigger = (on: Raw.Environment['on']): Trigger =>
  typeof on === 'string' ? { kind: on } : { kind: 'after', environment: on.after };

function buildTarget({ path, document, set }: Raw.Target): Target {
  return {
    path: normalised(path),
    document: optional(document, ({ apiVersion, kind, name }) => ({ apiVersion, kind, name })),
    set: Object.entries(set).map(([place, value]) => ({ path: place, value })),
  };
}

function optional<Given, Result>(value: Given | undefined, build: (value: Given) => Result): Result | undefined {
  return value === undefined ? undefined : build(value);
}

/** The schema has checked the form already. */
const milliseconds = (text: string): number => inForm(parseDuration(text), text);
const bytes = (text: string): number => inForm(parseSize(text), text);

function inForm(value: number | undefined, text: string): number {
  if (value === undefined) throw new TypeError(`${JSON.stringify(text)} has passed the schema in a wrong form.`);
  return value;
}
