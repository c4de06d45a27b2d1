import { twinKernels } from '../../src/data/kernels/twin.ts';
import type { Comparison, Difference } from './compare-engines.ts';
import { randomSchema } from './data-cases.ts';
import { compileCase } from './data-engines.ts';
import { randomJsonDirt, randomJsonl } from './json-cases.ts';
import { freshKernels, jsonByKernels, jsonlByReference } from './json-engines.ts';
import { seededRandom } from './seeded-random.ts';

/** Files that one schema is tried with: compiling schemas would otherwise take all the time. */
const FILES = 20;

/** One random schema with random JSON Lines, by both engines. The same seed gives the same case. */
export async function compareJsonl(seed: number): Promise<Comparison> {
  const chance = seededRandom(seed);
  const made = randomSchema(chance);
  const compiled = await compileCase(made.schema);
  const differences: Difference[] = [];
  const rules = new Map<string, number>();
  for (let file = 0; file < FILES; file += 1) {
    const input = { ...compiled, bytes: randomJsonl(chance, made, randomJsonDirt(chance)) };
    const options = {
      kernels: chance.chance(0.2) ? twinKernels : freshKernels,
      blockBytes: chance.pick([128, 256, 600, 4096, 65_536]),
      parts: 1 + chance.below(4),
      format: 'jsonl',
      sampleBytes: chance.pick([0, 100, 2000, 100_000]),
    } as const;
    const reference = await jsonlByReference(input, chance.pick([7, 1000, 100_000]));
    const fast = await jsonByKernels(input, options);
    for (const { rule } of reference.groups) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (JSON.stringify(fast) !== JSON.stringify(reference)) differences.push({ seed, file, fast, reference });
  }
  return { cases: FILES, differences, rules };
}
