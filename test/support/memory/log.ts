import type { Log } from '../../../src/ports.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warning';
  readonly message: string;
}

/** A log that keeps what it was told. */
export interface RecordingLog extends Log {
  readonly lines: readonly LogLine[];
}

export function recordingLog(): RecordingLog {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (message: string) => void lines.push({ level, message });
  return { lines, debug: at('debug'), info: at('info'), warning: at('warning') };
}
