/**
 * `npm run fuzz -- data [--cases 200000] [--seed 1]` compares the fast engine with the reference engine on random CSV and JSON Lines
 * files, `npm run fuzz -- metrics` reads spoiled metrics files of every format, until it has had so many or one is wrong. The seed that it
 * names gives the same files again.
 */
import { parseArgs } from 'node:util';
import { compareEngines } from '../support/compare-engines.ts';
import { compareJsonl } from '../support/compare-jsonl.ts';
import { metricsFixtures, readMutated } from '../support/mutated-metrics.ts';

/** What was tried with one seed. */
interface Trial {
  readonly cases: number;
  readonly faults: readonly unknown[];
}

const samples = metricsFixtures();
const SUBJECTS: Readonly<Record<string, (seed: number) => Promise<Trial>>> = {
  data: async (seed) => {
    const { cases, differences } = await (seed % 2 === 0 ? compareJsonl(seed) : compareEngines(seed));
    return { cases, faults: differences };
  },
  metrics: async (seed) => {
    const fault = await readMutated(samples, seed);
    return { cases: 1, faults: fault === undefined ? [] : [fault] };
  },
};
const SAID_EVERY_MILLISECONDS = 5_000;

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const subject = SUBJECTS[positionals[0] ?? ''];
if (subject === undefined) {
  console.error(`Name what to try: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await fuzz(subject, Number(values.cases), Number(values.seed));
}

async function fuzz(attempt: (seed: number) => Promise<Trial>, wanted: number, firstSeed: number): Promise<number> {
  let said = performance.now();
  let cases = 0;
  for (let seed = firstSeed; cases < wanted; seed += 1) {
    const trial = await attempt(seed);
    cases += trial.cases;
    const [fault] = trial.faults;
    if (fault !== undefined) {
      console.error(`Seed ${seed} went wrong:`);
      console.error(JSON.stringify(fault, null, 2));
      return 1;
    }
    if (performance.now() - said < SAID_EVERY_MILLISECONDS) continue;
    said = performance.now();
    console.log(`${cases.toLocaleString('en-US')} of ${wanted.toLocaleString('en-US')} files, up to seed ${seed}`);
  }
  console.log(`${cases.toLocaleString('en-US')} files, nothing wrong.`);
  return 0;
}
