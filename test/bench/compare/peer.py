"""The benchmark's work with pandas, scikit-learn, SciPy and NumPy, in one process: read, join, DeLong by midranks, paired bootstrap.

Usage: peer.py CANDIDATE BASELINE RESAMPLES

Written to be as fast as these libraries allow: differences of the losses are taken once before resampling, so that a resample is one
draw of indices and two gathers, in types as small as they can be. (`scipy.stats.bootstrap` would need rows × resamples of memory.)
"""

import json
import resource
import sys
import time

import numpy as np
import pandas as pd
import scipy.stats
from sklearn.metrics import accuracy_score, log_loss, roc_auc_score

candidate, baseline, resamples = sys.argv[1], sys.argv[2], int(sys.argv[3])


def placements(labels, scores):
    """Sun and Xu 2014."""
    positive, negative = scores[labels == 1], scores[labels == 0]
    ranks = scipy.stats.rankdata(np.concatenate([positive, negative]))
    m, n = len(positive), len(negative)
    v10 = (ranks[:m] - scipy.stats.rankdata(positive)) / n
    v01 = 1 - (ranks[m:] - scipy.stats.rankdata(negative)) / m
    return v10, v01


def delong(labels, a, b):
    (a10, a01), (b10, b01) = placements(labels, a), placements(labels, b)
    variance = np.var(a10 - b10, ddof=1) / len(a10) + np.var(a01 - b01, ddof=1) / len(a01)
    difference = roc_auc_score(labels, a) - roc_auc_score(labels, b)
    return difference, 2 * scipy.stats.norm.sf(abs(difference) / np.sqrt(variance))


started = time.perf_counter()
columns = {"id": str, "label": np.int8, "score": np.float64}
rows = pd.read_csv(candidate, dtype=columns).merge(
    pd.read_csv(baseline, dtype=columns), on="id", validate="one_to_one", suffixes=("_a", "_b")
)
labels = rows["label_a"].to_numpy()
assert (labels == rows["label_b"].to_numpy()).all()
a, b = rows["score_a"].to_numpy(), rows["score_b"].to_numpy()
read = time.perf_counter()

difference, p = delong(labels, a, b)
tested = time.perf_counter()

right_a, right_b = (a >= 0.5) == labels, (b >= 0.5) == labels
accuracy = right_a.astype(np.int8) - right_b.astype(np.int8)
loss = -np.log(np.where(labels == 1, a, 1 - a)) + np.log(np.where(labels == 1, b, 1 - b))
generator = np.random.default_rng(1)
n = len(labels)
found = np.empty((2, resamples))
for resample in range(resamples):
    index = generator.integers(n, size=n, dtype=np.uint32)
    found[0, resample] = accuracy[index].sum(dtype=np.int64) / n
    found[1, resample] = loss[index].mean()
low, high = np.percentile(found, [2.5, 97.5], axis=1)
ended = time.perf_counter()

print(
    json.dumps(
        {
            "rows": n,
            "auc": {"difference": difference, "p": p},
            "accuracy": [accuracy_score(labels, a >= 0.5) - accuracy_score(labels, b >= 0.5), low[0], high[0]],
            "logLoss": [log_loss(labels, a) - log_loss(labels, b), low[1], high[1]],
            "seconds": {"read": read - started, "delong": tested - read, "bootstrap": ended - tested},
            "memory": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        }
    )
)
