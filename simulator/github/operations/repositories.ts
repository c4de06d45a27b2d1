import { legacyPermission, roleOf } from '../access.ts';
import {
  created,
  empty,
  isJson,
  listField,
  ok,
  page,
  param,
  type RepositoryCall,
  type RepositoryHandler,
  textField,
} from '../call.ts';
import { HttpError, notFound } from '../http-error.ts';
import { environmentJson } from '../json/environments.ts';
import { fullRepositoryJson, rolePermissions } from '../json/repositories.ts';
import { type Json, userJson } from '../json/users.ts';
import type { EnvironmentRecord, Role, Variable } from '../model.ts';
import { changed, keyOf, nextId, now, userNamed } from '../world.ts';

const collaboratorJson = (call: RepositoryCall, login: string, role: Role | undefined): Json => ({
  ...userJson(call.world, login),
  permissions: rolePermissions(role),
  role_name: role ?? 'none',
});

/** Everybody with a role of their own: owner, collaborators, organisation admins, team members. */
const collaborators = ({ world, repository }: RepositoryCall): readonly string[] => {
  const logins = new Set<string>(repository.collaborators.keys());
  const organization = world.organizations.get(keyOf(repository.owner));
  if (organization === undefined) logins.add(keyOf(repository.owner));
  for (const [login, role] of organization?.members ?? []) if (role === 'admin') logins.add(login);
  for (const slug of repository.teams.keys()) {
    for (const login of world.teams.get(`${keyOf(repository.owner)}/${slug}`)?.members ?? []) logins.add(keyOf(login));
  }
  return [...logins];
};

const environmentOf = (call: RepositoryCall): EnvironmentRecord => {
  const record = call.repository.environments.get(keyOf(param(call, 'environment_name')));
  if (record === undefined) throw notFound();
  return record;
};

const variableJson = ({ name, value, createdAt, updatedAt }: Variable): Json => ({
  name,
  value,
  created_at: createdAt,
  updated_at: updatedAt,
});

const variableOf = (call: RepositoryCall): Variable => {
  const variable = call.repository.variables.get(keyOf(param(call, 'name')));
  if (variable === undefined) throw notFound();
  return variable;
};

export const repositoryOperations: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get': (call) => ok(fullRepositoryJson(call.world, call.repository, call.caller)),

  'repos/get-collaborator-permission-level': (call) => {
    const { world, repository } = call;
    const { login } = userNamed(world, param(call, 'username'));
    const role = roleOf(world, repository, login);
    return ok({
      permission: legacyPermission(role),
      role_name: role ?? 'none',
      user: collaboratorJson(call, login, role),
    });
  },

  'repos/list-collaborators': (call) =>
    page(collaborators(call), (login) => collaboratorJson(call, login, roleOf(call.world, call.repository, login))),

  'repos/check-collaborator': (call) => {
    if (!collaborators(call).includes(keyOf(param(call, 'username')))) throw notFound();
    return empty();
  },

  'repos/get-all-environments': (call) =>
    page(
      [...call.repository.environments.values()],
      (record) => environmentJson(call.world, call.repository, record),
      'environments',
    ),

  'repos/get-environment': (call) => ok(environmentJson(call.world, call.repository, environmentOf(call))),

  'repos/create-or-update-environment': (call) => {
    const { world, repository, body } = call;
    const name = param(call, 'environment_name');
    const known = repository.environments.get(keyOf(name));
    const reviewers = listField(body, 'reviewers')
      ?.filter(isJson)
      .flatMap(({ id }) => [...world.users.values()].filter((user) => user.id === id).map(({ login }) => login));
    const record: EnvironmentRecord = {
      id: known?.id ?? nextId(world),
      name,
      reviewers: reviewers ?? known?.reviewers ?? [],
      branches: known?.branches ?? [],
      secrets: known?.secrets ?? {},
      variables: known?.variables ?? {},
      createdAt: known?.createdAt ?? now(world),
    };
    repository.environments.set(keyOf(name), record);
    return ok(environmentJson(world, repository, record));
  },

  'actions/list-self-hosted-runners-for-repo': (call) =>
    page(
      call.repository.runners,
      (runner) => ({
        id: runner.id,
        name: runner.name,
        os: 'linux',
        status: runner.status,
        busy: runner.busy,
        ephemeral: false,
        labels: runner.labels.map((name, index) => ({ id: index + 1, name, type: 'custom' })),
      }),
      'runners',
    ),

  'actions/list-repo-variables': (call) => page([...call.repository.variables.values()], variableJson, 'variables'),
  'actions/get-repo-variable': (call) => ok(variableJson(variableOf(call))),

  'actions/create-repo-variable': (call) => {
    const { world, repository, body } = call;
    const name = (textField(body, 'name') ?? '').toUpperCase();
    if (repository.variables.has(keyOf(name))) throw new HttpError(409, 'Already exists - Variable already exists');
    const at = now(world);
    repository.variables.set(keyOf(name), {
      name,
      value: textField(body, 'value') ?? '',
      createdAt: at,
      updatedAt: at,
    });
    return created({});
  },

  'actions/update-repo-variable': (call) => {
    const variable = variableOf(call);
    variable.value = textField(call.body, 'value') ?? variable.value;
    variable.updatedAt = now(call.world);
    changed(call.world, call.repository, 'variables');
    return empty();
  },
};
