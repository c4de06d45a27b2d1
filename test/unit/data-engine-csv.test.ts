import { describe, expect, it } from 'vitest';
import { compareEngines } from '../support/compare-engines.ts';

/** 100 schemas with 20 files each. */
const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

describe('the fast engine', () => {
  it('says of 2,000 random files exactly what the reference engine says', { timeout: 300_000 }, async () => {
    const broken = new Set<string>();
    for (const seed of SEEDS) {
      const { differences, rules } = await compareEngines(seed);
      // One in full: the diff of vitest shows where they part.
      const [first] = differences;
      if (first !== undefined) expect({ seed, found: first.fast }).toEqual({ seed, found: first.reference });
      for (const rule of rules.keys()) broken.add(rule);
    }
    expect([...broken].sort()).toEqual(
      expect.arrayContaining([
        'csv.blank-line',
        'csv.cells',
        'csv.quotes',
        'enum',
        'format',
        'maxLength',
        'maximum',
        'minLength',
        'minimum',
        'multipleOf',
        'pattern',
        'required',
        'schema.missing-column',
        'text.nul',
        'text.utf-8',
        'type',
      ]),
    );
  });
});
