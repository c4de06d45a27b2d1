import { describe, expect, test } from 'vitest';
import { CHOICE_SLOT_BYTES, type Kernels } from '../../src/data/kernels/kernels.ts';
import { loadKernels } from '../../src/data/kernels/load.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import {
  type Bench,
  bench,
  type Cell,
  IMPLEMENTATIONS,
  indexColumn,
  pairsColumn,
  runCheck,
  SURROUNDINGS,
} from '../support/kernel-columns.ts';
import { seededRandom } from '../support/seeded-random.ts';

const WORDS = [
  'a',
  'de',
  'DE',
  'blue',
  'Ä',
  '日本',
  'sixteen bytes ok',
  'blue\0',
  'b',
  'blu',
  '0123456789abcdef',
  '😀😀😀😀',
];
const SLOTS = 32;

function choicesTable({ kernels, memory }: Bench, words: readonly string[]) {
  const table = memory.allocZeroed(SLOTS * CHOICE_SLOT_BYTES);
  const counts = memory.allocZeroed(4 * words.length);
  for (const [id, word] of words.entries()) {
    const text = memory.alloc(16);
    const { written } = new TextEncoder().encodeInto(word, memory.u8().subarray(text, text + 16));
    kernels.putChoice(table, SLOTS, text, written, id);
  }
  return { table, counts, read: () => [...memory.u32().subarray(counts / 4, counts / 4 + words.length)] };
}

function runChoices(on: Bench, words: readonly string[], cells: readonly Cell[], layout = pairsColumn, around = 0x31) {
  const { table, counts, read } = choicesTable(on, words);
  const fields = layout(on, cells, around);
  const outcome = runCheck(on, fields, (suspects, nulls) =>
    on.kernels.choices(fields, 1, table, SLOTS, counts, suspects, nulls),
  );
  return { ...outcome, counts: read() };
}

/** Accepts two lower-case letters and then digits: `^[a-z]{2}[0-9]*$`. */
function letterAutomaton({ memory }: Bench): { readonly automaton: number; readonly accepting: number } {
  const automaton = memory.allocZeroed(4 * 512);
  const accepting = memory.allocZeroed(4);
  const states = new Uint16Array(memory.memory.buffer, automaton, 4 * 256);
  for (let byte = 0x61; byte <= 0x7a; byte += 1) {
    states[256 + byte] = 2;
    states[512 + byte] = 3;
  }
  for (let byte = 0x30; byte <= 0x39; byte += 1) states[768 + byte] = 3;
  memory.u8()[accepting + 3] = 1;
  return { automaton, accepting };
}

interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

function runTexts(
  on: Bench,
  cells: readonly Cell[],
  { shortest, longest }: Lengths,
  hasPattern: boolean,
  layout = pairsColumn,
  around = 0x31,
) {
  const { automaton, accepting } = hasPattern ? letterAutomaton(on) : { automaton: 0, accepting: 0 };
  const fields = layout(on, cells, around);
  return runCheck(on, fields, (suspects, nulls) =>
    on.kernels.texts(fields, 1, shortest, longest, automaton, accepting, suspects, nulls),
  );
}

/** Texts of 0 to 70 characters of one to four bytes, and some that the automaton accepts. */
function randomCells(seed: number, count: number): Cell[] {
  const random = seededRandom(seed);
  const pick = (items: readonly string[]) => items[random.below(items.length)]!;
  return Array.from({ length: count }, () => {
    const kind = random.below(12);
    if (kind === 0) return null;
    if (kind < 4) return pick(WORDS);
    if (kind < 6) return `${pick(['ab', 'zz', 'a', 'a1'])}${'7'.repeat(random.below(40))}${pick(['', '', 'x', 'é'])}`;
    const alphabet = pick(['abc', 'aé', 'é日', '日😀', 'xyz\0', 'a\u{10ffff}\u07ff\u0800']);
    return Array.from({ length: random.below(70) }, () => pick([...alphabet])).join('');
  });
}

