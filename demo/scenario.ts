/** The demo's play: what happens, and what must be true after each step. The end-to-end tests play it too. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { readPullRequest } from '../examples/pull-requests/read-pull-request.ts';
import type { PageIssue, PageRun } from '../simulator/index.ts';
import { comment, dispatch, merge, openPullRequest } from './person.ts';
import { type DemoWorld, GITOPS_REPOSITORY, MODEL, ROOT } from './world.ts';

/** Tells the audience what happens. `say` is a result, `act` is something a person does. */
export interface Narrator {
  chapter(title: string): void;
  act(sentence: string): void;
  say(sentence: string): void;
}

/** Numbers of the four pull requests, once opened. */
export interface Played {
  readonly better: number;
  readonly brokenData: number;
  readonly worse: number;
  readonly inconclusive: number;
  /** The GitOps commit of the promotion. */
  readonly promotion: string;
}

const PIPELINE = 'trainyard-pull-request.yml';
const APPROVAL = 'trainyard/approval';
const MANIFEST = 'apps/penguin-sex/production/inference.yaml';

export async function play(world: DemoWorld, narrator: Narrator): Promise<Played> {
  await trainMain(world, narrator);
  const { number: better, promotion } = await betterModel(world, narrator);
  const brokenData = await brokenDataFile(world, narrator);
  const worse = await worseModel(world, narrator);
  const inconclusive = await openQuestion(world, narrator);
  assert.deepEqual(world.github.violations, [], 'Every request matches GitHub’s own description.');
  assert.deepEqual(world.runner.failures, []);
  return { better, brokenData, worse, inconclusive, promotion };
}

/** Before anything can be compared, the model of the main branch is trained once. */
export async function trainMain(world: DemoWorld, narrator: Narrator): Promise<void> {
  narrator.chapter('Before: the model of the main branch');
  narrator.act('Ada starts the pipeline by hand on main.');
  await dispatch(world, 'ada', PIPELINE, { models: MODEL });
  const run = await finished(world, (candidate) => candidate.event === 'workflow_dispatch');
  assert.equal(run.conclusion, 'success', logOf(run));
  assert.ok(artifacts(world).some((name) => name.startsWith(`candidate-${MODEL}-`)));
  narrator.say('It is trained and kept as a candidate: the baseline of everything that follows.');
}

/** A better model goes all the way to production. */
export async function betterModel(
  world: DemoWorld,
  narrator: Narrator,
): Promise<{ readonly number: number; readonly promotion: string }> {
  narrator.chapter('Pull request 1: a better model');
  const number = await open(world, narrator, '1-bill-and-flipper');
  const run = await finished(world, ofPullRequest(number));
  assert.equal(run.conclusion, 'success', logOf(run));
  const report = reportComment(world, number);
  assert.match(report, /better/i);
  assert.match(report, /\| `roc_auc` \|.*\(\+0\.\d+,\s\+0\.\d+\).*✅\sbetter/, 'Differences have intervals.');
  assert.match(report, /\| `roc_auc` \|.*\| base \| DeLong \|/, 'It is told how each was tested.');
  assert.match(report, /`island` = `Biscoe` \| `accuracy` \|.*McNemar/, 'Islands are compared on their own.');
  assert.match(report, /^\+ {6,}storageUri: .*\/[0-9a-f]{64}/m, 'The change of the manifest is there to read.');
  assert.match(report, /\/artifacts\/\d+\)/, 'A page with plots is one click away.');
  narrator.say(`One comment: “${headline(report)}”`);
  assert.equal(approval(world, number)?.state, 'pending');

  narrator.act('Rita, who may only read, comments /approve.');
  await comment(world, 'rita', number, '/approve');
  await world.idle();
  const refusal = lastComment(world, number);
  assert.match(refusal, /write/);
  assert.equal(approval(world, number)?.state, 'pending');
  narrator.say(`Refused: “${said(refusal)}”`);

  narrator.act('Grace, a maintainer, comments /approve.');
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  assert.equal(approval(world, number)?.state, 'success', approval(world, number)?.description);
  narrator.say(`Accepted: ${APPROVAL} is green, “${approval(world, number)?.description ?? ''}”.`);

  const before = await gitOpsHead(world);
  narrator.act('Grace merges.');
  await merge(world, 'grace', number);
  const deploy = await finished(world, (candidate) => candidate.event === 'push');
  assert.equal(deploy.conclusion, 'success', logOf(deploy));
  const [deployment] = world.github.state(world.repository).deployments;
  assert.equal(deployment?.states.at(-1), 'success', 'GitHub lists the deployment.');
  const promotion = await gitOpsHead(world);
  assert.notEqual(promotion, before, 'The promotion is a commit in the GitOps repository.');
  assert.equal((await gitOps(world, 'rev-list', '--count', `${before}..${promotion}`)).trim(), '1');
  assert.match(await gitOps(world, 'show', `${promotion}:${MANIFEST}`), /storageUri: .*\/[0-9a-f]{64}/);
  assert.match(await gitOps(world, 'show', `${promotion}:releases/${MODEL}/production.yaml`), /^version: "v1"$/m);
  narrator.say(`Promoted: ${GITOPS_REPOSITORY} has one new commit, ${promotion.slice(0, 7)}.`);
  return { number, promotion };
}

