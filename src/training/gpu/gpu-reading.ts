/** What one look tells of one GPU, whoever made it. Null: its tool does not tell. */
export interface GpuReading {
  /** Its place in the tool's list. */
  readonly index: number;
  /** Identifier that stays the same over restarts. */
  readonly uuid: string | null;
  /** Product name. */
  readonly name: string;
  readonly driver: string | null;
  /** Share of the last moment in which it computed, 0 to 1. */
  readonly utilization: number | null;
  readonly memoryBytes: number | null;
  readonly usedBytes: number | null;
  readonly watts: number | null;
  /** Cut into MIG instances: then everything else is told of the whole card. */
  readonly partitioned: boolean;
}

/** More GPUs than a machine has; what comes after is left out. */
export const MOST_GPUS = 64;

const LONGEST_NAME = 128;

/** A name, version or identifier as it can be kept; null for the words that stand for an absent value. */
export function readWord(cell: unknown): string | null {
  if (typeof cell !== 'string') return null;
  const word = cell
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    // Half a pair, as a cut or an escape of JSON can leave it, has no place in a record.
    .toWellFormed();
  return word === '' || /^n\/a$|^\[.*\]$/i.test(word) ? null : word;
}

/**
 * A number with or without a unit, such as `100 %`, `631.95 W` or 7. Null for everything else: tools write absent values as `[N/A]`,
 * `N/A`, `[Not Supported]`, `[Insufficient Permissions]`, `[Unknown Error]` and in more ways.
 */
export function readAmount(cell: unknown): { readonly value: number; readonly unit: string | undefined } | null {
  if (typeof cell === 'number') return cell >= 0 && Number.isFinite(cell) ? { value: cell, unit: undefined } : null;
  const [, digits, unit] = /^\s*(\d{1,15}(?:\.\d{1,15})?)\s*([A-Za-z%]{1,5})?\s*$/.exec(String(cell)) ?? [];
  return digits === undefined ? null : { value: Number(digits), unit };
}

/** Percent as a share; null above 100, which some drivers say when they do not know. */
export function readShare(cell: unknown): number | null {
  const percent = readAmount(cell)?.value ?? null;
  return percent === null || percent > 100 ? null : percent / 100;
}

/** GPU tools count in powers of 1024 whichever unit they write. */
const POWERS: Readonly<Record<string, number>> = { B: 0, KB: 1, KIB: 1, MB: 2, MIB: 2, GB: 3, GIB: 3, TB: 4, TIB: 4 };

/** Bytes of an amount. @param usualUnit what a number without unit counts */
export function readBytes(cell: unknown, usualUnit: string): number | null {
  const amount = readAmount(cell);
  const power = POWERS[(amount?.unit ?? usualUnit).toUpperCase()];
  return amount === null || power === undefined ? null : Math.round(amount.value * 1024 ** power);
}
