/** Where the version of a release stands. All places must agree: users see some of them, tools others. */
import { UserError } from '../../src/errors.ts';

export const CHANGELOG = 'CHANGELOG.md';

/** What stands before a version, per place; the version follows and ends at a quotation mark. */
const PLACES: readonly { readonly file: string; readonly before: RegExp }[] = [
  { file: 'package.json', before: /^ {2}"version": "/m },
  { file: 'package-lock.json', before: /^ {2}"name": "trainyard",\n {2}"version": "/m },
  { file: 'package-lock.json', before: /^ {6}"name": "trainyard",\n {6}"version": "/m },
  { file: 'src/adapters/version.ts', before: /^export const VERSION = '/m },
];

/** The files to read, relative to the repository, `/`. */
export const VERSIONED_FILES: readonly string[] = [...new Set(PLACES.map(({ file }) => file)), CHANGELOG];

/** Path → text. */
export type Texts = ReadonlyMap<string, string>;

/** The one version, of the form 1.2.3. Throws `release.refused` when it is another one in some place, or missing there. */
export function versionOf(texts: Texts): string {
  const versions = PLACES.map(({ file, before }) => ({ file, version: versionAt(texts, file, before) }));
  const [first] = versions;
  const version = first?.version ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new UserError('release.refused', 'package.json has no version of the form 1.2.3.', { file: 'package.json' });
  }
  const other = versions.find((place) => place.version !== version);
  if (other === undefined) return version;
  throw new UserError(
    'release.refused',
    `The version is ${other.version ?? 'missing'} here, but ${version} in package.json.`,
    {
      file: other.file,
      hint: `Set all of them with \`npm run release -- --prepare ${version}\`.`,
    },
  );
}

/** True when the changelog has a dated section for the version. */
export function isDated(changelog: string, version: string): boolean {
  return new RegExp(`^## \\[${RegExp.escape(version)}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog);
}

/**
 * The texts with the version in every place, and with what the changelog calls unreleased as its section, unless it has one.
 * @param date `YYYY-MM-DD`
 */
export function withVersion(texts: Texts, version: string, date: string): Texts {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new UserError('release.refused', `${JSON.stringify(version)} is not a version of the form 1.2.3.`);
  }
  const changed = new Map(texts);
  for (const { file, before } of PLACES) {
    const found = versionAt(changed, file, before);
    if (found === undefined) throw new UserError('release.refused', 'There is no version to set.', { file });
    const pattern = new RegExp(`(${before.source})${RegExp.escape(found)}`, before.flags);
    changed.set(file, (changed.get(file) ?? '').replace(pattern, `$1${version}`));
  }
  const changelog = changed.get(CHANGELOG) ?? '';
  if (isDated(changelog, version)) return changed;
  if (!UNRELEASED.test(changelog)) {
    throw new UserError('release.refused', 'There is no section "Unreleased".', { file: CHANGELOG });
  }
  return changed.set(CHANGELOG, changelog.replace(UNRELEASED, `$&\n\n## [${version}] - ${date}`));
}

const UNRELEASED = /^## \[Unreleased\]$/m;

function versionAt(texts: Texts, file: string, before: RegExp): string | undefined {
  return new RegExp(`${before.source}([^"']+)`, before.flags).exec(texts.get(file) ?? '')?.[1];
}
