import { describe, expect, test } from 'vitest';
import type { PredictionOptions } from '../../src/metrics/predictions/layout.ts';
import { rowsWithCode, selectRows } from '../../src/metrics/predictions/select-rows.ts';
import { textTable } from '../../src/metrics/predictions/text-table.ts';
import { estimateOf } from '../support/planned-metric.ts';
import { csv, pairContents } from '../support/prediction-files.ts';
import { seededRandom } from '../support/seeded-random.ts';

const BINARY = ['id', 'label', 'score'] as const;

describe('predictions of two models', () => {
  test('are joined by id, whatever their order, and others are counted', async () => {
    const { paired, onlyCandidate, onlyBaseline } = await pairContents(
      csv(BINARY, ['a', 1, 0.9], ['x', 1, 0.1], ['b', 0, 0.4], ['c', 1, 0.6]),
      csv(BINARY, ['c', 1, 0.2], ['y', 0, 0.3], ['b', 0, 0.7], ['z', 0, 0.3], ['a', 1, 0.8]),
    );
    expect([paired.rows, onlyCandidate, onlyBaseline]).toEqual([3, 1, 2]);
    expect(paired.outcome).toEqual({
      task: 'binary',
      labels: Uint8Array.of(1, 0, 1),
      classes: ['0', '1'],
      candidate: { scores: Float64Array.of(0.9, 0.4, 0.6), predicted: Uint8Array.of(1, 0, 1) },
      baseline: { scores: Float64Array.of(0.8, 0.7, 0.2), predicted: Uint8Array.of(1, 1, 0) },
    });
  });

  test.each([
    ['1 and 1.0', ['1', '0'], ['1.0', '0.0'], 'binary'],
    ['True and true', ['True', 'False'], ['true', 'false'], 'binary'],
    ['-1 and 1', ['1', '-1'], ['1', '-1'], 'binary'],
  ])('have the labels %s', async (_, own, other, task) => {
    const file = (labels: readonly string[]) => csv(BINARY, ['a', labels[0]!, 0.9], ['b', labels[1]!, 0.4]);
    const { outcome } = (await pairContents(file(own), file(other))).paired;
    expect(outcome).toMatchObject({ task, labels: Uint8Array.of(1, 0) });
  });

  test.each([
    ['declared positive', csv(BINARY, ['a', 'spam', 0.9], ['b', 'ham', 0.4]), { positive: 'spam' }, 'binary'],
    ['with a threshold', csv(BINARY, ['a', 1, 0.3], ['b', 0, 0.1]), { threshold: 0.2 }, 'binary'],
    ['with predictions', csv(['id', 'label', 'prediction'], ['a', 1, 1], ['b', 0, 0]), {}, 'binary'],
    ['of classes', csv(['id', 'label', 'prediction'], ['a', 'cat', 'cat'], ['b', 'dog', 'dog']), {}, 'multiclass'],
    [
      'of scores of classes',
      csv(['id', 'label', 'score_cat', 'score_dog'], ['a', 'cat', 0.6, 0.4], ['b', 'dog', 0.1, 0.9]),
      {},
      'multiclass',
    ],
    [
      'in lists',
      'id,label,probabilities\na,cat,"[0.9,0.1]"\nb,dog,"[0.2,0.8]"\n',
      { classes: ['cat', 'dog'] },
      'multiclass',
    ],
    [
      'of numbered classes',
      csv(['id', 'label', 'prediction'], ['a', 7, 7], ['b', 3, 3]),
      { task: 'multiclass' },
      'multiclass',
    ],
  ] as const)('are right %s', async (_, content, options, task) => {
    const { paired } = await pairContents(content, content, options);
    expect(paired.outcome.task).toBe(task);
    expect(estimateOf('accuracy', paired)).toEqual({ candidate: 1, baseline: 1 });
  });

  test.each([
    [
      'numbered classes',
      [
        ['0', '[0.7,0.2,0.1]'],
        ['1', '[0.1,0.8,0.1]'],
        ['2', '[0,0.4,0.6]'],
      ],
      3,
    ],
    [
      'numbered classes of which some have no row',
      [
        ['0', '[0.7,0.1,0.1,0.1]'],
        ['1', '[0.1,0.7,0.1,0.1]'],
      ],
      4,
    ],
  ] as const)('are lists of %s, in their order', async (_, rows, width) => {
    const content = `id,label,probs\n${rows.map(([label, list], row) => `${row},${label},"${list}"\n`).join('')}`;
    const { outcome } = (await pairContents(content, content)).paired;
    if (outcome.task !== 'multiclass') throw new Error(outcome.task);
    expect(outcome.classes).toEqual(Array.from({ length: width }, (_, code) => String(code)));
    expect([...outcome.candidate.predicted]).toEqual(rows.map(([label]) => Number(label)));
    expect([...outcome.candidate.probabilities!]).toEqual(rows.flatMap(([, list]) => JSON.parse(list)));
  });

  test.each([
    ['0', '1'],
    ['-1', '1'],
    ['False', 'True'],
  ])('are lists of %s and %s, the second being the score', async (negative, positive) => {
    const content = `id,label,y_proba\na,${positive},"[0.2,0.8]"\nb,${negative},"[0.9,0.1]"\n`;
    expect((await pairContents(content, content)).paired.outcome).toMatchObject({
      task: 'binary',
      labels: Uint8Array.of(1, 0),
      candidate: { scores: Float64Array.of(0.8, 0.1), predicted: Uint8Array.of(1, 0) },
    });
  });

  test('are the same in lists, in any order of the classes, and in columns', async () => {
    const lists = 'id,label,p\na,cat,"[0.1,0.7,0.2]"\nb,ant,"[0.3,0.3,0.4]"\nc,bee,"[0.5,0.25,0.25]"\n';
    const columns = csv(
      ['id', 'label', 'score_ant', 'score_bee', 'score_cat'],
      ['a', 'cat', 0.2, 0.1, 0.7],
      ['b', 'ant', 0.4, 0.3, 0.3],
      ['c', 'bee', 0.25, 0.5, 0.25],
    );
    const options = { columns: { probabilities: 'p' }, classes: ['bee', 'cat', 'ant'] };
    const fromLists = (await pairContents(lists, lists, options)).paired;
    expect(fromLists).toEqual((await pairContents(columns, columns)).paired);
    expect(fromLists.outcome).toMatchObject({ classes: ['ant', 'bee', 'cat'] });
    expect(estimateOf('accuracy', fromLists)).toEqual({ candidate: 1, baseline: 1 });
  });

  test('are what the task says, whatever columns of texts are called', async () => {
    const content = csv(['id', 'query', 'label', 'prediction'], ['a', 'where is it?', 3, 3], ['b', 'how much?', 7, 3]);
    const { outcome } = (await pairContents(content, content, { task: 'multiclass' })).paired;
    expect(outcome).toMatchObject({ task: 'multiclass', classes: ['3', '7'], labels: Uint32Array.of(0, 1) });
    expect((await pairContents(content, content, { task: 'regression' })).paired.outcome.task).toBe('regression');
  });

  test('are numbers', async () => {
    const columns = ['id', 'label', 'prediction'] as const;
    const { paired } = await pairContents(
      csv(columns, ['a', 1.5, 2], ['b', 2.5, 2]),
      csv(columns, ['b', '2.50', 5], ['a', 1.5, 1]),
    );
    expect(estimateOf('mae', paired)).toEqual({ candidate: 0.5, baseline: 1.5 });
  });

  test('are rankings', async () => {
    const columns = ['id', 'query', 'relevance', 'score'] as const;
    const good = csv(columns, [1, 'q', 1, 0.9], [2, 'q', 0, 0.1], [3, 'r', 0, 0.2], [4, 'r', 2, 0.3]);
    const bad = csv(columns, [4, 'r', 2, 0.1], [3, 'r', 0, 0.3], [2, 'q', 0, 0.1], [1, 'q', 1, 0.9]);
    const { candidate, baseline } = estimateOf('ndcg', (await pairContents(good, bad)).paired);
    expect(candidate).toBe(1);
    expect(baseline).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 12);
  });

  test('are transcripts', async () => {
    const columns = ['id', 'reference', 'hypothesis'] as const;
    const { paired } = await pairContents(
      csv(columns, [1, 'the cat sat', 'the cat sat'], [2, 'on a mat', 'on the mat']),
      csv(columns, [2, 'on a mat', 'on mat'], [1, 'the cat sat', 'a cat']),
    );
    expect(estimateOf('wer', paired)).toEqual({ candidate: 1 / 6, baseline: 3 / 6 });
  });

  test('have clusters, slices and folds, and can be cut to a slice', async () => {
    const columns = ['id', 'label', 'score', 'cluster', 'region', 'fold'] as const;
    const content = csv(
      columns,
      ['a', 1, 0.9, 'u1', 'north', 0],
      ['b', 0, 0.8, 'u2', 'south', 1],
      ['c', 1, 0.7, 'u3', 'north', 0],
    );
    const { paired } = await pairContents(content, content, { columns: { slices: ['region'] } });
    const { slices, clusters, folds } = paired;
    const region = slices.get('region')!;
    expect([clusters?.names, region.names, folds?.names]).toEqual([
      ['u1', 'u2', 'u3'],
      ['north', 'south'],
      ['0', '1'],
    ]);
    const north = selectRows(paired, rowsWithCode(region, region.names.indexOf('north')));
    expect(north).toMatchObject({ rows: 2, clusters: { names: ['u1', 'u3'], codes: Uint32Array.of(0, 1) } });
    expect(estimateOf('accuracy', north)).toEqual({ candidate: 1, baseline: 1 });
    expect(estimateOf('accuracy', paired).candidate).toBeCloseTo(2 / 3, 12);
  });
});

