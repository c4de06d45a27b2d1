/**
 * `npm run demo`: GitHub, a runner and a GitOps repository on this machine, and four pull requests played through the real
 * workflows and bundles. `--serve` keeps a page open that follows along; `--port N` chooses its port.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readHtmlReport } from '../demo/html-reports.ts';
import { type RenderedChange, renderPromotion } from '../demo/manifests.ts';
import { servePage } from '../demo/page/live.ts';
import { readPage } from '../demo/page/model.ts';
import { type PageModel, reportFile } from '../demo/page/page-model.ts';
import { renderPage } from '../demo/page/render.ts';
import { gitOps, type Played, play } from '../demo/scenario.ts';
import { type Timeline, timeline } from '../demo/timeline.ts';
import { prepareTrainer } from '../demo/trainer.ts';
import { type DemoWorld, openWorld, ROOT } from '../demo/world.ts';
import { UserError } from '../src/errors.ts';
import { runScript } from './support/run-script.ts';

const PAGE = path.join(ROOT, 'demo/out/index.html');
const INTERRUPTED = 'interrupted';
const execute = promisify(execFile);

await runScript(async () => {
  const { values } = parseArgs({ options: { serve: { type: 'boolean' }, port: { type: 'string', default: '0' } } });
  await needPrograms();
  const trainer = await prepareTrainer(console.log);
  console.log(trainer.description);

  const interrupted = interruption();
  const directory = await mkdtemp(path.join(tmpdir(), 'trainyard-demo-'));
  const story = timeline(console.log, () => performance.now());
  const world = await openWorld({
    directory,
    trainerPath: trainer.path,
    path: process.env['PATH'] ?? '/usr/bin:/bin',
    onProgress: story.progress,
  });
  let rendered: RenderedChange | undefined;
  const model = () => readPage(world.github, { rendered });
  const live = values.serve
    ? await servePage({
        host: '127.0.0.1',
        port: portOf(values.port),
        render: async () => renderPage(await model()),
        report: (artifact) => readHtmlReport(world, artifact),
        onChange: world.github.onChange,
      })
    : undefined;
  if (live) console.log(`\nThe page follows along at ${live.url}`);
  const show = async () => {
    const played = await play(world, story);
    rendered = await showPromotion(world, played, story);
    // GitHub did not change, so it tells nobody.
    live?.refresh();
    await writePage(world, await model());
    await close(world, story);
  };
  try {
    if ((await Promise.race([show(), interrupted])) === INTERRUPTED) {
      console.log('\nInterrupted: ending the jobs and cleaning up …');
      return 130;
    }
    if (live) {
      console.log(`\nThe page stays at ${live.url} until you press Ctrl+C.`);
      await interrupted;
    }
    return 0;
  } catch (error) {
    await writePage(world, await model());
    throw error;
  } finally {
    await live?.close();
    await world.close();
    await rm(directory, { recursive: true, force: true });
  }
});

async function needPrograms(): Promise<void> {
  for (const program of ['git', 'python3', 'tar']) {
    try {
      await execute(program, ['--version']);
    } catch {
      throw new UserError('demo.program-missing', `The demo needs ${program}, which was not found.`, {
        hint: `Install ${program} and run \`npm run demo\` again.`,
      });
    }
  }
}

/** What the merge did to production: the commit, and the manifests as Argo CD would apply them. */
async function showPromotion(world: DemoWorld, played: Played, story: Timeline): Promise<RenderedChange | undefined> {
  story.chapter('Production');
  story.say(`git show ${played.promotion.slice(0, 7)} in the GitOps repository:`);
  story.quote(await gitOps(world, 'show', '--no-color', '--stat', '--patch', '-U1', played.promotion));
  const rendered = await renderPromotion(world, played.promotion);
  if (rendered === undefined) {
    story.say('Not shown: the manifests as Argo CD renders them, because neither kubectl nor kustomize is installed.');
    return undefined;
  }
  if (!/storageUri: .*[0-9a-f]{64}/.test(rendered.after)) throw new Error('The rendered manifests lack the new model.');
  story.say(`${rendered.renderer}, before and after:`);
  story.quote(rendered.diff);
  return rendered;
}

async function close(world: DemoWorld, story: Timeline): Promise<void> {
  story.chapter('Done');
  story.say(
    `${world.github.requests.length} requests, ${world.github.violations.length} of them not as GitHub describes its API.`,
  );
  story.say(
    `Played in ${story.seconds().toFixed(0)} s. The conversation as a page: ${path.relative(process.cwd(), PAGE)}`,
  );
}

/** The page, and beside it the reports that it links to. */
async function writePage(world: DemoWorld, model: PageModel): Promise<void> {
  const folder = path.dirname(PAGE);
  const reports = path.join(folder, path.dirname(reportFile(0)));
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });
  for (const artifact of model.reports) {
    const report = await readHtmlReport(world, artifact);
    if (report !== undefined) await writeFile(path.join(folder, reportFile(artifact)), report);
  }
  await writeFile(PAGE, renderPage(model));
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UserError('demo.port', `--port must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
}

/** Resolves at the first Ctrl+C, so that nothing is left behind; a second one ends the process at once. */
function interruption(): Promise<typeof INTERRUPTED> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(INTERRUPTED));
  });
}
