import { messageOf, UserError } from '../errors.ts';
import type { ActionOutcome, Decision } from '../outcome.ts';
import { failureOf } from './failure.ts';
import { type Host, processHost } from './host.ts';
import { type Environment, environmentInputs, type InputSource, secretValues } from './input-source.ts';
import { type Log, type StepLog, stepLog } from './log.ts';
import { redactor } from './redact.ts';
import { fitSummary, resultJson } from './result.ts';

/** What an action's body gets from the process. */
export interface ActionIo {
  readonly input: InputSource;
  /** The environment as it was at the start. */
  readonly env: Environment;
  readonly log: Log;
}

/**
 * Runs an action's body and ends the step by its outcome: outputs, annotations, job summary, log and exit code.
 * The one place where errors are caught: user errors become annotations at their file and line, everything else is
 * reported as a bug. Never rejects.
 * @param name the action's name, for the result record
 * @param host the process it runs in; another one in tests
 */
export async function runAction(
  name: string,
  body: (io: ActionIo) => Promise<ActionOutcome>,
  host: Host = processHost(),
): Promise<void> {
  const secrets = secretValues(host.env);
  const redact = redactor(secrets);
  const log = stepLog(host, redact);
  const repository = repositoryOf(host.env);
  // A laptop has no runner that would swallow the line, so there it would show the secret.
  if (host.env['GITHUB_ACTIONS'] === 'true') for (const secret of secrets) host.mask(secret);

  const fail = (error: unknown) => {
    const { outcome, debug } = failureOf(error, name, repository);
    if (debug !== undefined) log.debug(debug);
    try {
      publish({ name, outcome, host, log, redact });
    } catch (publishing) {
      // The runner's files cannot be written: the log and the exit code are all that is left.
      log.error(`${outcome.message}\nIts outputs could not be written: ${messageOf(publishing)}`);
    }
  };
  const stopWatching = host.onSilentDeath(fail);
  try {
    const io: ActionIo = { input: environmentInputs(host.env), env: host.env, log };
    const outcome = await body(io);
    publish({ name, outcome, host, log, redact });
  } catch (error) {
    fail(error);
  } finally {
    stopWatching();
  }
}

interface Publication {
  readonly name: string;
  readonly outcome: ActionOutcome;
  readonly host: Host;
  readonly log: StepLog;
  readonly redact: (text: string) => string;
}

function publish({ name, outcome, host, log, redact }: Publication): void {
  host.setExitCode(exitCode(outcome.decision));
  writeOutputs(host, {
    ...outcome.outputs,
    decision: outcome.decision,
    reason: outcome.reason,
    result: redact(resultJson(name, outcome)),
  });
  for (const annotation of outcome.annotations ?? []) log.annotate(annotation);
  log.reportDropped();
  const explained = outcome.annotations?.some((annotation) => annotation.level === 'error') ?? false;
  if (exitCode(outcome.decision) !== 0 && !explained) {
    log.annotate({ level: 'error', title: outcome.reason, message: outcome.message });
  }
  log.info(`${outcome.decision} (${outcome.reason}): ${outcome.message}`);
  if (outcome.summary) host.appendSummary(fitSummary(`${redact(outcome.summary)}\n`));
}

/** 1 MB, of which GitHub counts two bytes for each character. */
const LARGEST_OUTPUTS = 524_288;

function writeOutputs(host: Host, outputs: Readonly<Record<string, string>>): void {
  const size = Object.values(outputs).reduce((sum, value) => sum + value.length, 0);
  if (size > LARGEST_OUTPUTS) {
    throw new UserError('output.too-large', `The outputs of this step have ${size} characters.`, {
      hint: `GitHub keeps 1 MB of outputs per job, ${LARGEST_OUTPUTS} characters. Let this step handle fewer models.`,
    });
  }
  for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
}

function exitCode(decision: Decision): 0 | 1 {
  switch (decision) {
    case 'ok':
    case 'skipped':
    case 'inconclusive':
      return 0;
    case 'blocked':
    case 'failed':
      return 1;
  }
}

function repositoryOf(env: Environment): string | undefined {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  return server && repository ? `${server}/${repository}` : undefined;
}
