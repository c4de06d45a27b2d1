import { review } from '../../actions/review/review.ts';
import { loadProject } from '../../src/config/load.ts';
import { policyOf } from '../../src/config/policy.ts';
import type { ReportRecord } from '../../src/generated/report.ts';
import type { ActionOutcome } from '../../src/outcome.ts';
import type { PullRequest, Reaction } from '../../src/ports.ts';
import { recordDigest } from '../../src/records/digest.ts';
import { APPROVAL_STATUS, checkExternalId, checkName, reportArtifactName } from '../../src/records/names.ts';
import { judgedReport } from '../../src/report/build-report.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import type { MemoryComment } from '../support/memory/state.ts';
import { type World, world } from '../support/memory/world.ts';
import { candidate, found, GOOD, NO_EVIDENCE, OLD } from '../unit/report-samples.ts';

export const WORKFLOW = '.github/workflows/trainyard-pull-request.yml';

/** One model in the form of a configuration. @param approve its section, in flow style */
const model = (name: string, approve: string, language = 'en'): string => `  ${name}:
    train: {command: python3 train.py, inputs: [${name}.py], outputs: {model: out/model, metrics: out/metrics.json}}
    evaluate: {metrics: {roc_auc: {direction: higher, margin: 0.01}}, report: {language: ${language}}}
    approve: ${approve}
`;

export const config = (
  models: Readonly<Record<string, string>>,
  languages: Readonly<Record<string, string>> = {},
): string =>
  `version: 1\nmodels:\n${Object.entries(models)
    .map(([name, approve]) => model(name, approve, languages[name]))
    .join('')}`;

export interface ScenarioOptions {
  /** Approve sections by model; one model `wine` that one writer may approve, when left out. */
  readonly models?: Readonly<Record<string, string>>;
  /** Of the reports, by model; English when left out. */
  readonly languages?: Readonly<Record<string, 'en' | 'ko'>>;
  /** Further changes of the pull request. */
  readonly head?: Readonly<Record<string, string | null>>;
  readonly emails?: readonly string[];
  readonly authors?: readonly string[];
  /** Who opens the pull request. */
  readonly author?: string;
  /** The pull request comes from this repository. */
  readonly fork?: string;
  readonly into?: string;
}

export interface Scenario {
  readonly github: World;
  readonly pull: PullRequest;
  /** Publishes a report as `compare` does: artifact, check, comment. */
  report(model?: string, change?: ReportChange): Promise<ReportRecord>;
  /** Somebody comments, and the action runs for it. */
  say(author: string, body: string, change?: EventChange): Promise<ActionOutcome>;
  /** Somebody comments, and GitHub loses the event. */
  sayUnheard(author: string, body: string): MemoryComment;
  /** The action runs for a comment. */
  run(comment: MemoryComment, change?: EventChange): Promise<ActionOutcome>;
  push(files: Readonly<Record<string, string>>, author?: string): string;
  status(commit?: string): string | undefined;
  description(): string | undefined;
  reactions(comment?: MemoryComment): readonly Reaction[];
  /** What the action replied, oldest first. */
  replies(): readonly string[];
  /** The report's comment. */
  sticky(model?: string): MemoryComment | undefined;
  readonly lastComment: () => MemoryComment;
}

export interface ReportChange {
  readonly record?: Partial<ReportRecord>;
  readonly run?: Parameters<World['run']>[0] | Partial<Parameters<World['run']>[0]>;
  /** What the check says instead of the record's digest. */
  readonly externalId?: string;
  /** Of the report's comment. */
  readonly language?: 'en' | 'ko';
}

export interface EventChange {
  readonly event?: { readonly name: string; readonly action: string | undefined };
  readonly onPullRequest?: boolean;
  readonly sender?: number;
  /** What the event says the comment was. */
  readonly body?: string;
  readonly author?: string;
}

