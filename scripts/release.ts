/**
 * `npm run release` checks that the commit can be released as the version in package.json and says what it would do.
 * With `-- --publish` it makes the exact tag `vX.Y.Z` (never moved) and moves the major tag `vX` to it.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { throwProblems, UserError } from '../src/errors.ts';
import { runScript } from './support/run-script.ts';
import { lastLines, runTool } from './support/run-tool.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runScript(async () => {
  const { values } = parseArgs({
    options: { publish: { type: 'boolean', default: false }, remote: { type: 'string', default: 'origin' } },
  });
  const version = await versionOf();
  const [exact, major] = [`v${version}`, `v${version.split('.')[0]}`];
  throwProblems(await problemsOf(version, exact));
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

/** Everything that speaks against a release, all at once. */
async function problemsOf(version: string, exact: string): Promise<readonly UserError[]> {
  const problems: UserError[] = [];
  const report = (message: string, hint: string) => problems.push(new UserError('release.refused', message, { hint }));
  if ((await git('status', '--porcelain')) !== '') report('There are uncommitted changes.', 'Commit or remove them.');
  const branch = await git('branch', '--show-current');
  if (branch !== 'main') report(`The branch is ${branch || 'detached'}, not main.`, 'Release from main.');
  if ((await git('tag', '--list', exact)) !== '') {
    report(`The tag ${exact} exists.`, 'Raise the version in package.json: exact tags never move.');
  }
  const changelog = await readFile(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!new RegExp(`^## \\[${RegExp.escape(version)}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog)) {
    report(`CHANGELOG.md has no dated section for ${version}.`, `Rename "Unreleased" to "## [${version}] - <date>".`);
  }
  const dist = await runTool(process.execPath, [path.join(ROOT, 'scripts', 'check-dist.ts')], { cwd: ROOT });
  if (dist.code !== 0) report(`The committed bundle is not current:\n${lastLines(dist, 20)}`, 'Run `npm run build`.');
  return problems;
}

async function versionOf(): Promise<string> {
  const content: unknown = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const version = typeof content === 'object' && content !== null && 'version' in content ? content.version : undefined;
  if (typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new UserError('release.refused', 'package.json has no version of the form 1.2.3.', { file: 'package.json' });
}

async function git(...args: readonly string[]): Promise<string> {
  const run = await runTool('git', args, { cwd: ROOT });
  if (run.code === 0) return run.stdout.trim();
  throw new UserError('release.git', `git ${args.join(' ')} failed:\n${lastLines(run)}`);
}
