import { expect, test } from 'vitest';
import type { OutputLine } from '../../../src/ports.ts';
import { logFilter } from '../../../src/training/log-filter.ts';

const line = (text: string, end: OutputLine['end'] = 'newline'): OutputLine => ({ stream: 'stdout', text, end });
const filter = (maximumLines = 1000) => logFilter({ interval: 30_000, maximumLines }, 0);

test('passes whole lines on at once', () => {
  const log = filter();
  expect([...log.take(line('epoch 1'), 0), ...log.take(line('epoch 2'), 1)]).toEqual(['epoch 1', 'epoch 2']);
});

test('shows one progress line per interval, and the finished one always', () => {
  const log = filter();
  const shown: string[] = [];
  for (let percent = 0; percent < 100; percent += 1) {
    shown.push(...log.take(line(`${percent}%`, 'overwritten'), percent * 1000));
  }
  shown.push(...log.take(line('100%'), 100_000));
  expect(shown).toEqual(['0%', '30%', '60%', '90%', '100%']);
});

test('shows the latest progress when the interval passes without output', () => {
  const log = filter();
  log.take(line('1%', 'overwritten'), 0);
  log.take(line('2%', 'overwritten'), 1000);
  expect(log.pulse(29_000, () => 'alive')).toEqual([]);
  expect(log.pulse(30_000, () => 'alive')).toEqual(['2%']);
  expect(log.pulse(31_000, () => 'alive')).toEqual([]);
});

test('gives a sign of life after a silence, again and again', () => {
  const log = filter();
  log.take(line('start'), 1000);
  const alive = [20_000, 31_000, 32_000, 61_000].map((now) => log.pulse(now, () => `alive at ${now}`));
  expect(alive).toEqual([[], ['alive at 31000'], [], ['alive at 61000']]);
});

test('shows progress that was never finished at the end', () => {
  const log = filter();
  log.take(line('1%', 'overwritten'), 0);
  log.take(line('2%', 'overwritten'), 1);
  expect(log.close()).toEqual(['2%']);
  expect(log.tail()).toEqual(['2%']);
});

test('stops showing lines at the limit, says so, and shows the end after all', () => {
  const log = filter(3);
  const shown = Array.from({ length: 100 }, (_, index) => log.take(line(`${index}`), index)).flat();
  expect(shown).toEqual(['0', '1', '2', '[3 lines shown: what follows is in the log artifact.]']);
  const [first, ...last] = log.close();
  expect(first).toBe('[97 lines were left out. The last 50:]');
  expect(last.at(-1)).toBe('99');
  expect(last).toHaveLength(50);
});

test('still gives signs of life beyond the limit', () => {
  const log = filter(1);
  for (let index = 0; index < 10; index += 1) log.take(line('x'), 0);
  expect(log.pulse(40_000, () => 'alive')).toEqual(['alive']);
});

test('keeps colours and removes what moves the cursor, titles and other control characters', () => {
  const log = filter();
  expect(log.take(line('\u001b[31mred\u001b[0m'), 0)).toEqual(['\u001b[31mred\u001b[0m']);
  expect(log.take(line('\u001b[2K\u001b[1A\u001b]0;title\u0007done\u0000'), 0)).toEqual(['done\ufffd']);
});

test('drops lines that only moved the cursor, but keeps blank ones', () => {
  const log = filter();
  expect(log.take(line('\u001b[1A'), 0)).toEqual([]);
  expect(log.take(line(''), 0)).toEqual(['']);
});

test('shortens long lines and says so', () => {
  const [shown] = filter().take(line('x'.repeat(10_000), 'cut'), 0);
  expect(shown?.length).toBeLessThan(4_200);
  expect(shown?.endsWith('[…]')).toBe(true);
});

test('remembers the last 200 lines', () => {
  const log = filter();
  for (let index = 0; index < 500; index += 1) log.take(line(`${index}`), 0);
  expect(log.tail()).toHaveLength(200);
  expect(log.tail().at(-1)).toBe('499');
});
