/** Who may do what: roles of users, permissions of app and job tokens. Decisions only; nothing is changed here. */
import type { Access } from '../contract.ts';
import { forbidden, HttpError, notFound } from './http-error.ts';
import { type Caller, type Repository, ROLES, type Role } from './model.ts';
import type { Need } from './openapi.ts';
import { fullName, keyOf, type World } from './world.ts';

const rank = (role: Role | undefined): number => (role === undefined ? -1 : ROLES.indexOf(role));

/** Strongest role of a user: owner, organisation admin, collaborator, team, or reader of a public repository. */
export const roleOf = (world: World, repository: Repository, login: string): Role | undefined => {
  const key = keyOf(login);
  const organization = world.organizations.get(keyOf(repository.owner));
  if (keyOf(repository.owner) === key || organization?.members.get(key) === 'admin') return 'admin';
  const roles: (Role | undefined)[] = [repository.collaborators.get(key), repository.private ? undefined : 'read'];
  for (const [slug, role] of repository.teams) {
    const team = world.teams.get(`${keyOf(repository.owner)}/${slug}`);
    if (team?.members.some((member) => keyOf(member) === key)) roles.push(role);
  }
  return roles.reduce((best, role) => (rank(role) > rank(best) ? role : best), undefined);
};

export const atLeast = (role: Role | undefined, wanted: Role): boolean => rank(role) >= rank(wanted);

/** The five roles in the old three-word vocabulary of the `permission` field. */
export const legacyPermission = (role: Role | undefined): 'admin' | 'write' | 'read' | 'none' => {
  switch (role) {
    case 'admin':
      return 'admin';
    case 'maintain':
    case 'write':
      return 'write';
    case 'triage':
    case 'read':
      return 'read';
    case undefined:
      return 'none';
  }
};

const granted = (access: Access | undefined, wanted: 'read' | 'write'): boolean =>
  access === 'write' || (access === 'read' && wanted === 'read');

/** Workflow files write permission names with hyphens, the app tables with underscores. */
const permissionOf = (permissions: Readonly<Record<string, Access>>, name: string): Access | undefined =>
  name === 'metadata' ? 'read' : (permissions[name.replaceAll('_', '-')] ?? permissions[name]);

const tokenMeets = (permissions: Readonly<Record<string, Access>>, needs: readonly Need[]): boolean =>
  needs.some((need) =>
    Object.entries(need).every(([name, wanted]) => granted(permissionOf(permissions, name), wanted)),
  );

const isRead = (needs: readonly Need[]): boolean =>
  needs.some((need) => Object.values(need).every((a) => a === 'read'));

/** Role a person needs where a token would need these permissions. */
const roleFor = (needs: readonly Need[]): Role => {
  const names = needs.flatMap((need) => Object.keys(need));
  if (names.some((name) => name === 'administration' || name === 'actions_variables')) return 'admin';
  if (isRead(needs) || names.some((name) => name === 'issues' || name === 'pull_requests')) return 'read';
  return 'write';
};

const INTEGRATION = 'Resource not accessible by integration';

/** Can the caller see the repository at all? Invisible repositories answer 404. */
export const canSee = (world: World, repository: Repository, caller: Caller): boolean => {
  switch (caller.kind) {
    case 'anonymous':
      return !repository.private;
    case 'user':
      return roleOf(world, repository, caller.user) !== undefined;
    case 'app':
      return !repository.private || caller.repositories.some((name) => keyOf(name) === keyOf(fullName(repository)));
    case 'job':
      return !repository.private || keyOf(caller.repository) === keyOf(fullName(repository));
  }
};

const isHome = (repository: Repository, caller: Caller): boolean => {
  const name = keyOf(fullName(repository));
  if (caller.kind === 'app') return caller.repositories.some((one) => keyOf(one) === name);
  return caller.kind === 'job' && keyOf(caller.repository) === name;
};

/**
 * Refuses a REST call with 401, 403 or 404 as GitHub does.
 * `needs` are the permissions of the operation; undefined means that app and job tokens may never call it.
 */
export const authorise = (
  world: World,
  caller: Caller,
  repository: Repository | undefined,
  needs: readonly Need[] | undefined,
): void => {
  if (repository !== undefined && !canSee(world, repository, caller)) throw notFound();
  switch (caller.kind) {
    case 'anonymous':
      if (repository === undefined || needs === undefined || !isRead(needs)) {
        throw new HttpError(401, 'Requires authentication');
      }
      return;
    case 'user':
      if (repository === undefined || needs === undefined) return;
      if (needs.some((need) => need['checks'] === 'write')) throw forbidden('You must authenticate via a GitHub App.');
      if (!atLeast(roleOf(world, repository, caller.user), roleFor(needs))) {
        throw forbidden(
          roleFor(needs) === 'admin'
            ? 'Must have admin rights to Repository.'
            : 'Must have write access to the repository.',
        );
      }
      return;
    case 'app':
    case 'job':
      if (needs === undefined) throw forbidden(INTEGRATION);
      // A public repository elsewhere is readable, and nothing more.
      if (repository !== undefined && !isHome(repository, caller)) {
        if (!isRead(needs)) throw forbidden(INTEGRATION);
        return;
      }
      if (!tokenMeets(caller.permissions, needs)) throw forbidden(INTEGRATION);
      return;
  }
};

/** May the caller push to, or commit through GraphQL on, the repository? */
export const canWriteContents = (world: World, repository: Repository, caller: Caller): boolean => {
  switch (caller.kind) {
    case 'anonymous':
      return false;
    case 'user':
      return atLeast(roleOf(world, repository, caller.user), 'write');
    case 'app':
    case 'job':
      return isHome(repository, caller) && tokenMeets(caller.permissions, [{ contents: 'write' }]);
  }
};

/** May the caller fetch over git? Job tokens need `contents: read` for their own private repository. */
export const canReadContents = (world: World, repository: Repository, caller: Caller): boolean => {
  if (!canSee(world, repository, caller)) return false;
  if (!repository.private || caller.kind === 'anonymous' || caller.kind === 'user') return true;
  return tokenMeets(caller.permissions, [{ contents: 'read' }]);
};

/** May the caller change or delete somebody else's comment, labels or issue state? */
export const canModerate = (world: World, repository: Repository, caller: Caller, wanted: Role): boolean => {
  if (caller.kind === 'user') return atLeast(roleOf(world, repository, caller.user), wanted);
  return caller.kind !== 'anonymous';
};

/** `author_association` of a comment or pull request. */
export const associationOf = (world: World, repository: Repository, login: string): string => {
  const key = keyOf(login);
  if (keyOf(repository.owner) === key) return 'OWNER';
  if (world.organizations.get(keyOf(repository.owner))?.members.has(key)) return 'MEMBER';
  if (repository.collaborators.has(key)) return 'COLLABORATOR';
  const merged = [...repository.pulls.values()].some(
    ({ number, merged: isMerged }) => isMerged && keyOf(repository.issues.get(number)?.user ?? '') === key,
  );
  return merged ? 'CONTRIBUTOR' : 'NONE';
};
