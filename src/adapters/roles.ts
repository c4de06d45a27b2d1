import { UserError } from '../errors.ts';
import type { Role, Roles } from '../ports.ts';
import type { GitHubClient } from './github-client.ts';
import { askingIfPresent } from './github-errors.ts';
import { repositoryName } from './repository-name.ts';

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/**
 * Who may do what in one repository (`owner/name`).
 * @param teamClient a token that may read team membership, which a job's own token never may
 */
export function roles(client: GitHubClient, repository: string, teamClient: GitHubClient = client): Roles {
  const name = repositoryName(repository);
  return {
    async roleOf(login) {
      const purpose = { to: `read the role of @${login}`, permission: 'contents: read' };
      const found = await askingIfPresent(purpose, async () => {
        const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...name, username: login });
        return roleNamed(data.role_name) ?? roleNamed(data.permission);
      });
      return found ?? 'none';
    },

    async isTeamMember(organization, team, login) {
      const place = { org: organization, team_slug: team };
      const purpose = { to: `read the members of @${organization}/${team}`, permission: 'members: read' };
      const state = await askingIfPresent(purpose, async () => {
        const { data } = await teamClient.rest.teams.getMembershipForUserInOrg({ ...place, username: login });
        return data.state;
      });
      // Nobody by that name in the team, or no such team: the second one is a mistake that somebody must hear of.
      if (state === undefined && !(await teamExists(teamClient, place))) {
        throw new UserError('github.team-not-found', `The token sees no team @${organization}/${team}.`, {
          hint: 'Check the name in `approve.from`, and that `team-token` may read the members of the organization.',
        });
      }
      return state === 'active';
    },
  };
}

async function teamExists(client: GitHubClient, place: { readonly org: string; readonly team_slug: string }) {
  const purpose = { to: `read the team @${place.org}/${place.team_slug}`, permission: 'members: read' };
  return (await askingIfPresent(purpose, () => client.rest.teams.getByName(place))) !== undefined;
}

/** A custom role has a name of its own; the older field then holds the base role it builds on. */
const roleNamed = (name: string): Role | undefined => ROLES.find((role) => role === name);
