/**
 * `npm run bench -- <name> … [--options]` runs benchmarks; without a name it runs all. They print ratios against a floor in the
 * same run. Options go to the benchmarks named.
 */
const BENCHMARKS: Readonly<
  Record<string, () => Promise<{ readonly run: (args: readonly string[]) => Promise<void> }>>
> = {
  compare: () => import('./compare/bench.ts'),
  data: () => import('./data/bench.ts'),
  startup: () => import('./startup.ts'),
};

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('-'));
const chosen = firstOption < 0 ? words : words.slice(0, firstOption);
const options = words.slice(chosen.length);
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, load] of Object.entries(BENCHMARKS)) {
    if (chosen.length === 0 || chosen.includes(name)) await (await load()).run(options);
  }
}
