import type { ValidateFunction } from 'ajv';
import { parseDocument } from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import type { CandidateRecord } from '../generated/candidate.ts';
import { validateCandidate } from '../generated/candidate.validator.js';
import type { ReleaseRecord } from '../generated/release.ts';
import { validateRelease } from '../generated/release.validator.js';
import type { ReportRecord } from '../generated/report.ts';
import { validateReport } from '../generated/report.validator.js';
import type { ScoreRecord } from '../generated/score.ts';
import { validateScore } from '../generated/score.validator.js';
import { recordDigest } from './digest.ts';

/** Of JSON. A report on 10,000 metrics and three baselines has about 15 MB; what is larger than this is no record. */
export const MAXIMUM_RECORD_BYTES = 33_554_432;
/** Of a release record, whose YAML takes much longer to read. */
export const MAXIMUM_RELEASE_BYTES = 4_194_304;
const SHOWN_PROBLEMS = 3;

/**
 * Reads candidate.json. Throws `UserError('record.…')` for what is not one.
 * @param where names the source in errors: `candidate.json of artifact 12`
 */
export function readCandidate(content: Uint8Array, where: string): CandidateRecord {
  return validated(parseJson(content, where), validateCandidate, where);
}

/** Reads score.json. Throws `UserError('record.…')` for what is not one. */
export function readScore(content: Uint8Array, where: string): ScoreRecord {
  return validated(parseJson(content, where), validateScore, where);
}

/** Reads report.json. Throws `UserError('record.…')` for what is not one. */
export function readReport(content: Uint8Array, where: string): ReportRecord {
  return validated(parseJson(content, where), validateReport, where);
}

/** Reads a release record, which is YAML. Throws `UserError('record.…')` for what is not one. */
export function readRelease(content: Uint8Array, where: string): ReleaseRecord {
  return validated(parseYaml(content, where), validateRelease, where);
}

function parseJson(content: Uint8Array, where: string): unknown {
  const text = decode(content, where, MAXIMUM_RECORD_BYTES);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('record.syntax', `${where} is not JSON.`, { cause });
  }
}

function parseYaml(content: Uint8Array, where: string): unknown {
  // A record never needs an alias, and without them no few bytes can unfold into many.
  const document = parseDocument(decode(content, where, MAXIMUM_RELEASE_BYTES), { schema: 'core', uniqueKeys: true });
  try {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    const reason = messageOf(cause).split('\n')[0] ?? '';
    throw new UserError('record.syntax', `${where} is not YAML: ${reason}`, { cause });
  }
}

function decode(content: Uint8Array, where: string, maximum: number): string {
  if (content.byteLength > maximum) {
    throw new UserError(
      'record.too-large',
      `${where} has ${content.byteLength} bytes; a record has at most ${maximum}.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError('record.encoding', `${where} is not UTF-8 text.`, { cause });
  }
}

function validated<Record>(value: unknown, validate: ValidateFunction<Record>, where: string): Record {
  if (!validate(value)) {
    const problems = (validate.errors ?? [])
      .slice(0, SHOWN_PROBLEMS)
      .map(({ instancePath, message }) => `${instancePath.slice(0, 200) || 'it'} ${message ?? 'is wrong'}`);
    throw new UserError('record.invalid', `${where} does not have the form of a record: ${problems.join('; ')}.`);
  }
  try {
    recordDigest(value);
  } catch (cause) {
    // Half a surrogate pair passes JSON and the schema, and has no canonical form.
    throw new UserError('record.invalid', `${where} holds text that is not Unicode.`, { cause });
  }
  return value;
}
