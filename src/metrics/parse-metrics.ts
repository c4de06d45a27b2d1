import { UserError } from '../errors.ts';
import { assembleMetrics } from './assemble-metrics.ts';
import { type Format, type FormatContext, formatContext } from './format-context.ts';
import { bencher, githubActionBenchmark, jmh, pytestBenchmark } from './formats/benchmarks.ts';
import { deepeval } from './formats/deepeval.ts';
import { evidently } from './formats/evidently.ts';
import { hfEvalResults, hfModelCard } from './formats/hf-card.ts';
import { hfResults, hfTrainerState } from './formats/hf-trainer.ts';
import { inspect } from './formats/inspect.ts';
import { lmEval } from './formats/lm-eval.ts';
import { lmEvalSamples } from './formats/lm-eval-samples.ts';
import { mlflow } from './formats/mlflow.ts';
import { dvclive, json, wandb, yaml } from './formats/nested.ts';
import { promptfoo } from './formats/promptfoo.ts';
import { seeds } from './formats/seeds.ts';
import { sklearn } from './formats/sklearn.ts';
import { trainingLog } from './formats/training-log.ts';
import { readJsonTree } from './json-tree.ts';
import { metricGlobProblem } from './metric-globs.ts';
import { checkSize, decodeMetrics, frontMatter, MAXIMUM_METRICS_BYTES, type Syntax, syntaxOf } from './metrics-text.ts';
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
}

/**
 * Reads a metrics file of any known format, found by its content or given as an option. Throws one `UserError('metrics.…')` with
 * the place in the file. An empty or unknown shape is an error, never an empty set.
 * @param content bytes or text in UTF-8: at most 1 MiB, 16 MiB in formats of logs and samples
 * @param file name to show in errors, relative to the repository root
 */
export async function parseMetrics(
  content: Uint8Array | string,
  file: string,
  options: MetricsOptions = {},
): Promise<ParsedMetrics> {
  checkGlobs([...(options.include ?? []), ...(options.exclude ?? [])]);
  const text = decodeMetrics(content, file);
  const context = formatContext(file, text, options);
  const syntax = syntaxOf(text, file, options.format);
  // No format of these is large by nature, and their parsers are slow.
  if (syntax === 'yaml' || syntax === 'front-matter' || syntax === 'table')
    checkSize(content, file, MAXIMUM_METRICS_BYTES);
  const { format, read } = await understand(text, syntax, options, context);
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
      return choose(readTree(frontMatter(text).matter, syntax, context), [], hfModelCard, options, context);
    case 'yaml':
      return choose(readTree(text, syntax, context), TREE_FORMATS, yaml, options, context);
    case 'json':
    case 'json-lines':
      return choose(readTree(text, syntax, context), TREE_FORMATS, json, options, context);
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
  return { format, read: () => format.read(content, context) };
}

function readTree(
  text: string,
  syntax: 'json' | 'json-lines' | 'yaml' | 'front-matter',
  context: FormatContext,
): ValueNode {
  try {
    switch (syntax) {
      case 'json':
        return readJsonTree(text);
      case 'json-lines':
        return readJsonLines(text);
      case 'yaml':
      case 'front-matter':
        return readYamlTree(text);
    }
  } catch (error) {
    if (!(error instanceof TreeProblem)) throw error;
    throw treeProblem(error, text, syntax.startsWith('json') ? 'JSON' : 'YAML', context);
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
  language: 'JSON' | 'YAML',
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
