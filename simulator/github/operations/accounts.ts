import { authorOf, type Call, empty, type Handler, ok, page, param } from '../call.ts';
import { forbidden, notFound } from '../http-error.ts';
import {
  organizationFullJson,
  organizationJson,
  privateUserJson,
  publicUserJson,
  teamFullJson,
  teamJson,
  userJson,
} from '../json/users.ts';
import type { Team } from '../model.ts';
import { keyOf, userNamed, type World } from '../world.ts';

const LIMIT = 5000;

const teamOf = ({ world, params }: Call): Team => {
  const team = world.teams.get(`${keyOf(params['org'] ?? '')}/${keyOf(params['team_slug'] ?? '')}`);
  if (team === undefined) throw notFound();
  return team;
};

const organizationOf = (call: Call) => {
  const organization = call.world.organizations.get(keyOf(param(call, 'org')));
  if (organization === undefined) throw notFound();
  return organization;
};

/** Teams are visible to members of the organisation and to apps with `members: read`, which the caller check has seen. */
const requireMember = (call: Call): void => {
  const { caller } = call;
  if (caller.kind === 'user' && !organizationOf(call).members.has(keyOf(caller.user))) throw notFound();
};

const membersOf = (world: World, team: Team): readonly string[] =>
  team.members.map((login) => userNamed(world, login).login);

export const accountOperations: Readonly<Record<string, Handler>> = {
  'meta/get': () => ok({ verifiable_password_authentication: false }),

  'rate-limit/get': ({ world }) => {
    const reset = Math.floor(world.clock().getTime() / 1000) + 3600;
    const full = { limit: LIMIT, used: 0, remaining: LIMIT, reset };
    return ok({
      resources: { core: full, search: { ...full, limit: 30, remaining: 30 }, graphql: full },
      rate: full,
    });
  },

  'users/get-authenticated': (call) => {
    const caller = authorOf(call);
    if (caller.kind !== 'user') throw forbidden('Resource not accessible by integration');
    return ok(privateUserJson(call.world, caller.user));
  },

  'users/get-by-username': (call) =>
    ok(publicUserJson(call.world, userNamed(call.world, param(call, 'username')).login)),

  'orgs/get': (call) => ok(organizationFullJson(call.world, organizationOf(call).login)),

  'orgs/check-membership-for-user': (call) => {
    const organization = organizationOf(call);
    if (!organization.members.has(keyOf(param(call, 'username')))) throw notFound();
    return empty();
  },

  'orgs/get-membership-for-user': (call) => {
    requireMember(call);
    const { world } = call;
    const organization = organizationOf(call);
    const { login } = userNamed(world, param(call, 'username'));
    const role = organization.members.get(keyOf(login));
    if (role === undefined) throw notFound();
    const api = `${world.urls.api}/orgs/${encodeURIComponent(organization.login)}`;
    return ok({
      url: `${api}/memberships/${encodeURIComponent(login)}`,
      state: 'active',
      role,
      organization_url: api,
      organization: organizationJson(world, organization.login),
      user: userJson(world, login),
    });
  },

  'teams/list': (call) => {
    requireMember(call);
    const teams = [...call.world.teams.values()].filter(
      ({ organization }) => keyOf(organization) === keyOf(param(call, 'org')),
    );
    return page(teams, (team) => teamJson(call.world, team));
  },

  'teams/get-by-name': (call) => {
    requireMember(call);
    return ok(teamFullJson(call.world, teamOf(call)));
  },

  'teams/list-members-in-org': (call) => {
    requireMember(call);
    return page(membersOf(call.world, teamOf(call)), (login) => userJson(call.world, login));
  },

  'teams/get-membership-for-user-in-org': (call) => {
    requireMember(call);
    const team = teamOf(call);
    const username = param(call, 'username');
    if (!team.members.some((login) => keyOf(login) === keyOf(username))) throw notFound();
    const url = `${call.world.urls.api}/orgs/${team.organization}/teams/${team.slug}/memberships/${encodeURIComponent(username)}`;
    return ok({ url, role: 'member', state: 'active' });
  },
};
