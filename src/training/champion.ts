import { UserError } from '../errors.ts';
import type { ReleaseRecord } from '../generated/release.ts';

/** The model in production and how it is scored on new evaluation data: what `plan` tells `train`. */
export interface Champion {
  /** Version of its release. */
  readonly version: string;
  /** Digest of its candidate record. */
  readonly candidateDigest: string;
  /** Where the model store keeps its files, and their tree digest. */
  readonly artifact: { readonly uri: string; readonly digest: string };
  /** `evaluate.command` of the base branch. */
  readonly command: string;
}

export function championOf({ version, candidateDigest, artifact }: ReleaseRecord, command: string): Champion {
  return { version, candidateDigest, artifact: { uri: artifact.uri, digest: artifact.digest }, command };
}

/** Far above what the parts below can have. */
const LONGEST = 16_384;
const VERSION = /^v[1-9][0-9]{0,8}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LONGEST_URI = 1_024;
const LONGEST_COMMAND = 4_096;

/** Reads the JSON that `plan` writes. Throws `UserError('train.champion-malformed')` for anything else. */
export function parseChampion(text: string): Champion {
  const given = text.length > LONGEST ? undefined : jsonObject(text);
  const artifact = given && objectAt(given, 'artifact');
  if (given === undefined || artifact === undefined) throw malformed('it is not the JSON object that `plan` writes');
  return {
    version: textAt(given, 'version', (value) => VERSION.test(value)),
    candidateDigest: textAt(given, 'candidateDigest', (value) => DIGEST.test(value)),
    artifact: {
      uri: textAt(artifact, 'uri', (value) => value.length <= LONGEST_URI),
      digest: textAt(artifact, 'digest', (value) => DIGEST.test(value)),
    },
    command: textAt(given, 'command', (value) => value.length <= LONGEST_COMMAND && !value.includes('\0')),
  };
}

type Json = Readonly<Record<string, unknown>>;

function jsonObject(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const objectAt = (given: Json, key: string): Json | undefined => asObject(given[key]);

const asObject = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

function textAt(given: Json, key: string, isFine: (value: string) => boolean): string {
  const value = given[key];
  if (typeof value === 'string' && value !== '' && isFine(value)) return value;
  throw malformed(`its ${key} is missing or has the wrong form`);
}

function malformed(why: string): UserError {
  return new UserError('train.champion-malformed', `The input \`champion\` cannot be used: ${why}.`, {
    hint: 'Pass the `champion` of the matrix that `plan` gives as it is.',
  });
}
