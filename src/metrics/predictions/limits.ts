/** Classes that may have scores. */
export const MAXIMUM_CLASS_SCORES = 1_000;
/** Probabilities of one file that are kept, rows times classes: 512 MiB. */
export const MAXIMUM_PROBABILITIES = 2 ** 26;
