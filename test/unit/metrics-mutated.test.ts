import { expect, test } from 'vitest';
import { metricsFixtures, readMutated } from '../support/mutated-metrics.ts';

/** `npm run fuzz -- metrics` tries as many as one likes. */
const FILES = 1_500;

test('a spoiled metrics file is a user error, or metrics that a candidate record can hold', async () => {
  const samples = metricsFixtures();
  for (let seed = 1; seed <= FILES; seed += 1) expect(await readMutated(samples, seed)).toBeUndefined();
});