/** Broken rows stop the pull request before a GPU is touched. */
export async function brokenDataFile(world: DemoWorld, narrator: Narrator): Promise<number> {
  narrator.chapter('Pull request 2: a broken data file');
  const number = await open(world, narrator, '2-field-notes');
  const run = await finished(world, ofPullRequest(number));
  assert.equal(run.conclusion, 'failure');
  assert.deepEqual(
    annotations(world, run)
      .filter(({ path: file }) => file === 'data/train.csv')
      .map(({ startLine }) => startLine)
      .sort((a, b) => (a ?? 0) - (b ?? 0)),
    [48, 120, 190],
    'The wrong type, the missing cell and the unknown category are annotated at their lines.',
  );
  const validation = run.jobs.find((job) => job.name === 'Validate data' || job.name.endsWith('/ Validate data'));
  assert.match(validation?.summary ?? '', /leakage.* 0 keys of train too/, 'Checks that passed are listed too.');
  assert.ok(artifacts(world).includes(`data-report-${MODEL}`), 'The whole report is kept as an artifact.');
  assert.ok(!run.jobs.some((job) => /Train /.test(job.name) && job.conclusion !== 'skipped'), 'Nothing was trained.');
  assert.notEqual(approval(world, number)?.state, 'success');
  for (const { path: file, startLine, message } of annotations(world, run).filter((one) => one.path !== undefined))
    narrator.say(`${file}:${startLine} ${message}`);
  narrator.say('The job summary shows what broke in a table, and every check with what was observed.');
  narrator.say('Blocked before the GPU: nothing was trained.');
  return number;
}

/** A worse model is measured, refused, and cannot be approved. */
export async function worseModel(world: DemoWorld, narrator: Narrator): Promise<number> {
  narrator.chapter('Pull request 3: a worse model');
  const before = await gitOpsHead(world);
  const number = await open(world, narrator, '3-no-measurements');
  const run = await finished(world, ofPullRequest(number));
  assert.equal(run.conclusion, 'failure');
  const report = reportComment(world, number);
  assert.match(report, /worse/i);
  narrator.say(`One comment: “${headline(report)}”`);
  narrator.act('Grace comments /approve all the same.');
  await comment(world, 'grace', number, '/approve');
  await world.idle();
  assert.equal(approval(world, number)?.state, 'failure');
  narrator.say(`Refused: “${said(lastComment(world, number))}”`);
  assert.equal(await gitOpsHead(world), before, 'Nothing was promoted.');
  narrator.say('Nothing was promoted.');
  return number;
}

