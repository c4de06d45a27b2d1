import { alphaAtLook } from './statistics/multiplicity.ts';

/**
 * The confidence level of one look. Every push to a pull request is another chance to be lucky; with `strict`, look k spends α / (k (k + 1)),
 * so that the chance of a false alarm over all looks together stays α.
 * @param look which report of the pull request it is, from 1; null outside one
 */
export function confidenceAtLook(
  { confidence, strict }: { readonly confidence: number; readonly strict: boolean },
  look: number | null,
): number {
  return strict ? 1 - alphaAtLook(look ?? 1, 1 - confidence) : confidence;
}