describe('predictions are not compared', () => {
  const good = csv(BINARY, ['a', 1, 0.9], ['b', 0, 0.4]);
  test.each([
    ['without a common id', good, csv(BINARY, ['A', 1, 0.9]), {}, 'predictions.no-common-id', /"a" and "A"/],
    [
      'when labels differ',
      good,
      csv(BINARY, ['a', 1, 0.9], ['b', 1, 0.4]),
      {},
      'predictions.labels-differ',
      /1 of 2 common rows.*"b"/,
    ],
    [
      'when there is a label more',
      good,
      csv(BINARY, ['a', 1, 0.9], ['b', 2, 0.4]),
      {},
      'predictions.unknown-class',
      /"2"/,
    ],
    [
      'when nobody says which class is positive',
      csv(BINARY, ['a', 'x', 0.9], ['b', 'y', 0.4]),
      csv(BINARY, ['a', 'x', 0.9], ['b', 'y', 0.4]),
      { task: 'binary' },
      'predictions.positive',
      /positive/,
    ],
    [
      'when the positive class is no label',
      good,
      good,
      { positive: 'yes', task: 'binary' },
      'predictions.positive',
      /"yes"/,
    ],
    [
      'when a binary task has three labels',
      csv(BINARY, ['a', 1, 0.9], ['b', 2, 0.4], ['c', 3, 0.1]),
      good,
      { task: 'binary' },
      'predictions.not-binary',
      /3 labels/,
    ],
    [
      'when a number is none',
      csv(['id', 'label', 'prediction'], ['a', 1, 'x']),
      csv(['id', 'label', 'prediction'], ['a', 1, 2]),
      { task: 'regression' },
      'predictions.not-a-number',
      /"x"/,
    ],
    [
      'when references differ',
      csv(['id', 'reference', 'hypothesis'], ['a', 'x y', 'x']),
      csv(['id', 'reference', 'hypothesis'], ['a', 'x z', 'x']),
      {},
      'predictions.labels-differ',
      /reference/,
    ],
    [
      'when lists have no names',
      'id,label,probabilities\na,cat,"[0.9,0.1]"\n',
      'id,label,probabilities\na,cat,"[0.9,0.1]"\n',
      {},
      'predictions.classes',
      /Nothing says which classes the 2 probabilities/,
    ],
    [
      'when lists are numbered from 1',
      'id,label,probabilities\na,1,"[0.9,0.1,0]"\nb,2,"[0.2,0.8,0]"\nc,3,"[0,0.2,0.8]"\n',
      'id,label,probabilities\na,1,"[0.9,0.1,0]"\nb,2,"[0.2,0.8,0]"\nc,3,"[0,0.2,0.8]"\n',
      {},
      'predictions.classes',
      /Nothing says/,
    ],
    [
      'when there are more classes than probabilities',
      'id,label,probabilities\na,cat,"[0.9,0.1]"\n',
      'id,label,probabilities\na,cat,"[0.9,0.1]"\n',
      { classes: ['cat', 'dog', 'emu'] },
      'predictions.classes',
      /lists of 2 probabilities, but there are 3 classes/,
    ],
    [
      'when a class is named twice',
      'id,label,probabilities\na,1,"[0.9,0.1]"\n',
      'id,label,probabilities\na,1,"[0.9,0.1]"\n',
      { task: 'multiclass', classes: ['1', '1.0'] },
      'predictions.classes',
      /"1" was named twice/,
    ],
    [
      'when there is one score for several classes',
      csv(BINARY, ['a', 0, 0.9], ['b', 1, 0.4]),
      csv(BINARY, ['a', 0, 0.9], ['b', 1, 0.4]),
      { task: 'multiclass' },
      'predictions.task',
      /multiclass task: it has a single score/,
    ],
    [
      'when there are lists for numbers',
      'id,label,probabilities\na,1,"[0.9,0.1]"\n',
      'id,label,probabilities\na,1,"[0.9,0.1]"\n',
      { task: 'regression' },
      'predictions.task',
      /regression task: it has scores of classes/,
    ],
    [
      'when there is no query to rank',
      csv(BINARY, ['a', 0, 0.9]),
      csv(BINARY, ['a', 0, 0.9]),
      { task: 'ranking' },
      'predictions.task',
      /no column for the query/,
    ],
    [
      'when lists of three are binary',
      'id,label,probabilities\na,1,"[0.9,0.1,0]"\n',
      'id,label,probabilities\na,1,"[0.9,0.1,0]"\n',
      { task: 'binary' },
      'predictions.task',
      /lists of 3 probabilities/,
    ],
  ] as const)('%s', async (_, candidate, baseline, options: PredictionOptions, code, message) => {
    await expect(pairContents(candidate, baseline, options)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

test('a table of texts finds each text again and no other', () => {
  const table = textTable();
  const random = seededRandom(9);
  const known = new Map<string, number>();
  const encoder = new TextEncoder();
  for (let step = 0; step < 20_000; step += 1) {
    const text = `${'x'.repeat(random.below(3))}${random.below(8_000)}ü`;
    const bytes = encoder.encode(`..${text}`);
    const number = table.add(bytes, 2, bytes.length);
    expect(number).toBe(known.get(text) ?? known.size);
    known.set(text, number);
  }
  expect(table.size()).toBe(known.size);
  for (const [text, number] of known) {
    expect(table.textOf(number)).toBe(text);
    const bytes = encoder.encode(text);
    expect(table.find(bytes, 0, bytes.length)).toBe(number);
    expect(table.find(bytes, 0, bytes.length - 1)).toBeUndefined();
  }
});