/** `alice` opens a pull request; `bob` and `carol` may write, `dave` only reads. */
export function scenario(options: ScenarioOptions = {}): Scenario {
  const { models = { wine: '{required: 1}' }, languages, fork, into = 'main' } = options;
  const names = Object.keys(models);
  const github = world();
  const sources = Object.fromEntries(names.map((name) => [`${name}.py`, 'old']));
  const files = { 'trainyard.yaml': config(models, languages), [WORKFLOW]: 'on: pull_request', ...sources };
  github.commit({ files, authors: ['carol'] });
  if (into !== 'main') github.commit({ branch: into, files: {}, authors: ['alice'] });
  const { authors = ['alice'], emails = [] } = options;
  const main = github.head('acme/penguins', 'main') ?? '';
  const changed = { [`${names[0]}.py`]: 'new', ...options.head };
  const where = fork === undefined ? {} : { repository: fork, from: main };
  github.commit({ branch: 'better', files: changed, authors, emails, ...where });
  const pull = github.openPullRequest({
    head: 'better',
    author: options.author ?? 'alice',
    base: into,
    ...(fork === undefined ? {} : { headRepository: fork }),
  });
  for (const login of ['alice', 'bob', 'carol']) github.setRole(login, 'write');

  const now = () => github.state.pullRequests.get(pull.number) ?? pull;
  const lastComment = () => {
    const comment = github.state.comments.findLast(({ author }) => !author.isBot);
    if (comment === undefined) throw new Error('Nobody has said anything.');
    return comment;
  };
  const ofBot = () => github.state.comments.filter(({ author }) => author.id === github.state.viewer.id);

  const run: Scenario['run'] = (comment, change = {}) => {
    const author = change.author === undefined ? comment.author : github.state.accounts.get(change.author);
    return review(
      { config: 'trainyard.yaml', workflowPath: WORKFLOW, githubToken: 'token', teamToken: undefined },
      {
        repository: 'acme/penguins',
        defaultBranch: 'main',
        event: { name: 'issue_comment', action: 'created', ...change.event },
        comment: {
          id: comment.id,
          issue: comment.issue,
          onPullRequest: change.onPullRequest ?? true,
          author: author ?? comment.author,
          body: change.body ?? comment.body,
        },
        sender: change.sender ?? comment.author.id,
        runUrl: 'https://github.example/acme/penguins/actions/runs/9',
      },
      { ...github, repository: github.remote() },
    );
  };
  const sayUnheard = (author: string, body: string) => github.comment({ issue: pull.number, author, body });

  return {
    github,
    pull,
    report: (name = names[0] ?? '', change = {}) => publish(github, now(), name, change),
    say: (author, body, change) => run(sayUnheard(author, body), change),
    sayUnheard,
    run,
    push: (pushed, author = 'alice') => github.commit({ branch: 'better', files: pushed, authors: [author] }),
    status: (commit = now().head.commit) => github.status(commit, APPROVAL_STATUS)?.state,
    description: () => github.status(now().head.commit, APPROVAL_STATUS)?.description,
    reactions: (comment = lastComment()) =>
      github.state.reactions.filter((entry) => entry.comment === comment.id).map(({ reaction }) => reaction),
    replies: () => ofBot().flatMap(({ body }) => (body.startsWith('<!-- trainyard:reply') ? [body] : [])),
    sticky: (name = names[0]) =>
      ofBot().find(({ body }) => body.startsWith(`<!-- trainyard:report v=1 key=${name} -->`)),
    lastComment,
  };
}

async function publish(github: World, pull: PullRequest, name: string, change: ReportChange): Promise<ReportRecord> {
  const head = pull.head.commit;
  const policy = policyOf(await loadProject(await github.remote().tree(pull.base.commit), 'trainyard.yaml'), name);
  const about = {
    model: name,
    repository: 'acme/penguins',
    pullRequest: pull.number,
    head,
    base: pull.base.commit,
    policy,
    policyChanged: false,
  };
  const judged = { record: { ...candidate(GOOD), model: name }, digest: `sha256:${'c'.repeat(64)}` };
  const record = { ...judgedReport(about, judged, [found('base', OLD)], NO_EVIDENCE), ...change.record };
  const digest = recordDigest(record);
  const { id, url } = github.run({ headCommit: head, ...change.run });
  github.artifact({ name: reportArtifactName(name, head), run: id, files: { 'report.json': JSON.stringify(record) } });
  await github.checks.create({
    name: checkName(name),
    headCommit: head,
    externalId: change.externalId ?? checkExternalId(digest),
    conclusion: 'success',
    title: 'title',
    summary: 'summary',
    annotations: [],
    detailsUrl: url,
  });
  const terms = policy && { ...policy.approve, from: [] };
  const view = {
    record,
    digest,
    situation: 'compared',
    language: change.language ?? 'en',
    comment: 'always',
    terms,
    changes: [],
    runUrl: url,
    now: github.clock.now(),
  } as const;
  const marker = `<!-- trainyard:report v=1 key=${name} -->`;
  const earlier = github.state.comments.find(
    ({ author, body }) => author.id === github.state.viewer.id && body.startsWith(marker),
  );
  if (earlier === undefined) await github.comments.create(pull.number, reportComment(view, undefined));
  else await github.comments.update(earlier.id, reportComment(view, earlier.body));
  return record;
}
