/** A version that a model has or had somewhere. */
export interface KnownVersion {
  /** `v1`, `v2`, … */
  readonly version: string;
  readonly artifactDigest: string;
}

/**
 * Version of an artifact of a model: the one it has already, in whatever environment, or the next that was never used.
 * @param known all versions of the model so far, in any order
 */
export function versionOf(artifactDigest: string, known: readonly KnownVersion[]): string {
  const own = known.findLast((entry) => entry.artifactDigest === artifactDigest);
  if (own !== undefined) return own.version;
  const highest = known.reduce((most, { version }) => Math.max(most, Number(version.slice(1))), 0);
  return `v${highest + 1}`;
}
