/**
 * Makes the example's trainer use Python's standard library on every machine: loading scikit-learn takes longer than the training, and
 * the demo and the tests of the example train with it already.
 */
export const PLAIN_TRAINER: Readonly<Record<string, string>> = {
  'numpy.py': 'raise ImportError("this test trains without it")\n',
};
