const MASK = '***';

/** Shapes of credentials that may turn up in an error text although no input holds them. */
const CREDENTIALS: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9_.-]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
const AUTHORIZATION = /\b(authorization\s*[:=]\s*["']?(?:bearer|basic|token)\s+)[^\s"',]+/gi;
const URL_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"']*:)[^\s/@"']+(?=@)/gi;

/**
 * A function that replaces secrets by `***`: the given values (also line by line, as tools often print only a part)
 * and everything that looks like a GitHub token, a JSON web token, an Authorization header or a password in a URL.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  // One or two characters are no secret, and masking them would make every text unreadable.
  const values = [...new Set(secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]))]
    .map((value) => value.trim())
    .filter((value) => value.length > 2)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const value of values) clean = clean.replaceAll(value, MASK);
    for (const shape of CREDENTIALS) clean = clean.replace(shape, MASK);
    return clean.replace(AUTHORIZATION, `$1${MASK}`).replace(URL_PASSWORD, `$1${MASK}`);
  };
}