/** A model of which the evaluation data cannot tell whether it is worse. A person decides. */
export async function openQuestion(world: DemoWorld, narrator: Narrator): Promise<number> {
  narrator.chapter('Pull request 4: an open question');
  const number = await open(world, narrator, '4-without-the-scale');
  const run = await finished(world, ofPullRequest(number));
  assert.equal(run.conclusion, 'success', logOf(run));
  const report = reportComment(world, number);
  assert.match(report, /^## ⚠️ Inconclusive/m);
  narrator.say(`One comment: “${headline(report)}”`);
  const needed = report.split('\n').filter((line) => /^- .* rows in all would settle it/.test(line));
  assert.ok(needed.length > 0, 'The report says how many rows would be enough.');
  for (const line of needed) narrator.say(plain(line.slice(2)));
  assert.equal(approval(world, number)?.state, 'pending', 'The policy leaves the decision to a reviewer.');
  narrator.say('Nothing is blocked: Grace may collect more penguins, or decide without them.');
  return number;
}

async function open(world: DemoWorld, narrator: Narrator, folder: string): Promise<number> {
  const pull = await readPullRequest(path.join(ROOT, 'examples/pull-requests', folder), (file) =>
    world.github.git(world.repository, 'show', `main:${file}`),
  );
  narrator.act(`Ada opens “${pull.title}”.`);
  return openPullRequest(world, 'ada', pull);
}

/** Waits until nothing moves any more, and finds the newest run of the kind. */
export async function finished(world: DemoWorld, wanted: (run: PageRun) => boolean): Promise<PageRun> {
  await world.idle();
  const run = world.github.state(world.repository).runs.findLast(wanted);
  assert.ok(run, 'The event started a workflow.');
  assert.equal(run.status, 'completed', `The run ${run.workflow} came to an end.`);
  return run;
}

export const ofPullRequest =
  (number: number) =>
  (run: PageRun): boolean =>
    run.event === 'pull_request' && run.pullRequests.includes(number);

export function pullRequest(world: DemoWorld, number: number): PageIssue {
  const found = world.github.state(world.repository).issues.find((issue) => issue.number === number);
  assert.ok(found);
  return found;
}

/** The one report comment. Fails when there are none or several. */
export function reportComment(world: DemoWorld, number: number): string {
  const reports = pullRequest(world, number).comments.filter(
    (one) => one.isBot && one.minimizedReason === undefined && one.body.startsWith('<!-- trainyard:report'),
  );
  assert.equal(reports.length, 1, 'There is exactly one report comment.');
  return reports[0]?.body ?? '';
}

export function lastComment(world: DemoWorld, number: number): string {
  const last = pullRequest(world, number).comments.at(-1);
  assert.ok(last?.isBot, 'Trainyard answered.');
  return last.body;
}

/** The newest approval status of the pull request's head. */
export function approval(world: DemoWorld, number: number) {
  const head = pullRequest(world, number).headSha;
  return world.github
    .state(world.repository)
    .statuses.findLast(({ sha, context }) => sha === head && context === APPROVAL);
}

const artifacts = (world: DemoWorld): readonly string[] =>
  world.github.state(world.repository).artifacts.map(({ name }) => name);

export const gitOps = (world: DemoWorld, ...args: readonly string[]): Promise<string> =>
  world.github.git(GITOPS_REPOSITORY, ...args);

export const gitOpsHead = async (world: DemoWorld): Promise<string> =>
  (await gitOps(world, 'rev-parse', 'main')).trim();

/** Annotations of the jobs of a run. */
function annotations(world: DemoWorld, run: PageRun) {
  const names = new Set(run.jobs.map((job) => job.name));
  return world.github
    .state(world.repository)
    .checks.filter((check) => check.headSha === run.headSha && names.has(check.name))
    .flatMap((check) => check.annotations);
}

const logOf = (run: PageRun): string =>
  run.jobs
    .filter((job) => job.conclusion === 'failure')
    .map((job) => `${job.name}\n${job.log.slice(-4000)}`)
    .join('\n');

/** First heading of a comment, without its mark-up. */
const headline = (markdown: string): string => plain(/^#+ (.*)$/m.exec(markdown)?.[1] ?? '');

/** The reasons that an answer lists, or its first line. */
function said(markdown: string): string {
  const reasons = markdown.split('\n').filter((line) => line.startsWith('- '));
  return reasons.length === 0 ? plain(markdown) : reasons.map((line) => plain(line.slice(2))).join(' ');
}

/** Text as a reader sees it. */
function plain(markdown: string): string {
  const [first = ''] = markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
    .split('\n');
  return first
    .replace(/<[^>]*>|[`*#>]|\b_|_\b/g, '')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .trim();
}
