/**
 * Checks all workflows and action files with GitHub's language service, actionlint and zizmor. The last two are installed
 * into `.cache/` at pinned versions; where that is impossible, a line says that they did not check.
 */
import { glob, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { runScript } from './support/run-script.ts';
import { checkWithActionlint } from './workflow-checks/actionlint.ts';
import { checkWithLanguageService } from './workflow-checks/language-service.ts';
import type { ToolReport } from './workflow-checks/report.ts';
import { checkWithZizmor } from './workflow-checks/zizmor.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHE = path.join(ROOT, '.cache');

await runScript(async () => {
  await mkdir(CACHE, { recursive: true });
  const workflows = await find(['.github/workflows/*.yml', 'workflows/*.yml', 'examples/*/.github/workflows/*.yml']);
  const actions = await find(['action.yml', 'actions/*/action.yml']);
  const dependabot = await find(['.github/dependabot.yml']);
  const reports = [
    report('@actions/languageservice', await checkWithLanguageService(ROOT, [...workflows, ...actions])),
    report('actionlint', await checkWithActionlint(ROOT, CACHE, workflows)),
    report('zizmor', await checkWithZizmor(ROOT, CACHE, [...workflows, ...actions, ...dependabot])),
  ];
  return reports.includes(false) ? 1 : 0;
});

async function find(patterns: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(patterns, { cwd: ROOT })) files.push(file);
  return files.sort();
}

/** @returns whether the tool has nothing to say; a tool that could not run does not fail the check, but shows */
function report(tool: string, result: ToolReport): boolean {
  switch (result.kind) {
    case 'clean':
      console.log(`${tool}: nothing found`);
      return true;
    case 'not-checked':
      console.log(`not checked: ${result.why}`);
      return true;
    case 'findings':
      console.error(`${tool}:\n${result.lines.map((line) => `  ${line}`).join('\n')}`);
      return false;
  }
}
