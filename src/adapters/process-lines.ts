import type { OutputLine } from '../ports.ts';

/** Longest line passed on, in characters. A progress bar is short; what is longer is data printed by mistake. */
const LONGEST_LINE = 16_384;

export interface LineSplitter {
  write(chunk: Uint8Array): void;
  /** Passes on what is left without a terminator. */
  end(): void;
}

/** Cuts a stream of bytes into lines and keeps at most one of them in memory. */
export function lineSplitter(stream: OutputLine['stream'], onLine: (line: OutputLine) => void): LineSplitter {
  const decoder = new TextDecoder();
  let pending = '';
  /** The line was cut: nothing of it is passed on until its terminator. */
  let skipping = false;

  const emit = (end: OutputLine['end']) => {
    if (!skipping) onLine({ stream, text: pending, end });
    pending = '';
    skipping = false;
  };
  const append = (text: string) => {
    if (skipping) return;
    pending += text;
    if (pending.length <= LONGEST_LINE) return;
    onLine({ stream, text: pending.slice(0, LONGEST_LINE), end: 'cut' });
    pending = '';
    skipping = true;
  };
  /** A carriage return ends a line of its own only when no line feed follows, which the next chunk may show. */
  let returned = false;
  const take = (text: string) => {
    for (const part of text.split(/(\r|\n)/)) {
      if (part === '') continue;
      if (returned) {
        returned = false;
        emit(part === '\n' ? 'newline' : 'overwritten');
        if (part === '\n') continue;
      }
      if (part === '\n') emit('newline');
      else if (part === '\r') returned = true;
      else append(part);
    }
  };

  return {
    write: (chunk) => take(decoder.decode(chunk, { stream: true })),
    end() {
      take(decoder.decode());
      if (returned) emit('overwritten');
      else if (pending !== '') emit('newline');
    },
  };
}
