import { describe, expect, test } from 'vitest';
import { timeline } from '../../demo/timeline.ts';

const RUN = { id: 1, attempt: 1, repository: 'acme/wine', workflow: 'Train', event: 'push' };

/** What is printed, and a clock that the test moves. */
function told() {
  const lines: string[] = [];
  let now = 5000;
  const story = timeline(
    (line) => lines.push(...line.split('\n')),
    () => now,
  );
  return { story, lines, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('the timeline', () => {
  test('keeps sentences within 120 columns, below each other', () => {
    const { story, lines, wait } = told();
    wait(12_340);
    story.act('Grace approves. '.repeat(12).trim());
    story.say(`A path: ${'x'.repeat(150)} and more.`);
    expect(lines).toEqual([
      `  12.3 s  ☞ ${'Grace approves. '.repeat(6)}Grace`,
      `            approves. ${'Grace approves. '.repeat(5).trim()}`,
      '          → A path:',
      `            ${'x'.repeat(150)}`,
      '            and more.',
    ]);
  });

  test('prints jobs with how long they took, and why they wait', () => {
    const { story, lines, wait } = told();
    const at = '2026-01-01T00:00:00Z';
    const event = { at, run: RUN, job: { id: 7, name: 'Train' } } as const;
    story.progress({ ...event, state: 'queued', message: 'no runner has the labels gpu' });
    story.progress({ ...event, state: 'in_progress' });
    story.progress({ ...event, state: 'in_progress', step: { number: 1, name: 'Set up job' } });
    wait(2500);
    story.progress({ ...event, state: 'failure' });
    story.progress({ at, run: RUN, state: 'failure' });
    expect(lines).toEqual([
      '   0.0 s    queued  Train: no runner has the labels gpu',
      '   0.0 s    … runs  Train',
      '   2.5 s    ✗ failed  Train (2.5 s)',
    ]);
  });
});
