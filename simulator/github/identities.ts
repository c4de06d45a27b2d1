/** Git identities of the people and robots that GitHub commits for. */
import type { Identity } from './git-write.ts';
import { noreplyAddress } from './json/commits.ts';
import { userOf } from './json/users.ts';
import type { World } from './world.ts';

/** Author of commits made through the API. */
export const identityOf = (world: World, login: string): Identity => {
  const user = userOf(world, login);
  return { name: user.name ?? user.login, email: noreplyAddress(user.id, user.login), date: world.clock() };
};

/** Committer of commits GitHub makes itself. */
export const webFlow = (world: World): Identity => ({
  name: 'GitHub',
  email: 'noreply@github.com',
  date: world.clock(),
});
