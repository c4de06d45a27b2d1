/**
 * `npm run fuzz -- data [--cases 200000] [--seed 1]` compares the fast engine with the reference engine on random CSV and JSON Lines
 * files until it has had so many, or until they differ. The seed that it names gives the same files again.
 */
import { parseArgs } from 'node:util';
import { type Comparison, compareEngines } from '../support/compare-engines.ts';
import { compareJsonl } from '../support/compare-jsonl.ts';

const SUBJECTS: Readonly<Record<string, (seed: number) => Promise<Comparison>>> = {
  data: (seed) => (seed % 2 === 0 ? compareJsonl(seed) : compareEngines(seed)),
};
const SAID_EVERY_MILLISECONDS = 5_000;

const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const subject = SUBJECTS[positionals[0] ?? ''];
if (subject === undefined) {
  console.error(`Name what to compare: ${Object.keys(SUBJECTS).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await fuzz(subject, Number(values.cases), Number(values.seed));
}

async function fuzz(
  compare: (seed: number) => Promise<Comparison>,
  wanted: number,
  firstSeed: number,
): Promise<number> {
  let said = performance.now();
  let cases = 0;
  for (let seed = firstSeed; cases < wanted; seed += 1) {
    const comparison = await compare(seed);
    cases += comparison.cases;
    const [difference] = comparison.differences;
    if (difference !== undefined) {
      console.error(`Seed ${seed}, file ${difference.file}: the engines differ.`);
      console.error(JSON.stringify({ fast: difference.fast, reference: difference.reference }, null, 2));
      return 1;
    }
    if (performance.now() - said < SAID_EVERY_MILLISECONDS) continue;
    said = performance.now();
    console.log(`${cases.toLocaleString('en-US')} of ${wanted.toLocaleString('en-US')} files, up to seed ${seed}`);
  }
  console.log(`${cases.toLocaleString('en-US')} files, no difference.`);
  return 0;
}
