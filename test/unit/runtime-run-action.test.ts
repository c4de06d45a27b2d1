import { describe, expect, test } from 'vitest';
import { UserError, UserErrors } from '../../src/errors.ts';
import { validateOutcome } from '../../src/generated/outcome.validator.js';
import type { ActionOutcome, Annotation } from '../../src/outcome.ts';
import type { Host } from '../../src/runtime/host.ts';
import { type ActionIo, runAction } from '../../src/runtime/run-action.ts';

const OK: ActionOutcome = { decision: 'ok', reason: 'plan.done', message: 'All done.', data: { models: 2 } };

/** A process in memory: what an action leaves behind. */
function memoryHost(env: Record<string, string> = {}) {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const outputs: Record<string, string> = {};
  let summary = '';
  let exitCode: number | undefined;
  let watcher: ((error: unknown) => void) | undefined;
  const host: Host = {
    env: { GITHUB_ACTIONS: 'true', ...env },
    info: (text) => void lines.push(text),
    debug: (text) => void lines.push(`debug: ${text}`),
    annotate: (annotation) => void annotations.push(annotation),
    startGroup: (title) => void lines.push(`> ${title}`),
    endGroup: () => void lines.push('<'),
    mask: (secret) => void masks.push(secret),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    appendSummary: (markdown) => {
      summary += markdown;
    },
    setExitCode: (code) => {
      exitCode = code;
    },
    onSilentDeath: (report) => {
      watcher = report;
      return () => {
        watcher = undefined;
      };
    },
  };
  return {
    host,
    lines,
    annotations,
    masks,
    exitCode: () => exitCode,
    summary: () => summary,
    die: (error: unknown) => watcher?.(error),
    outputs: () => outputs,
    result: () => JSON.parse(outputs['result'] ?? 'null'),
    errors: () => annotations.filter(({ level }) => level === 'error'),
  };
}

async function end(outcome: Partial<ActionOutcome>, env?: Record<string, string>) {
  const memory = memoryHost(env);
  await runAction('plan', async () => ({ ...OK, ...outcome }), memory.host);
  return memory;
}

async function fail(error: unknown, env?: Record<string, string>) {
  const memory = memoryHost(env);
  await runAction('plan', () => Promise.reject(error), memory.host);
  return memory;
}

