import { authorOf, type RepositoryCall, textField } from './call.ts';
import type { Identity } from './git-write.ts';
import { identityOf } from './identities.ts';
import type { Json } from './json/users.ts';

/** An author, committer or tagger as a request gives it; whatever is missing comes from the caller and the clock. */
export const givenIdentity = (call: RepositoryCall, given: Json = {}): Identity => {
  const caller = identityOf(call.world, authorOf(call).user);
  const date = textField(given, 'date');
  return {
    name: textField(given, 'name') ?? caller.name,
    email: textField(given, 'email') ?? caller.email,
    date: date === undefined ? caller.date : new Date(date),
  };
};
