/** Why a metric cannot be tested with rows; the sentences are in `src/report/wording`. */
export const UNTESTED = [
  /* What the metric needs, and these predictions are of another kind. */
  'needs-classes',
  'needs-class-scores',
  'needs-label-scores',
  'needs-probabilities',
  'needs-numbers',
  'needs-texts',
  'needs-queries',
  /** Of several classes: precision, recall and F1 are then of one class each. */
  'needs-average',
  'no-scores',
  'no-probabilities',
  'negative-relevance',
  /** Rows of one query are in different clusters. */
  'query-in-clusters',
  'too-large',

  /* What is wrong with the rows. */
  'no-rows',
  'few-units',
  'class-absent',
  'class-of-one-row',
  'class-rare',
  'not-finite',
  /** All rows differ by the same, so there is no error to hold the difference against. */
  'no-spread',
] as const;

export type Untested = (typeof UNTESTED)[number];
