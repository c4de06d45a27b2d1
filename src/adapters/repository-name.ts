import { UserError } from '../errors.ts';

/** A repository's full name in the two parts that GitHub's API asks for. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const PART = /^[A-Za-z0-9._-]{1,100}$/;

/** Splits `owner/name`. Anything else is refused, because the parts become parts of an address. */
export function repositoryName(fullName: string): RepositoryName {
  const [owner = '', repo = '', ...rest] = fullName.split('/');
  const wellFormed = rest.length === 0 && [owner, repo].every((part) => PART.test(part) && !/^\.+$/.test(part));
  if (wellFormed) return { owner, repo };
  throw new UserError('repository.malformed', `${JSON.stringify(fullName)} is not the full name of a repository.`, {
    hint: 'Write it as `owner/name`.',
  });
}
