import { messageOf, UserError, UserErrors } from '../errors.ts';
import type { ActionOutcome, Annotation } from '../outcome.ts';
import { codeBlock } from '../report/markdown.ts';
import { escapeMarkdown } from './markdown.ts';

/** A failed outcome, and what only a debug log should hold. */
export interface Failure {
  readonly outcome: ActionOutcome;
  readonly debug?: string;
}

/** `data` of the result of an action that stopped with user errors. */
export interface FailureData {
  readonly problems: readonly ProblemData[];
}

interface ProblemData {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * Turns what a use case threw into an outcome: its own errors with place and hint, anything else as a bug of ours.
 * @param action name of the action, for the summary's heading
 * @param repository web address of the repository the action came from, when known
 */
export function failureOf(error: unknown, action: string, repository: string | undefined): Failure {
  if (error instanceof UserError) return { outcome: userFailure([error], action) };
  if (error instanceof UserErrors) return { outcome: userFailure(error.problems, action) };
  return bug(error, action, repository);
}

function userFailure(problems: readonly [UserError, ...UserError[]], action: string): ActionOutcome<FailureData> {
  const [first, ...others] = problems;
  // One thing that is wrong outweighs any number of rules that say no: the verdict may rest on it.
  const decisive = problems.find((problem) => problem.decision === 'failed') ?? first;
  return {
    decision: decisive.decision,
    reason: decisive.code,
    message: others.length === 0 ? first.message : `${problems.length} problems: ${first.message}`,
    data: { problems: problems.map(problemData) },
    summary: [`### ${action}: ${decisive.decision}`, ...problems.map(problemSection)].join('\n\n'),
    annotations: problems.map(annotationOf),
  };
}

function problemData({ code, message, hint, file, line, column }: UserError): ProblemData {
  return {
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

function annotationOf(error: UserError): Annotation {
  const { code, message, hint, file, line, endLine, column } = error;
  return {
    level: 'error',
    title: code,
    message: hint === undefined ? message : `${message}\nHint: ${hint}`,
    file,
    line,
    endLine,
    column,
  };
}

function problemSection({ code, message, hint, file, line, column }: UserError): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const heading = `**${escapeMarkdown(code)}**${file === undefined ? '' : ` in ${escapeMarkdown(place)}`}`;
  const advice = hint === undefined ? [] : [`What to do: ${escapeMarkdown(hint)}`];
  return [heading, codeBlock(message, 'text'), ...advice].join('\n\n');
}

function bug(error: unknown, action: string, repository: string | undefined): Failure {
  const where = repository === undefined ? 'in the repository this action comes from' : `at ${repository}/issues`;
  const message = `This is a bug in Trainyard: please report it ${where}.`;
  const causes = causeChain(error);
  const details = causes.map((cause) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)));
  const stacks = details.join('\ncaused by: ');
  return {
    outcome: {
      decision: 'failed',
      reason: 'internal.error',
      message: `${message} ${causes.map(messageOf).join(' – caused by: ')}`,
      data: {},
      summary: [
        `### ${action}: failed`,
        message,
        codeBlock(causes.map(messageOf).join('\ncaused by: '), 'text'),
        `<details><summary>For the report</summary>\n\n${codeBlock(stacks, 'text')}\n\n</details>`,
      ].join('\n\n'),
      annotations: [
        {
          level: 'error',
          title: 'internal.error',
          message: `${message}\n${causes.map(messageOf).join('\ncaused by: ')}`,
        },
      ],
    },
    debug: stacks,
  };
}

const LONGEST_CHAIN = 8;

/** The error and its causes, outermost first. Bounded, because a chain may be a loop. */
function causeChain(error: unknown): readonly unknown[] {
  const chain = [error];
  let current = error;
  while (current instanceof Error && current.cause !== undefined && chain.length < LONGEST_CHAIN) {
    current = current.cause;
    chain.push(current);
  }
  return chain;
}
