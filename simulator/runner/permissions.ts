import type { Access, Permissions } from '../contract.ts';
import { isRecord } from './plain-data.ts';

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** The keys a workflow may ask for. */
const NAMES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const;

function isAccess(value: unknown): value is Access {
  return value === 'none' || value === 'read' || value === 'write';
}

/** Reads a `permissions:` value; undefined when the file says nothing, so that the level above decides. */
export function readPermissions(value: unknown): Permissions | undefined {
  if (value === undefined || value === null) return undefined;
  // An OIDC token can only be written, a model only be read: the two short forms respect that.
  if (value === 'read-all') {
    return Object.fromEntries(NAMES.filter((name) => name !== 'id-token').map((name) => [name, 'read'] as const));
  }
  if (value === 'write-all') {
    return Object.fromEntries(NAMES.map((name) => [name, name === 'models' ? 'read' : 'write'] as const));
  }
  if (!isRecord(value)) return undefined;
  const granted: Record<string, Access> = {};
  for (const [name, access] of Object.entries(value)) if (isAccess(access) && access !== 'none') granted[name] = access;
  return granted;
}

/** What is left of permissions when nothing may be written, as for a pull request from a fork. */
export function readOnly(permissions: Permissions): Permissions {
  const granted: Record<string, Access> = {};
  for (const [name, access] of Object.entries(permissions)) {
    if (access !== 'none' && name !== 'id-token') granted[name] = 'read';
  }
  return granted;
}

/** One grant that a called job asks for beyond what its caller has. */
export interface Excess {
  readonly name: string;
  readonly requested: Access;
  readonly allowed: Access;
}

/** The grants in `requested` that go beyond `allowed`. */
export function excessOf(requested: Permissions, allowed: Permissions): readonly Excess[] {
  return Object.entries(requested)
    .map(([name, access]) => ({ name, requested: access, allowed: allowed[name] ?? 'none' }) satisfies Excess)
    .filter((item) => RANK[item.requested] > RANK[item.allowed]);
}
