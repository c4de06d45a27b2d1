/** `npm run bench -- <name> …` runs benchmarks; without a name it runs all. They print ratios against a floor in the same run. */
const BENCHMARKS: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  startup: () => import('./startup.ts'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, load] of Object.entries(BENCHMARKS)) {
    if (chosen.length === 0 || chosen.includes(name)) await (await load()).run();
  }
}
