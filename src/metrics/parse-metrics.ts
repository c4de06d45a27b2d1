import { UserError } from '../errors.ts';
import { assembleMetrics } from './assemble-metrics.ts';
import { type Format, type FormatContext, formatContext, LARGE_FILE } from './format-context.ts';
import { bencher, githubActionBenchmark, jmh, pytestBenchmark } from './formats/benchmarks.ts';
import { deepeval } from './formats/deepeval.ts';
import { evidently } from './formats/evidently.ts';
import { hfEvalResults, hfModelCard } from './formats/hf-card.ts';
import { hfResults, hfTrainerState } from './formats/hf-trainer.ts';
import { inspect } from './formats/inspect.ts';
import { lmEval } from './formats/lm-eval.ts';
import { lmEvalSamples } from './formats/lm-eval-samples.ts';
import { mlflow } from './formats/mlflow.ts';
import { dvclive, json, toml, wandb, yaml } from './formats/nested.ts';
import { promptfoo } from './formats/promptfoo.ts';
import { seeds } from './formats/seeds.ts';
import { sklearn } from './formats/sklearn.ts';
import { trainingLog } from './formats/training-log.ts';
import { readJsonTree } from './json-tree.ts';
import { metricGlobProblem } from './metric-globs.ts';
import {
  checkSize,
  decodeMetrics,
  frontMatter,
  isArchive,
  MAXIMUM_METRICS_BYTES,
  type Syntax,
  syntaxOf,
} from './metrics-text.ts';
import type { FormatReading, MetricsOptions, ParsedMetrics } from './parsed-metrics.ts';
import { nodeBudget, TreeProblem, type ValueNode } from './value-tree.ts';
import { readYamlTree } from './yaml-tree.ts';

/** In the order in which they are tried: what has clear marks first, any object of numbers last. */
const TREE_FORMATS: readonly Format<ValueNode>[] = [
  promptfoo,
  inspect,
  deepeval,
  evidently,
  seeds,
  mlflow,
  hfTrainerState,
  hfModelCard,
  hfEvalResults,
  lmEvalSamples,
  lmEval,
  sklearn,
  jmh,
  pytestBenchmark,
  githubActionBenchmark,
  bencher,
  hfResults,
  wandb,
  trainingLog,
  dvclive,
];

/** A format that was chosen, and how it reads the content. */
interface Understood {
  readonly format: Omit<Format<never>, 'matches' | 'read'>;
  readonly read: () => FormatReading;
  readonly context: FormatContext;
}

/**
 * Reads a metrics file of any known format, found by its content or given as an option. Throws one `UserError('metrics.…')` with
 * the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content text in UTF-8 or an archive `.eval`: at most 1 MiB, 16 MiB in formats of logs and samples
 * @param file name to show in errors, relative to the repository root
 */
export async function parseMetrics(
  content: Uint8Array | string,
  file: string,
  options: MetricsOptions = {},
): Promise<ParsedMetrics> {
  checkGlobs([...(options.include ?? []), ...(options.exclude ?? [])]);
  const { format, read, context } = await understandContent(content, file, options);
  checkSize(content, file, format.maximumBytes ?? MAXIMUM_METRICS_BYTES);
  const reading = read();
  const idle = options.epoch !== undefined && format.hasEpochs !== true;
  return assembleMetrics(
    idle
      ? {
          ...reading,
          notes: [...(reading.notes ?? []), '`epoch` changes nothing: the file holds one value for each metric.'],
        }
      : reading,
    { format: format.format, leftOut: format.leftOut ?? [], include: options.include, exclude: options.exclude },
    context,
  );
}

/** Refuses globs that could take for ever. Throws `UserError('metrics.glob')`. */
export function checkGlobs(globs: readonly string[]): void {
  for (const glob of globs) {
    const problem = metricGlobProblem(glob);
    if (problem === undefined) continue;
    throw new UserError('metrics.glob', `The pattern ${JSON.stringify(glob.slice(0, 80))} for metrics ${problem}.`, {
      hint: 'Write a simpler pattern, or several.',
    });
  }
}

async function understandContent(
  content: Uint8Array | string,
  file: string,
  options: MetricsOptions,
): Promise<Understood> {
  if (isArchive(content) && (options.format === undefined || options.format === 'inspect')) {
    return await understandArchive(content, options, formatContext(file, undefined, options));
  }
  const text = decodeMetrics(content, file);
  const syntax = syntaxOf(text, file, options.format);
  // No format of these is large by nature, and their parsers are slow.
  if (syntax !== 'json' && syntax !== 'json-lines' && syntax !== 'xml') checkSize(content, file, MAXIMUM_METRICS_BYTES);
  return await understand(text, syntax, options, formatContext(file, text, options));
}

