/**
 * `npm run release` checks that the commit can be released as the version in package.json and says what it would do.
 * `-- --prepare X.Y.Z` first writes that version to every place that holds one, and dates its section of the changelog.
 * `-- --publish` makes the exact tag `vX.Y.Z` (never moved) and moves the major tag `vX` to it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { throwProblems, UserError } from '../src/errors.ts';
import { CHANGELOG, isDated, type Texts, VERSIONED_FILES, versionOf, withVersion } from './release/version.ts';
import { runScript } from './support/run-script.ts';
import { lastLines, runTool } from './support/run-tool.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      prepare: { type: 'string' },
      publish: { type: 'boolean', default: false },
      remote: { type: 'string', default: 'origin' },
    },
  });
  const texts = await readTexts();
  if (values.prepare !== undefined) {
    await prepare(texts, values.prepare);
    return 0;
  }
  const version = versionOf(texts);
  const [exact, major] = [`v${version}`, `v${version.split('.')[0]}`];
  throwProblems(await problemsOf(texts, version, exact));
  const commit = await git('rev-parse', 'HEAD');
  const steps = [
    ['tag', '--annotate', exact, '--message', `Trainyard ${version}`, commit],
    ['push', values.remote, `refs/tags/${exact}`],
    // By force: people who follow the major tag want the newest release of it.
    ['tag', '--force', '--annotate', major, '--message', `Trainyard ${version}`, commit],
    ['push', '--force', values.remote, `refs/tags/${major}`],
  ];
  console.log(`Trainyard ${version} from ${commit}${values.publish ? '' : ' (dry run; --publish does it)'}`);
  for (const step of steps) {
    console.log(`  git ${step.join(' ')}`);
    if (values.publish) await git(...step);
  }
  return 0;
});

async function readTexts(): Promise<Texts> {
  const read = VERSIONED_FILES.map(async (file) => [file, await readFile(path.join(ROOT, file), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

async function prepare(texts: Texts, version: string): Promise<void> {
  for (const [file, text] of withVersion(texts, version, new Date().toISOString().slice(0, 10))) {
    if (text === texts.get(file)) continue;
    await writeFile(path.join(ROOT, file), text);
    console.log(`wrote ${file}`);
  }
  console.log('Now run `npm run build`, commit, and merge to main.');
}

/** Everything that speaks against a release, all at once. */
async function problemsOf(texts: Texts, version: string, exact: string): Promise<readonly UserError[]> {
  const problems: UserError[] = [];
  const report = (message: string, hint: string) => problems.push(new UserError('release.refused', message, { hint }));
  if ((await git('status', '--porcelain')) !== '') report('There are uncommitted changes.', 'Commit or remove them.');
  const branch = await git('branch', '--show-current');
  if (branch !== 'main') report(`The branch is ${branch || 'detached'}, not main.`, 'Release from main.');
  if ((await git('tag', '--list', exact)) !== '') {
    report(`The tag ${exact} exists.`, 'Prepare a higher version: exact tags never move.');
  }
  if (!isDated(texts.get(CHANGELOG) ?? '', version)) {
    report(`${CHANGELOG} has no dated section for ${version}.`, `Run \`npm run release -- --prepare ${version}\`.`);
  }
  const dist = await runTool(process.execPath, [path.join(ROOT, 'scripts', 'check-dist.ts')], { cwd: ROOT });
  if (dist.code !== 0) report(`The committed bundle is not current:\n${lastLines(dist, 20)}`, 'Run `npm run build`.');
  return problems;
}

async function git(...args: readonly string[]): Promise<string> {
  const run = await runTool('git', args, { cwd: ROOT });
  if (run.code === 0) return run.stdout.trim();
  throw new UserError('release.git', `git ${args.join(' ')} failed:\n${lastLines(run)}`);
}