describe('an outcome', () => {
  test('becomes outputs, a log line, the summary and exit code 0', async () => {
    const memory = await end({ summary: '## Plan', outputs: { matrix: '{"include":[]}' } });
    expect(memory.outputs()).toMatchObject({ decision: 'ok', reason: 'plan.done', matrix: '{"include":[]}' });
    expect(memory.result()).toEqual({
      schema: 'trainyard/outcome/v1',
      action: 'plan',
      decision: 'ok',
      reason: 'plan.done',
      message: 'All done.',
      data: { models: 2 },
    });
    expect(memory.summary()).toBe('## Plan\n');
    expect(memory.lines).toContain('ok (plan.done): All done.');
    expect(memory.exitCode()).toBe(0);
  });

  test.each([
    ['ok', 0],
    ['skipped', 0],
    ['inconclusive', 0],
    ['blocked', 1],
    ['failed', 1],
  ] as const)('%s ends with exit code %i', async (decision, code) => {
    expect((await end({ decision })).exitCode()).toBe(code);
  });

  test('that fails without an annotation of its own gets one', async () => {
    const memory = await end({ decision: 'blocked', reason: 'review.no', message: 'Nobody approved.' });
    expect(memory.errors()).toEqual([{ level: 'error', title: 'review.no', message: 'Nobody approved.' }]);
  });

  test('that fails with its own error annotation gets no second one', async () => {
    const annotations = [{ level: 'error', message: 'row 3', file: 'a,b.csv', line: 3 }] as const;
    const memory = await end({ decision: 'blocked', annotations });
    expect(memory.errors()).toMatchObject([{ file: 'a,b.csv', line: 3, message: 'row 3' }]);
  });

  test('shows ten annotations of a level and names the rest in the log', async () => {
    const annotations = Array.from({ length: 13 }, (_, index) => ({
      level: 'error' as const,
      message: `row ${index}`,
      file: 'a.csv',
      line: index + 1,
    }));
    const memory = await end({ annotations: [...annotations, { level: 'notice', message: 'fine' }] });
    expect(memory.errors()).toHaveLength(10);
    expect(memory.lines).toContain('error: a.csv:13: row 12');
    expect(memory.lines.join('\n')).toMatch(/only in this log: 3 more of level error\.$/m);
    expect(memory.annotations).toContainEqual(expect.objectContaining({ level: 'notice', message: 'fine' }));
  });

  test('too large for an output says that its data is left out, and stays valid', async () => {
    const memory = await end({ data: { text: 'x'.repeat(300_000) } });
    expect(memory.result()).toMatchObject({ decision: 'ok', data: { truncated: true } });
    expect(validateOutcome(memory.result())).toBe(true);
  });

  test('with outputs beyond the limit of GitHub fails and says so', async () => {
    const memory = await end({ outputs: { matrix: 'x'.repeat(600_000) } });
    expect(memory.exitCode()).toBe(1);
    expect(memory.outputs()).toMatchObject({ decision: 'failed', reason: 'output.too-large' });
  });

  test('has its summary cut at a line, inside the limit, with a note and no open code block', async () => {
    const memory = await end({
      summary: `\`\`\`\n${'é'.repeat(50)}\n`.padEnd(100) + `${'é'.repeat(50)}\n`.repeat(12_000),
    });
    const summary = memory.summary();
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(summary).toMatch(/\n```\n\n_The rest of this summary is left out[^\n]*\n\n?$/);
    expect(summary).not.toContain('\uFFFD');
  });
});

describe('a user error', () => {
  const error = new UserError('config.unknown-key', 'Unknown key "metrcs".', {
    hint: 'Did you mean "metrics"?',
    file: 'trainyard.yaml',
    line: 12,
    column: 5,
  });

  test('becomes one annotation at its place, titled with its code', async () => {
    const memory = await fail(error);
    expect(memory.errors()).toMatchObject([
      {
        file: 'trainyard.yaml',
        line: 12,
        column: 5,
        title: 'config.unknown-key',
        message: 'Unknown key "metrcs".\nHint: Did you mean "metrics"?',
      },
    ]);
    expect(memory.exitCode()).toBe(1);
  });

  test('becomes a valid result with code, hint and place', async () => {
    const memory = await fail(error);
    expect(memory.outputs()).toMatchObject({ decision: 'failed', reason: 'config.unknown-key' });
    expect(memory.result().data.problems).toEqual([
      {
        code: 'config.unknown-key',
        message: 'Unknown key "metrcs".',
        hint: 'Did you mean "metrics"?',
        file: 'trainyard.yaml',
        line: 12,
        column: 5,
      },
    ]);
    expect(validateOutcome(memory.result())).toBe(true);
  });

  test('never shows a stack', async () => {
    const memory = await fail(error);
    expect(memory.lines.join('\n') + memory.summary()).not.toMatch(/\bat .*\.ts/);
  });

  test('is blocked when it says so', async () => {
    const memory = await fail(new UserError('review.blocked', 'No.', { decision: 'blocked' }));
    expect(memory.outputs()['decision']).toBe('blocked');
    expect(memory.exitCode()).toBe(1);
  });

  test('among several gets its own annotation, and the first failed one names the reason', async () => {
    const blocked = new UserError('a.blocked', 'One.', { decision: 'blocked' });
    const memory = await fail(new UserErrors([blocked, error]));
    expect(memory.errors()).toHaveLength(2);
    expect(memory.outputs()).toMatchObject({ decision: 'failed', reason: 'config.unknown-key' });
    expect(memory.result().message).toBe('2 problems: One.');
  });

  test('cannot break out of the summary', async () => {
    const memory = await fail(new UserError('a.b', '```\n<img src=x>\n```', { hint: '<script>[x](y)</script>' }));
    expect(memory.summary()).toContain('````text\n```\n<img src=x>\n```\n````');
    expect(memory.summary()).not.toContain('<script>');
    expect(memory.summary()).toContain('What to do: &#60;script&#62;&#91;x&#93;&#40;y&#41;&#60;/script&#62;');
  });
});

describe('anything else', () => {
  const repository = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'acme/trainyard' };

  test('is a bug: says where to report it and names every cause', async () => {
    const memory = await fail(new Error('outer', { cause: new TypeError('inner') }), repository);
    const [annotation] = memory.errors();
    expect(annotation?.message).toContain(
      'This is a bug in Trainyard: please report it at https://github.com/acme/trainyard/issues',
    );
    expect(annotation?.message).toContain('outer\ncaused by: inner');
    expect(memory.outputs()).toMatchObject({ decision: 'failed', reason: 'internal.error' });
    expect(validateOutcome(memory.result())).toBe(true);
  });

  test('keeps its stack for the debug log and a folded part of the summary', async () => {
    const memory = await fail(new Error('boom'));
    expect(memory.lines.some((line) => line.startsWith('debug: Error: boom\n'))).toBe(true);
    expect(memory.summary()).toMatch(/<details><summary>For the report<\/summary>[\s\S]*Error: boom\n\s+at /);
    expect(JSON.stringify(memory.errors())).not.toContain('    at ');
  });

  test('survives a chain of causes that bites its tail', async () => {
    const error = new Error('loop');
    error.cause = error;
    expect((await fail(error)).exitCode()).toBe(1);
  });

  test.each([['text'], [undefined], [null], [{ code: 7 }]])('may be thrown as %j', async (thrown) => {
    expect((await fail(thrown)).outputs()['reason']).toBe('internal.error');
  });

  test('shows no secret: neither an input nor what looks like a token', async () => {
    const token = `ghs_${'a'.repeat(36)}`;
    const memory = await fail(new Error(`Bearer hunter2-hunter2 ${token} https://x-access-token:pw123@github.com/a`), {
      'INPUT_GITOPS-TOKEN': 'hunter2-hunter2',
    });
    const shown = JSON.stringify([memory.lines, memory.annotations, memory.outputs(), memory.summary()]);
    expect(memory.masks).toEqual(['hunter2-hunter2']);
    for (const secret of ['hunter2', token, 'pw123']) expect(shown).not.toContain(secret);
    expect(shown).toContain('***');
  });

  test('outside a runner no mask command shows the secret', async () => {
    const memory = await fail(new Error('x'), { GITHUB_ACTIONS: '', 'INPUT_GITHUB-TOKEN': 'hunter2-hunter2' });
    expect(memory.masks).toEqual([]);
    expect(memory.lines.join('\n')).not.toContain('hunter2');
  });

  test('that nobody catches is reported while the action is at work', async () => {
    const memory = memoryHost();
    const work = Promise.withResolvers<ActionOutcome>();
    const done = runAction('plan', () => work.promise, memory.host);
    memory.die(new Error('lost promise'));
    expect(memory.outputs()['reason']).toBe('internal.error');
    work.resolve(OK);
    await done;
  });

  test('is not hidden by outputs that cannot be written', async () => {
    const memory = memoryHost();
    const host = {
      ...memory.host,
      setOutput: () => {
        throw new Error('no space left');
      },
    };
    await runAction('plan', () => Promise.reject(new UserError('a.b', 'Bad.')), host);
    expect(
      memory
        .errors()
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(/Bad\.[\s\S]*no space left/);
    expect(memory.exitCode()).toBe(1);
  });
});

describe('the log', () => {
  async function logged(use: (io: ActionIo) => Promise<void> | void): Promise<readonly string[]> {
    const memory = memoryHost();
    await runAction(
      'plan',
      async (io) => {
        await use(io);
        return OK;
      },
      memory.host,
    );
    return memory.lines;
  }

  test.each([
    '::add-mask::x',
    '  ::stop-commands::x',
    'fine\n::error::forged',
    'fine\r::error::forged',
    'a ##[error]forged',
  ])('turns no text into a command: %j', async (text) => {
    const [first] = await logged(({ log }) => log.info(text));
    expect(first).not.toMatch(/^\s*::|##\[/m);
  });

  test('closes a group also when the work fails', async () => {
    const lines = await logged(({ log }) => log.group('Train', () => Promise.reject(new Error('x'))).catch(() => {}));
    expect(lines.slice(0, 2)).toEqual(['> Train', '<']);
  });
});