/** The only archive that is a metrics file. */
async function understandArchive(
  content: Uint8Array,
  options: MetricsOptions,
  context: FormatContext,
): Promise<Understood> {
  checkSize(content, context.file, LARGE_FILE);
  const { readInspectArchive } = await import('./inspect-archive.ts');
  const { root, notes } = await readInspectArchive(content, context);
  const understood = choose(root, [inspect], inspect, { ...options, format: 'inspect' }, context);
  return {
    ...understood,
    read: () => {
      const reading = understood.read();
      return { ...reading, notes: [...(reading.notes ?? []), ...notes] };
    },
  };
}

async function understand(
  text: string,
  syntax: Syntax,
  options: MetricsOptions,
  context: FormatContext,
): Promise<Understood> {
  switch (syntax) {
    case 'xml': {
      const { junit } = await import('./formats/junit.ts');
      return choose(text, [], junit, options, context);
    }
    case 'table': {
      const [{ csv }, { readTable }, { yolo }] = await Promise.all([
        import('./formats/csv.ts'),
        import('./formats/table.ts'),
        import('./formats/yolo.ts'),
      ]);
      return choose(readTable(text, context), [yolo], csv, options, context);
    }
    case 'front-matter':
      return choose(
        readTree(frontMatter(text).matter, 'YAML', readYamlTree, context),
        [],
        hfModelCard,
        options,
        context,
      );
    case 'yaml':
      return choose(readTree(text, 'YAML', readYamlTree, context), TREE_FORMATS, yaml, options, context);
    case 'toml': {
      const { readTomlTree } = await import('./toml-tree.ts');
      const tree = readTree(text, 'TOML', readTomlTree, context);
      return choose(tree, TREE_FORMATS, toml, options, formatContext(context.file, undefined, options));
    }
    case 'json':
      return choose(readTree(text, 'JSON', readJsonTree, context), TREE_FORMATS, json, options, context);
    case 'json-lines':
      return choose(readTree(text, 'JSON', readJsonLines, context), TREE_FORMATS, json, options, context);
  }
}

/** The format that was asked for, or else the first whose marks the content has, or else the fallback, which says what is wrong. */
function choose<Content>(
  content: Content,
  marked: readonly Format<Content>[],
  fallback: Format<Content>,
  { format: asked }: MetricsOptions,
  context: FormatContext,
): Understood {
  const formats = [...marked, fallback];
  const found = formats.find(({ format, matches }) => (asked === undefined || asked === format) && matches(content));
  if (found === undefined && asked !== undefined) {
    throw context.problem(
      'metrics.shape',
      `The metrics file is not ${formats.find(({ format }) => format === asked)?.title ?? `of the format \`${asked}\``}.`,
      0,
      'Correct `format`, or leave it out so that the format is found by content.',
    );
  }
  const format = found ?? fallback;
  return { format, read: () => format.read(content, context), context };
}

type Language = 'JSON' | 'YAML' | 'TOML';

function readTree(
  text: string,
  language: Language,
  read: (text: string) => ValueNode,
  context: FormatContext,
): ValueNode {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof TreeProblem)) throw error;
    throw treeProblem(error, text, language, context);
  }
}

/** One JSON value on each line, as a list. */
function readJsonLines(text: string): ValueNode {
  const count = nodeBudget();
  const items: ValueNode[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') items.push(readJsonTree(line, start, count));
    start += line.length + 1;
  }
  return { kind: 'list', at: 0, items };
}

function treeProblem(
  { problem, message, at }: TreeProblem,
  text: string,
  language: Language,
  context: FormatContext,
): UserError {
  switch (problem) {
    case 'depth':
      return context.problem('metrics.too-deep', message, at, 'Write fewer levels.');
    case 'size':
      return context.problem('metrics.too-many', message, at, 'Keep curves and samples in files of their own.');
    case 'duplicate':
      return context.problem('metrics.duplicate-name', message, at, 'Keep one of them.');
    case 'syntax': {
      const empty = text.trim() === '';
      const hint = empty ? 'The file is empty: did the training write it?' : `Write it with a ${language} library.`;
      return context.problem('metrics.syntax', `The metrics file is not ${language}. ${message}`, at, hint);
    }
  }
}
