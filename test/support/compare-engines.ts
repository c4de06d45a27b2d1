import { loadKernels } from '../../src/data/kernels/load.ts';
import { twinKernels } from '../../src/data/kernels/twin.ts';
import { randomCsv, randomDialect, randomDirt, randomSchema } from './data-cases.ts';
import { byKernels, byReference, compileCase } from './data-engines.ts';
import { seededRandom } from './seeded-random.ts';

/** Files that one schema is tried with: compiling schemas would otherwise take all the time. */
const FILES = 20;

export interface Difference {
  readonly seed: number;
  readonly file: number;
  readonly fast: unknown;
  readonly reference: unknown;
}

export interface Comparison {
  readonly cases: number;
  readonly differences: readonly Difference[];
  /** How often each rule was broken, by name: a generator that breaks none compares nothing. */
  readonly rules: ReadonlyMap<string, number>;
}

/** One random schema with random files, by both engines. The same seed gives the same case. */
export async function compareEngines(seed: number): Promise<Comparison> {
  const chance = seededRandom(seed);
  const made = randomSchema(chance);
  const compiled = await compileCase(made.schema);
  const differences: Difference[] = [];
  const rules = new Map<string, number>();
  for (let file = 0; file < FILES; file += 1) {
    const dialect = randomDialect(chance);
    const input = { ...compiled, dialect, bytes: randomCsv(chance, made, dialect, randomDirt(chance)) };
    const options = {
      kernels: chance.chance(0.2) ? twinKernels : loadKernels,
      blockBytes: chance.pick([256, 600, 4096, 65_536]),
      parts: 1 + chance.below(4),
    };
    const reference = await byReference(input, chance.pick([7, 1000, 100_000]));
    const fast = await byKernels(input, options);
    for (const { rule } of reference.groups) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (JSON.stringify(fast) !== JSON.stringify(reference)) differences.push({ seed, file, fast, reference });
  }
  return { cases: FILES, differences, rules };
}
