import type { DataRole } from '../config/project.ts';
import { type Digest, recordDigest } from './digest.ts';

/** What identifies one data set. */
interface IdentifiedData {
  readonly name: string;
  readonly role: DataRole;
  readonly digest: string;
}

/** Two models were measured on the same rows when this is equal; null when no evaluation data is declared. */
export function evaluationSetDigest(data: readonly IdentifiedData[]): Digest | null {
  const sets = data
    .filter((set) => set.role === 'evaluation')
    .map(({ name, digest }) => ({ name, digest }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return sets.length === 0 ? null : recordDigest(sets);
}
