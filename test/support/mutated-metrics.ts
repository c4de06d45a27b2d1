import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/errors.ts';
import { parseMetrics } from '../../src/metrics/parse-metrics.ts';
import type { MetricsFormat, ParsedMetrics } from '../../src/metrics/parsed-metrics.ts';
import { readCandidate } from '../../src/records/read-record.ts';
import { candidateRecord } from '../../src/training/candidate.ts';
import { type Random, seededRandom } from './seeded-random.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/metrics');

export interface MetricsSample {
  readonly name: string;
  readonly content: Buffer;
}

/** One file of every format. */
export const metricsFixtures = (): readonly MetricsSample[] =>
  readdirSync(FIXTURES)
    .filter((name) => statSync(join(FIXTURES, name)).isFile())
    .map((name) => ({ name, content: readFileSync(join(FIXTURES, name)) }));

/** A spoiled file that the parser did not take as it should, and what is wrong. */
export interface ParserFault {
  readonly seed: number;
  readonly sample: string;
  readonly content: string;
  readonly fault: string;
}

/** Spoils one of the samples and reads it; undefined when it became a record's metrics or a user's error. The same seed gives the same file. */
export async function readMutated(samples: readonly MetricsSample[], seed: number): Promise<ParserFault | undefined> {
  const chance = seededRandom(seed);
  const [first, ...rest] = samples;
  if (first === undefined) throw new Error('There are no samples.');
  const sample = chance.pick([first, ...rest]);
  let content = sample.content;
  const strokes = 1 + chance.below(4);
  for (let stroke = 0; stroke < strokes; stroke += 1) content = chance.pick(MUTATIONS)(content, chance);
  const name = chance.chance(0.8)
    ? sample.name
    : chance.pick(['metrics', 'a.json', 'a.yaml', 'a.toml', 'a.csv', 'a.xml']);
  const options = {
    ...(chance.chance(0.3) ? { epoch: chance.pick(['last', 'best'] as const) } : {}),
    ...(chance.chance(0.1) ? { format: chance.pick(ASKED) } : {}),
    ...(chance.chance(0.2) ? { include: ['*'] } : {}),
  };
  const fault = await faultOf(() => parseMetrics(content, name, options));
  return fault === undefined ? undefined : { seed, sample: sample.name, content: content.toString(), fault };
}

const ASKED: readonly [MetricsFormat, ...MetricsFormat[]] = [
  'json',
  'yaml',
  'toml',
  'csv',
  'yolo',
  'junit',
  'lm-eval-samples',
  'hf-model-card',
  'mlflow',
  'training-log',
  'promptfoo',
];

async function faultOf(read: () => Promise<ParsedMetrics>): Promise<string | undefined> {
  try {
    return recordFault(await read());
  } catch (error) {
    if (error instanceof UserError) return error.code.startsWith('metrics.') ? undefined : `The code is ${error.code}.`;
    return error instanceof Error ? `${error.stack}` : String(error);
  }
}

/** Why the metrics cannot stand in a candidate's record, as whoever reads it would say. */
function recordFault({ metrics, details, format }: ParsedMetrics): string | undefined {
  if (Object.keys(metrics).length === 0) return 'There is no metric.';
  const record = candidateRecord({ ...FACTS, metrics, details, metricsFile: { format, sha256: HEX, size: 1 } });
  try {
    readCandidate(Buffer.from(JSON.stringify(record)), 'candidate.json');
    return undefined;
  } catch (error) {
    return String(error);
  }
}

const HEX = '0'.repeat(64);
const START = new Date('2026-01-01T00:00:00Z');
const FACTS = {
  model: 'wine',
  inputKey: HEX,
  repository: 'acme/wine',
  commits: { head: '0'.repeat(40), base: null, merge: null },
  data: [],
  files: [{ path: 'model', size: 1, sha256: HEX }],
  uri: undefined,
  predictions: undefined,
  environment: { os: 'Linux' },
  startedAt: START,
  finishedAt: START,
  wallSeconds: 1,
  cpuSeconds: null,
  peakMemoryBytes: null,
  telemetry: { gpus: undefined, timeline: undefined },
  price: undefined,
  run: { id: 1, attempt: 1, url: 'https://github.example/1' },
} as const;

type Mutation = (content: Buffer, chance: Random) => Buffer;

/** In the place of a number. */
const VALUES = [
  '1e308',
  '-1e309',
  '1.7976931348623157e308',
  '5e-324',
  '-0',
  '-1',
  '0.5',
  '9007199254740993',
  '123456789012345678901234567890',
  '9'.repeat(400),
  'NaN',
  '-Infinity',
  '.nan',
  '-.inf',
  'null',
  'true',
  '"N/A"',
  '"1e3"',
  '[]',
  '{}',
  '[[1, 2], {"a": 3}]',
  '{"value": 1}',
] as const;
/** In the place of a name or a text. */
const TEXTS = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a.b',
  '|',
  '`@all` #1 ::error::',
  '\u202e',
  '\ud800',
  '\\ud800',
  '\\u0000',
  '\t',
  '=',
  'x'.repeat(40),
  'y'.repeat(70),
  'z'.repeat(300),
] as const;

/** Replaces one of the places that a pattern finds. */
function replaced(content: Buffer, pattern: RegExp, by: (found: string) => string, chance: Random): Buffer {
  const text = content.toString();
  const [first, ...rest] = [...text.matchAll(pattern)];
  if (first === undefined) return content;
  const { index, 0: found } = chance.pick([first, ...rest]);
  return Buffer.from(`${text.slice(0, index)}${by(found)}${text.slice(index + found.length)}`);
}

const NUMBER = /(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.])/gi;
const TEXT = /"[^"\n]*"/g;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (content, chance) => {
    const flipped = Buffer.from(content);
    const at = chance.below(flipped.length);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
    return flipped;
  },
  (content, chance) => content.subarray(0, chance.below(content.length + 1)),
  (content, chance) => {
    const [from, to] = [chance.below(content.length + 1), chance.below(content.length + 1)];
    return Buffer.concat([content.subarray(0, Math.max(from, to)), content.subarray(Math.min(from, to))]);
  },
  (content, chance) => replaced(content, NUMBER, () => chance.pick(VALUES), chance),
  (content, chance) => replaced(content, TEXT, () => `"${chance.pick(TEXTS)}"`, chance),
  (content, chance) => replaced(content, TEXT, () => chance.pick(VALUES), chance),
  // A text or name again: duplicates.
  (content, chance) => {
    const [first, ...rest] = content.toString().match(TEXT) ?? [];
    return first === undefined ? content : replaced(content, TEXT, () => chance.pick([first, ...rest]), chance);
  },
  (content, chance) => {
    const deep = 1 + chance.below(100);
    const [open, close] = chance.pick([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const);
    return replaced(content, NUMBER, (found) => `${open.repeat(deep)}${found}${close.repeat(deep)}`, chance);
  },
  (content, chance) =>
    replaced(content, /[{[,\n]/g, (found) => `${found}"${chance.pick(TEXTS)}": ${chance.pick(VALUES)},`, chance),
  (content, chance) => replaced(content, /\n/g, (found) => found.repeat(2 + chance.below(3)), chance),
];
