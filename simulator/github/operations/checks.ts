import type { Annotation } from '../../contract.ts';
import {
  authorOf,
  created,
  isJson,
  listField,
  numberField,
  numberParam,
  objectField,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { suiteOf } from '../check-suites.ts';
import { emit } from '../events.ts';
import { resolveCommit } from '../git-read.ts';
import { forbidden, invalidField, notFound, unprocessable } from '../http-error.ts';
import { annotationsJson, checkRunJson, checkSuiteJson } from '../json/checks.ts';
import { repositoryApi, repositoryJson } from '../json/repositories.ts';
import type { Json } from '../json/users.ts';
import type { CheckRun } from '../model.ts';
import { ACTIONS_APP } from '../tokens.ts';
import { changed, nextId, now, withLock } from '../world.ts';

const MAX_ANNOTATIONS = 50;
const MAX_TEXT = 65_535;

const checkOf = (call: RepositoryCall): CheckRun => {
  const check = call.repository.checkRuns.get(numberParam(call, 'check_run_id'));
  if (check === undefined) throw notFound();
  return check;
};

const levelOf = (value: unknown): Annotation['level'] =>
  value === 'warning' || value === 'failure' ? value : 'notice';

const annotationOf = (value: Json): Annotation => {
  const [title, start, end] = [
    textField(value, 'title'),
    numberField(value, 'start_column'),
    numberField(value, 'end_column'),
  ];
  const startLine = numberField(value, 'start_line') ?? 1;
  const endLine = numberField(value, 'end_line') ?? startLine;
  if (endLine < startLine) throw invalidField('CheckRun', 'annotations', 'end_line must not be before start_line');
  if ((start !== undefined || end !== undefined) && startLine !== endLine) {
    throw invalidField('CheckRun', 'annotations', 'columns are only allowed when start_line and end_line are equal');
  }
  return {
    level: levelOf(value['annotation_level']),
    message: textField(value, 'message') ?? '',
    path: textField(value, 'path') ?? '',
    startLine,
    endLine,
    ...(title === undefined ? {} : { title }),
    ...(start === undefined ? {} : { startColumn: start }),
    ...(end === undefined ? {} : { endColumn: end }),
  };
};

/** Texts replace what was there, annotations add to it. */
const applyOutput = (check: CheckRun, output: Json | undefined): void => {
  if (output === undefined) return;
  const annotations = (listField(output, 'annotations') ?? []).filter(isJson);
  if (annotations.length > MAX_ANNOTATIONS) {
    throw unprocessable('Invalid request.\n\nNo more than 50 items are allowed; annotations were supplied.');
  }
  for (const name of ['summary', 'text']) {
    if (Buffer.byteLength(textField(output, name) ?? '') > MAX_TEXT) {
      throw invalidField('CheckRun', name, `${name} exceeds a maximum bytesize of 65535`);
    }
  }
  const added = annotations.map(annotationOf);
  check.title = textField(output, 'title') ?? check.title;
  check.summary = textField(output, 'summary') ?? check.summary;
  check.text = textField(output, 'text') ?? check.text;
  check.annotations.push(...added);
};

const applyState = (call: RepositoryCall, check: CheckRun): void => {
  const { body, world } = call;
  const conclusion = textField(body, 'conclusion');
  check.externalId = textField(body, 'external_id') ?? check.externalId;
  check.detailsUrl = textField(body, 'details_url') ?? check.detailsUrl;
  check.startedAt = textField(body, 'started_at') ?? check.startedAt;
  check.status = conclusion === undefined ? (textField(body, 'status') ?? check.status) : 'completed';
  if (check.status === 'completed') {
    if (conclusion === undefined && check.conclusion === null) {
      throw invalidField('CheckRun', 'conclusion', 'conclusion is required when status is completed');
    }
    check.conclusion = conclusion ?? check.conclusion;
    check.completedAt = textField(body, 'completed_at') ?? check.completedAt ?? now(world);
  } else {
    check.conclusion = null;
    check.completedAt = null;
  }
};

const emitCheck = (call: RepositoryCall, check: CheckRun, action: 'created' | 'completed'): Promise<void> => {
  const { world, repository } = call;
  return emit(world, repository, authorOf(call), {
    name: 'check_run',
    action,
    payload: {
      check_run: {
        ...checkRunJson(world, repository, check),
        check_suite: checkSuiteJson(world, repository, check),
      },
    },
    // GitHub starts no workflow for checks that Actions itself made.
    startsWorkflows: check.appSlug !== ACTIONS_APP,
  });
};

export const checkOperations: Readonly<Record<string, RepositoryHandler>> = {
  'checks/create': (call) =>
    withLock(call.world, async () => {
      const { world, repository, body, caller } = call;
      if (caller.kind !== 'app' && caller.kind !== 'job') throw forbidden('You must authenticate via a GitHub App.');
      const headSha = textField(body, 'head_sha') ?? '';
      const known = await resolveCommit(repository.directory, headSha);
      if (known === undefined || known !== headSha) throw unprocessable(`No commit found for SHA: ${headSha}`);
      const check: CheckRun = {
        id: nextId(world),
        suiteId: suiteOf(world, repository, caller.appSlug, headSha),
        name: textField(body, 'name') ?? '',
        headSha,
        appSlug: caller.appSlug,
        externalId: null,
        detailsUrl: null,
        status: 'queued',
        conclusion: null,
        startedAt: now(world),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      applyState(call, check);
      applyOutput(check, objectField(body, 'output'));
      repository.checkRuns.set(check.id, check);
      await emitCheck(call, check, 'created');
      if (check.status === 'completed') await emitCheck(call, check, 'completed');
      return created(checkRunJson(world, repository, check));
    }),

  'checks/update': (call) =>
    withLock(call.world, async () => {
      const { world, repository, caller } = call;
      const check = checkOf(call);
      if ((caller.kind !== 'app' && caller.kind !== 'job') || caller.appSlug !== check.appSlug) {
        throw forbidden('Invalid app_id - check run can only be modified by the GitHub App that created it.');
      }
      const wasCompleted = check.status === 'completed';
      applyOutput(check, objectField(call.body, 'output'));
      applyState(call, check);
      if (!wasCompleted && check.status === 'completed') await emitCheck(call, check, 'completed');
      changed(world, repository, 'checks');
      return ok(checkRunJson(world, repository, check));
    }),

  'checks/get': (call) => ok(checkRunJson(call.world, call.repository, checkOf(call))),

  'checks/list-annotations': (call) =>
    page(annotationsJson(call.world, call.repository, checkOf(call)), (annotation) => annotation),

  'checks/list-for-ref': async (call) => {
    const { world, repository, query } = call;
    const sha = await resolveCommit(repository.directory, param(call, 'ref'));
    if (sha === undefined) throw unprocessable(`No commit found for SHA: ${param(call, 'ref')}`);
    const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')];
    const found = [...repository.checkRuns.values()]
      .filter((check) => check.headSha === sha)
      .filter((check) => name === null || check.name === name)
      .filter((check) => status === null || check.status === status)
      .filter((check) => app === null || String(world.apps.get(check.appSlug)?.id) === app)
      .reverse();
    const shown = query.get('filter') === 'all' ? found : latestByName(found);
    return page(shown, (check) => checkRunJson(world, repository, check), 'check_runs');
  },

  'checks/list-suites-for-ref': async (call) => {
    const { world, repository } = call;
    const sha = await resolveCommit(repository.directory, param(call, 'ref'));
    const checks = [...repository.checkRuns.values()].filter((check) => check.headSha === sha);
    const suites = [...new Map(checks.map((check) => [check.suiteId, check])).values()];
    return page(
      suites,
      (check) => ({
        ...checkSuiteJson(world, repository, check),
        repository: repositoryJson(world, repository),
        head_commit: null,
        latest_check_runs_count: checks.filter(({ suiteId }) => suiteId === check.suiteId).length,
        check_runs_url: `${repositoryApi(world, repository)}/check-suites/${check.suiteId}/check-runs`,
      }),
      'check_suites',
    );
  },
};

/** The default `filter=latest`: the newest check run per app and name. `checks` is newest first. */
const latestByName = (checks: readonly CheckRun[]): readonly CheckRun[] => {
  const seen = new Set<string>();
  return checks.filter((check) => {
    const key = `${check.appSlug}\n${check.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
