import type { UserError } from '../../src/errors.ts';
import type { ActionOutcome, Annotation, Decision } from '../../src/outcome.ts';
import type { EnvironmentPlan, ManifestChange } from '../../src/release/promotion.ts';
import { code, count, link, list, table, text } from '../../src/report/markdown.ts';
import type { GitOpsCommit, ModelResult } from './result.ts';

export interface PromoteData {
  readonly pullRequest: number;
  readonly commits: readonly GitOpsCommit[];
  readonly models: readonly object[];
}

/** What the run found out, beside the results of the models. */
export interface PromoteFacts {
  readonly pullRequest: { readonly number: number; readonly url: string };
  /** Sentences about environments that wait. */
  readonly notes: readonly string[];
}

/** The outcome over all models: what went wrong outweighs what was refused, and that outweighs what went well. */
export function promoteOutcome(results: readonly ModelResult[], facts: PromoteFacts): ActionOutcome<PromoteData> {
  const commits = commitsOf(results);
  const { decision, reason, message } = verdict(results);
  return {
    decision,
    reason,
    message,
    data: { pullRequest: facts.pullRequest.number, commits, models: results.map(modelData) },
    summary: summary(results, facts, `${decision === 'ok' ? '🚀' : decision === 'skipped' ? '⏭️' : '⛔'} ${message}`),
    annotations: results.flatMap((result) => (result.kind === 'refused' ? result.problems.map(annotation) : [])),
    outputs: { commit: commits[0]?.id ?? '', versions: JSON.stringify(versions(results)) },
  };
}

/** An ending in which no model was looked at. */
export function nothingToPromote(reason: string, message: string): ActionOutcome {
  return {
    decision: 'skipped',
    reason,
    message,
    data: {},
    summary: `⏭️ ${text(message)}`,
    outputs: { commit: '', versions: '{}' },
  };
}

interface Verdict {
  readonly decision: Decision;
  readonly reason: string;
  readonly message: string;
}

function verdict(results: readonly ModelResult[]): Verdict {
  const released = results.filter((result) => result.kind === 'released');
  const refused = results.filter((result) => result.kind === 'refused');
  const problems = refused.flatMap((result) => result.problems);
  const decisive = problems.find(({ decision }) => decision === 'failed') ?? problems[0];
  if (decisive !== undefined) {
    const others = released.length === 0 ? '' : ` ${list(released.map(({ model }) => model))} went ahead.`;
    const message = `${list(refused.map(({ model }) => model))} not promoted: ${decisive.message}${others}`;
    return { decision: decisive.decision, reason: decisive.code, message };
  }
  const promoted = released.filter(({ commit }) => commit !== undefined);
  if (promoted.length > 0) {
    return { decision: 'ok', reason: 'promote.promoted', message: `Promoted ${list(promoted.map(versionsOf))}.` };
  }
  if (released.length > 0) {
    const message = `Already promoted: ${list(released.map(versionsOf))}. Nothing was written.`;
    return { decision: 'ok', reason: 'promote.already-promoted', message };
  }
  const [first] = results.flatMap((result) => (result.kind === 'skipped' ? [result] : []));
  return {
    decision: 'skipped',
    reason: first?.reason ?? 'promote.nothing-affected',
    message: first === undefined ? 'The merge changes no model.' : `${first.model} was not promoted. ${first.why}`,
  };
}

type Released = Extract<ModelResult, { readonly kind: 'released' }>;

const versionsOf = ({ model, environments }: Released): string =>
  `${model} ${list(environments.map(({ version, environment }) => `${version} to ${environment}`))}`;

function commitsOf(results: readonly ModelResult[]): readonly GitOpsCommit[] {
  const commits = results.flatMap((result) => (result.kind === 'released' && result.commit ? [result.commit] : []));
  return [...new Map(commits.map((commit) => [commit.id, commit])).values()];
}

function versions(results: readonly ModelResult[]): Readonly<Record<string, string>> {
  const released = results.filter((result) => result.kind === 'released');
  return Object.fromEntries(
    released.flatMap(({ model, environments }) =>
      environments.map(({ environment, version }) => [`${model}/${environment}`, version]),
    ),
  );
}

function modelData(result: ModelResult): object {
  switch (result.kind) {
    case 'released':
      return {
        model: result.model,
        state: result.commit === undefined ? 'already-promoted' : 'promoted',
        environments: result.environments.map(({ environment, kind, version }) => ({
          environment,
          state: kind,
          version,
        })),
      };
    case 'refused':
      return {
        model: result.model,
        state: 'refused',
        problems: result.problems.map(({ code: reason, message, hint }) => ({ code: reason, message, hint })),
      };
    case 'skipped':
      return { model: result.model, state: 'skipped', code: result.reason, message: result.why };
  }
}

function annotation({ code: title, message, hint, file, line, column }: UserError): Annotation {
  return {
    level: 'error',
    title,
    message: hint === undefined ? message : `${message}\nHint: ${hint}`,
    file,
    line,
    column,
  };
}

function summary(results: readonly ModelResult[], { pullRequest, notes }: PromoteFacts, head: string): string {
  const reviewed = `Reviewed in ${link(`#${pullRequest.number}`, pullRequest.url)}.`;
  const rows = results.flatMap(resultRows);
  const changes = results.flatMap((result) =>
    result.kind === 'released' ? result.environments.flatMap(changeRows) : [],
  );
  return [
    `### ${text(head)}`,
    reviewed,
    ...(rows.length === 0 ? [] : [table('lllll', ['Model', 'Environment', 'Version', 'Result', 'Commit'], rows)]),
    ...(changes.length === 0
      ? []
      : [`${count(changes.length, 'value')} changed in the manifests, every other byte stayed:`]),
    ...(changes.length === 0 ? [] : [table('llll', ['Place', 'Path', 'Before', 'Now'], changes)]),
    ...notes.map((note) => `_${text(note)}_`),
  ].join('\n\n');
}

function resultRows(result: ModelResult): readonly (readonly string[])[] {
  const model = code(result.model);
  switch (result.kind) {
    case 'released':
      return result.environments.map((plan) => [
        model,
        code(plan.environment),
        code(plan.version),
        plan.kind === 'promote' ? '🚀 promoted' : '✅ promoted before',
        result.commit === undefined ? '' : link(code(result.commit.id.slice(0, 7)), result.commit.url),
      ]);
    case 'refused':
      return result.problems.map((problem) => [
        model,
        '',
        '',
        `⛔ ${code(problem.code)}: ${text(problem.message)}`,
        '',
      ]);
    case 'skipped':
      return [[model, '', '', `⏭️ ${text(result.why)}`, '']];
  }
}

function changeRows(plan: EnvironmentPlan): readonly (readonly string[])[] {
  return plan.kind === 'promote' ? plan.manifests.flatMap(manifestRows) : [];
}

function manifestRows({ path, changes }: ManifestChange): readonly (readonly string[])[] {
  return changes.map(({ path: key, line, before, after }) => [
    code(`${path}:${line}`, 160),
    code(key, 120),
    before === undefined ? '(empty)' : code(before, 160),
    code(after, 160),
  ]);
}
