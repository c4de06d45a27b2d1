import type { ProgramAnswer } from '../../ports.ts';
import type { GpuReading } from './gpu-reading.ts';

/** What to ask a program about the GPUs, and how its answer is understood. */
export interface GpuQuestion {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly understand: (answer: ProgramAnswer) => GpuAnswer;
}

export type GpuAnswer =
  /** `next` is what to ask at the next look. */
  | { readonly kind: 'readings'; readonly readings: readonly GpuReading[]; readonly next: GpuQuestion }
  /** There is something else to ask first. Every question of such a chain asks for less or comes nearer to readings. */
  | { readonly kind: 'ask'; readonly next: GpuQuestion }
  /** No such program, or no GPU. */
  | { readonly kind: 'none' }
  /** The program is there and does not work. `why` is a clause with the program's name and its own words. */
  | { readonly kind: 'broken'; readonly why: string };

const LONGEST_WORDS = 200;

/** What an answer says before anybody reads its content: undefined when the program has ended well. */
export function failureOf(program: string, answer: ProgramAnswer): GpuAnswer | undefined {
  switch (answer.kind) {
    case 'absent':
      return { kind: 'none' };
    case 'hung':
      return { kind: 'broken', why: `${program} did not answer in time` };
    case 'not-started':
      return { kind: 'broken', why: `${program} could not be started: ${words(answer.message)}` };
    case 'ended':
      if (answer.code === 0) return undefined;
      // A wrapper found nothing to call.
      if (answer.code === 127) return { kind: 'none' };
      return { kind: 'broken', why: `${program} ended with ${endOf(answer.code)}${said(answer)}` };
  }
}

/** An answer that cannot be understood although the program has ended well. */
export function unexpected(program: string, answer: ProgramAnswer): GpuAnswer {
  return { kind: 'broken', why: `${program} gave an answer that is not understood${said(answer)}` };
}

/** Everything the program wrote: messages about errors are on either stream. */
export const outputOf = (answer: ProgramAnswer): string =>
  answer.kind === 'ended' ? `${answer.stdout}\n${answer.stderr}` : '';

const endOf = (code: number | null): string => (code === null ? 'a signal' : `exit code ${code}`);

function said(answer: ProgramAnswer): string {
  const said = words(outputOf(answer));
  return said === '' ? ', without a word' : `: ${said}`;
}

/** The beginning of a text, on one line. */
const words = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_WORDS);
