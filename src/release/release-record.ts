import { stringify } from 'yaml';
import type { ReleaseRecord } from '../generated/release.ts';
import { recordDigest } from '../records/digest.ts';
import { readRelease } from '../records/read-record.ts';

const HEADER = [
  '# Written by Trainyard in the commit that changed the manifests: the model that this environment runs.',
  '# Do not edit. A pull request is compared with what stands here, and a rollback starts from it.',
  '',
].join('\n');

/** A release record as the bytes of its YAML file. What is written reads back as the same record. */
export function renderRelease(release: ReleaseRecord): Uint8Array {
  // Quoted text is the same text to readers of every YAML version.
  const yaml = stringify(release, {
    schema: 'core',
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  const content = new TextEncoder().encode(`${HEADER}${yaml}`);
  if (recordDigest(readRelease(content, 'the release record')) !== recordDigest(release)) {
    throw new Error('The release record does not survive being written.');
  }
  return content;
}
