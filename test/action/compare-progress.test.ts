import { expect, test } from 'vitest';
import { rowProgress } from '../../actions/compare/row-progress.ts';
import { manualClock } from '../support/memory/clock.ts';
import { recordingLog } from '../support/memory/log.ts';

test('a step is told when the last line is two seconds old, so that quick ones pass in silence', () => {
  const [clock, log] = [manualClock(), recordingLog()];
  const begin = rowProgress({ clock, log });
  begin('a');
  clock.advance(1_999);
  begin('b');
  clock.advance(1);
  begin('c');
  begin('d');
  clock.advance(60_000);
  begin('e');
  expect(log.lines.map(({ message }) => message)).toEqual(['c …', 'e …']);
});
