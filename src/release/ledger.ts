import { UserError } from '../errors.ts';
import type { LedgerEntry } from '../generated/ledger-entry.ts';
import { validateLedgerEntry } from '../generated/ledger-entry.validator.js';

/** Tens of thousands of promotions of one model. */
export const MAXIMUM_LEDGER_BYTES = 16_777_216;

/**
 * The entries of a ledger, oldest first. A missing last line break is fine; anything else that is not one record per line
 * throws `UserError('ledger.corrupt')` with the line, because versions and idempotence rest on it.
 * @param content undefined when there is no ledger yet
 * @param file its name, for errors
 */
export function parseLedger(content: Uint8Array | undefined, file: string): readonly LedgerEntry[] {
  if (content === undefined) return [];
  const lines = decode(content, file).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => parseLine(line, file, index + 1));
}

/** The ledger with one more line; every byte that was there stays. */
export function appendToLedger(content: Uint8Array | undefined, entry: LedgerEntry): Uint8Array {
  const before = content ?? new Uint8Array();
  const separator = before.length > 0 && before.at(-1) !== LINE_FEED ? '\n' : '';
  const line = new TextEncoder().encode(`${separator}${JSON.stringify(entry)}\n`);
  const after = new Uint8Array(before.length + line.length);
  after.set(before);
  after.set(line, before.length);
  return after;
}

const LINE_FEED = 0x0a;

function decode(content: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError('ledger.corrupt', `${file} is not UTF-8 text.`, { file, cause, hint: HINT });
  }
}

function parseLine(line: string, file: string, number: number): LedgerEntry {
  const entry = jsonOf(line);
  if (validateLedgerEntry(entry)) return entry;
  throw new UserError('ledger.corrupt', `${file}:${number} is not a ledger entry.`, {
    file,
    line: number,
    hint: HINT,
  });
}

const HINT = 'Restore the file from its git history: the ledger is only ever appended to.';

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