const ANY_LENGTH: Lengths = { shortest: 0, longest: 0xffffffff };

test('WebAssembly and TypeScript agree on random texts', () => {
  const [wasm, twin] = [bench(loadKernels), bench(twinKernels)];
  for (const [seed, around] of SURROUNDINGS.entries()) {
    for (const layout of [pairsColumn, indexColumn]) {
      const cells = randomCells(seed, 1000);
      expect(runChoices(wasm, WORDS, cells, layout, around)).toEqual(runChoices(twin, WORDS, cells, layout, around));
      for (const lengths of [
        ANY_LENGTH,
        { shortest: 3, longest: 5 },
        { shortest: 16, longest: 16 },
        { shortest: 20, longest: 64 },
      ]) {
        for (const hasPattern of [false, true]) {
          const run = (on: Bench) => runTexts(on, cells, lengths, hasPattern, layout, around);
          expect(run(wasm)).toEqual(run(twin));
        }
      }
    }
  }
});

describe.each(IMPLEMENTATIONS)('%s', (_, make: () => Kernels) => {
  test('certifies and counts exactly the texts of the list', () => {
    const cells = [...WORDS, 'blue', 'blue', null, 'Blue', 'blue ', 'blu\0', 'sixteen bytes ok!', ''];
    const { suspects, counts, nulls } = runChoices(bench(make), WORDS, cells);
    expect(suspects.map((row) => cells[row])).toEqual(['Blue', 'blue ', 'blu\0', 'sixteen bytes ok!', '']);
    expect(counts).toEqual([1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(nulls).toBe(1);
  });

  test('an empty list certifies nothing', () => {
    expect(runChoices(bench(make), [], ['a', null]).suspects).toEqual([0]);
  });

  test('counts code points, not bytes or UTF-16 units', () => {
    const cells = [
      'abcd',
      'éééé',
      '日日日日',
      '😀😀😀😀',
      'abc',
      'ééééé',
      '😀😀',
      'a'.repeat(4).concat('é'.repeat(100)),
      '',
    ];
    const { suspects } = runTexts(bench(make), cells, { shortest: 4, longest: 4 }, false);
    expect(suspects).toEqual([4, 5, 6, 7, 8]);
  });

  test('certifies lengths on both sides of a vector', () => {
    const lengths = Array.from({ length: 70 }, (_, length) => length + 1);
    for (const letter of ['a', 'é', '😀']) {
      const { suspects } = runTexts(
        bench(make),
        lengths.map((length) => letter.repeat(length)),
        { shortest: 15, longest: 33 },
        false,
      );
      expect(suspects).toEqual([...lengths.keys()].filter((row) => row < 14 || row > 32));
    }
  });

  test('certifies what the automaton accepts', () => {
    const cells = ['ab', 'ab1', 'zz9999999999999999999999', 'a', 'ab1a', 'Ab1', 'ab\u0661', 'é1', null];
    const { suspects, nulls } = runTexts(bench(make), cells, ANY_LENGTH, true);
    expect(suspects).toEqual([3, 4, 5, 6, 7]);
    expect(nulls).toBe(1);
  });

  test('checks the pattern of texts whose length had to be counted, too', () => {
    const cells = ['ab111', 'xx!!!', 'éééé'];
    expect(runTexts(bench(make), cells, { shortest: 4, longest: 5 }, true).suspects).toEqual([1, 2]);
  });

  test('a column without rules has only its nulls counted and its empty texts listed', () => {
    const on = bench(make);
    const fields = pairsColumn(on, ['x', null, '', '\0', null]);
    const lax = runCheck(on, fields, (suspects, nulls) => on.kernels.anything(fields, 1, suspects, nulls));
    expect(lax).toEqual({ suspects: [2], nulls: 2 });
    const strict = runCheck(on, fields, (suspects, nulls) => on.kernels.anything(fields, 0, suspects, nulls));
    expect(strict).toEqual({ suspects: [1, 2, 4], nulls: 2 });
  });
});
