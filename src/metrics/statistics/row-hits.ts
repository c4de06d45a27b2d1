/** Of each row 1 when its class was predicted, else 0. */
export function rightRows(labels: ArrayLike<number>, predicted: ArrayLike<number>): Uint8Array {
  const hits = new Uint8Array(labels.length);
  for (let row = 0; row < hits.length; row += 1) hits[row] = Number(labels[row] === predicted[row]);
  return hits;
}

/**
 * Of each row 1 when its class is among those with the highest scores, else 0. Of equal scores those of later classes come first, as in
 * scikit-learn's `top_k_accuracy_score`.
 * @param scores of each class, row by row
 * @param first how many classes count, 1 or more
 */
export function rightAmongFirst(labels: Uint32Array, scores: Float64Array, classes: number, first: number): Uint8Array {
  const hits = new Uint8Array(labels.length);
  for (let row = 0; row < hits.length; row += 1) {
    const label = labels[row] ?? 0;
    const own = scores[row * classes + label] ?? 0;
    let before = 0;
    for (let code = 0; code < classes; code += 1) {
      const score = scores[row * classes + code] ?? 0;
      if (score > own || (score === own && code > label)) before += 1;
    }
    hits[row] = Number(before < first);
  }
  return hits;
}
