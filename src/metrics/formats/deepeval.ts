import type { Direction } from '../direction.ts';
import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { nameNote } from '../notes.ts';
import type { FormatReading } from '../parsed-metrics.ts';
import { append, groupOutcomes, mean, share } from '../test-outcomes.ts';
import { booleanOf, finiteOf, itemsOf, textOf, type ValueNode, valueAt } from '../value-tree.ts';
import { computed } from './entries.ts';

/** Test runs of DeepEval: `testCases` and `metricsData` of a saved run, or `test_results` and `metrics_data` of an evaluation. */
export const deepeval: Format<ValueNode> = {
  format: 'deepeval',
  title: 'a test run of DeepEval',
  matches: (root) => testsOf(root).some((test) => valuesOf(test).length > 0),
  leftOut: ['tests'],
  maximumBytes: LARGE_FILE,
  read,
};

interface Judgement {
  readonly score: number | undefined;
  readonly threshold: number | undefined;
  readonly success: boolean | undefined;
}

function testsOf(root: ValueNode): readonly ValueNode[] {
  const run = valueAt(root, 'testRunData') ?? root;
  return ['testCases', 'conversationalTestCases', 'test_results', 'testResults'].flatMap((name) =>
    itemsOf(valueAt(run, name)),
  );
}

const valuesOf = (test: ValueNode): readonly ValueNode[] =>
  itemsOf(valueAt(test, 'metricsData') ?? valueAt(test, 'metrics_data'));

function read(root: ValueNode, context: FormatContext): FormatReading {
  const tests = testsOf(root);
  const at = tests[0]?.at ?? root.at;
  if (tests.length === 0) {
    throw context.problem('metrics.empty', 'The test run of DeepEval holds no test.', at, 'Check the run.');
  }
  const judgements = new Map<string, Judgement[]>();
  for (const test of tests) {
    for (const metric of valuesOf(test)) {
      const name = textOf(valueAt(metric, 'name')) ?? textOf(valueAt(metric, 'metric')) ?? 'metric';
      append(judgements, name, {
        score: finiteOf(valueAt(metric, 'score')),
        threshold: finiteOf(valueAt(metric, 'threshold')),
        success: booleanOf(valueAt(metric, 'success')),
      });
    }
  }
  const runs = tests.map((test, index) => ({ id: idOf(test, index), success: isSuccess(test) }));
  const { outcomes, notes } = groupOutcomes(runs);
  const passed = runs.filter(({ success }) => success).length;
  const unscored = [...judgements].filter(([, found]) => found.some(({ score }) => score === undefined));
  return {
    entries: [
      ...computed('pass_rate', share(passed, runs.length), at, { direction: 'higher', samples: runs.length }),
      ...computed('tests', runs.length, at),
      ...[...judgements].flatMap(([name, found]) => metricEntries(name, found, at)),
    ],
    outcomes,
    notes: [
      ...notes,
      ...nameNote(
        unscored.map(([name]) => name),
        'not scored in every test, so the mean is over the others',
      ),
    ],
  };
}

function metricEntries(name: string, judgements: readonly Judgement[], at: number) {
  const scores = judgements.flatMap(({ score }) => score ?? []);
  const judged = judgements.flatMap(({ success }) => success ?? []);
  const direction = directionIn(judgements);
  return [
    ...computed(`${name}.score`, mean(scores), at, {
      ...(direction === undefined ? {} : { direction }),
      samples: scores.length,
    }),
    ...computed(`${name}.pass_rate`, share(judged.filter(Boolean).length, judged.length), at, {
      direction: 'higher',
      samples: judged.length,
    }),
  ];
}

/** Most metrics of DeepEval pass above their threshold, some (bias, toxicity, hallucination) below: the results tell. */
function directionIn(judgements: readonly Judgement[]): Direction | undefined {
  const said = new Set(
    judgements.flatMap(({ score, threshold, success }): readonly Direction[] => {
      if (score === undefined || threshold === undefined || success === undefined || score === threshold) return [];
      return [score > threshold === success ? 'higher' : 'lower'];
    }),
  );
  return said.size === 1 ? [...said][0] : undefined;
}

function isSuccess(test: ValueNode): boolean {
  const values = valuesOf(test);
  return (
    booleanOf(valueAt(test, 'success')) ??
    (values.length > 0 && values.every((metric) => booleanOf(valueAt(metric, 'success')) === true))
  );
}

function idOf(test: ValueNode, index: number): string {
  return textOf(valueAt(test, 'name')) ?? textOf(valueAt(test, 'input')) ?? `#${index}`;
}
