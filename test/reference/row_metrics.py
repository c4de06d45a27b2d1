"""Reference values of row metrics and of the paired bootstrap, by scikit-learn, SciPy and NumPy.

    python test/reference/row_metrics.py > test/fixtures/statistics/row-metrics.json

Needs numpy, scipy and scikit-learn. The result depends on nothing but this file and, in the last digits, on the versions that it names.
"""

import json
import sys
import warnings

import numpy as np
import scipy
import sklearn
from scipy import stats
from sklearn import metrics

# A class without a row is part of the cases.
warnings.simplefilter("ignore")
generator = np.random.default_rng(20260801)
ROWS = 80


def binary():
    labels = generator.integers(0, 2, ROWS)
    # Two digits, so that there are ties; a 0 and a 1, so that log loss has to be cut off.
    scores = [np.round(np.clip(0.5 + 0.25 * (labels - 0.5) + spread * generator.normal(size=ROWS), 0, 1), 2) for spread in (0.2, 0.3)]
    models = []
    for score in scores:
        predicted = (score >= 0.5).astype(int)
        models.append(
            {
                "scores": score.tolist(),
                "values": {
                    "accuracy": metrics.accuracy_score(labels, predicted),
                    "balanced_accuracy": metrics.balanced_accuracy_score(labels, predicted),
                    "precision": metrics.precision_score(labels, predicted),
                    "recall": metrics.recall_score(labels, predicted),
                    "f1": metrics.f1_score(labels, predicted),
                    "f1_macro": metrics.f1_score(labels, predicted, average="macro"),
                    "mcc": metrics.matthews_corrcoef(labels, predicted),
                    "roc_auc": metrics.roc_auc_score(labels, score),
                    "average_precision": metrics.average_precision_score(labels, score),
                    "log_loss": metrics.log_loss(labels, score),
                    "brier_score": metrics.brier_score_loss(labels, score),
                },
            }
        )
    return {"labels": labels.tolist(), "models": models}


def multiclass():
    classes = ["ant", "bee", "cat", "dog"]
    # No row is a dog, but the second model sees some.
    labels = generator.integers(0, 3, ROWS)
    models = []
    for sharpness, width in ((2.0, 3), (1.0, 4)):
        logits = generator.normal(size=(ROWS, 4)) + sharpness * np.eye(4)[labels]
        logits[:, width:] = -50
        probabilities = np.round(np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True), 4)
        predicted = probabilities.argmax(axis=1)
        normal = probabilities / probabilities.sum(axis=1, keepdims=True)
        models.append(
            {
                "probabilities": normal.tolist(),
                "predicted": [classes[code] for code in predicted],
                "values": {
                    "accuracy": metrics.accuracy_score(labels, predicted),
                    "balanced_accuracy": metrics.balanced_accuracy_score(labels, predicted),
                    "precision_macro": metrics.precision_score(labels, predicted, average="macro", zero_division=0),
                    "recall_macro": metrics.recall_score(labels, predicted, average="macro", zero_division=0),
                    "f1_macro": metrics.f1_score(labels, predicted, average="macro", zero_division=0),
                    "f1_micro": metrics.f1_score(labels, predicted, average="micro"),
                    "precision_micro": metrics.precision_score(labels, predicted, average="micro"),
                    "recall_micro": metrics.recall_score(labels, predicted, average="micro"),
                    "f1_weighted": metrics.f1_score(labels, predicted, average="weighted", zero_division=0),
                    "mcc": metrics.matthews_corrcoef(labels, predicted),
                    "log_loss": metrics.log_loss(labels, normal, labels=[0, 1, 2, 3]),
                    "brier_score": metrics.brier_score_loss(labels, normal, labels=[0, 1, 2, 3]),
                },
            }
        )
    return {"classes": classes, "labels": [classes[code] for code in labels], "models": models}


def ranked_classes():
    """Several classes, each with rows, and their curves against the rest."""
    own = np.random.default_rng(20261126)
    classes, rows = 3, 90
    labels = own.choice(classes, rows, p=[0.6, 0.3, 0.1])
    noise = own.normal(size=(rows, classes))
    models, placements = [], []
    for sharpness in (1.5, 1.0):
        logits = sharpness * np.eye(classes)[labels] + noise + 0.7 * own.normal(size=(rows, classes))
        # Quarters of 1, so that there are ties within columns and within rows.
        raw = np.round(4 * np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)) / 4 + 0.25
        probabilities = raw / raw.sum(axis=1, keepdims=True)
        one_hot = np.eye(classes)[labels]
        curves = lambda average: metrics.roc_auc_score(labels, probabilities, multi_class="ovr", average=average)
        pairs = lambda average: metrics.roc_auc_score(labels, probabilities, multi_class="ovo", average=average)
        precisions = lambda average: metrics.average_precision_score(one_hot, probabilities, average=average)
        models.append(
            {
                "probabilities": probabilities.tolist(),
                "values": {
                    "roc_auc_ovr": curves("macro"),
                    "roc_auc": curves("macro"),
                    "roc_auc_ovr_weighted": curves("weighted"),
                    "roc_auc_ovo": pairs("macro"),
                    "roc_auc_ovo_weighted": pairs("weighted"),
                    "average_precision": precisions("macro"),
                    "average_precision_weighted": precisions("weighted"),
                    "top_k_accuracy_score": metrics.top_k_accuracy_score(labels, probabilities),
                    "top_1_accuracy": metrics.top_k_accuracy_score(labels, probabilities, k=1),
                    "top_3_accuracy": metrics.top_k_accuracy_score(labels, probabilities, k=3),
                    "log_loss": metrics.log_loss(labels, probabilities),
                    "brier_score": metrics.brier_score_loss(labels, probabilities, labels=[0, 1, 2]),
                },
            }
        )
        placements.append([pair_shares(labels == code, probabilities[:, code]) for code in range(classes)])
    standard_error = {"macro": mean_error(labels, placements, np.full(classes, 1 / classes))}
    shares = np.bincount(labels) / rows
    standard_error["weighted"] = mean_error(labels, placements, shares, weighted=True)
    return {"labels": labels.tolist(), "models": models, "standardError": standard_error}


def pair_shares(positive, scores):
    """Of each row the share of rows of the other kind that it is in order with, by all pairs."""
    above = (np.sign(scores[positive][:, None] - scores[~positive][None, :]) + 1) / 2
    found = np.empty(len(scores))
    found[positive], found[~positive] = above.mean(axis=1), above.mean(axis=0)
    return found


def mean_error(labels, placements, weights, weighted=False):
    """By the full covariance matrix of the differences of the areas, and of the shares of the classes."""
    rows, classes = len(labels), len(weights)
    moved = np.empty((classes, rows))
    areas = np.empty(classes)
    for code in range(classes):
        positive = labels == code
        own = placements[0][code] - placements[1][code]
        areas[code] = own[positive].mean()
        for kind in (positive, ~positive):
            count = kind.sum()
            moved[code, kind] = (own[kind] - areas[code]) / np.sqrt(count * (count - 1))
    gradient = np.concatenate([weights, areas])
    shares = ((labels[None, :] == np.arange(classes)[:, None]) - np.bincount(labels)[:, None] / rows) / np.sqrt(rows * (rows - 1))
    everything = np.concatenate([moved, shares if weighted else np.zeros_like(shares)])
    return float(np.sqrt(gradient @ (everything @ everything.T) @ gradient))


def regression():
    targets = np.round(1000 + 5 * generator.normal(size=ROWS), 3)
    models = []
    for spread in (1.0, 2.0):
        predicted = np.round(targets + spread * generator.normal(size=ROWS), 3)
        models.append(
            {
                "predicted": predicted.tolist(),
                "values": {
                    "mae": metrics.mean_absolute_error(targets, predicted),
                    "mse": metrics.mean_squared_error(targets, predicted),
                    "rmse": metrics.root_mean_squared_error(targets, predicted),
                    "r2": metrics.r2_score(targets, predicted),
                    "pinball_0.9": metrics.mean_pinball_loss(targets, predicted, alpha=0.9),
                },
            }
        )
    return {"targets": targets.tolist(), "models": models}


def ranking():
    queries, documents = 12, 7
    relevance = generator.integers(0, 4, (queries, documents))
    relevance[3] = 0
    models = []
    for spread in (1.0, 3.0):
        # Whole numbers, so that there are ties.
        scores = np.round(relevance + spread * generator.normal(size=relevance.shape))
        models.append(
            {
                "scores": scores.tolist(),
                "values": {
                    "ndcg": metrics.ndcg_score(relevance, scores),
                    "ndcg@3": metrics.ndcg_score(relevance, scores, k=3),
                },
            }
        )
    return {"relevance": relevance.tolist(), "models": models}


def bootstrap(case):
    """Intervals of SciPy on paired data; the spread of repetitions says how exact they are."""
    labels = np.array(case["labels"])
    a, b = (np.array(model["scores"]) for model in case["models"])
    loss = (a - labels) ** 2 - (b - labels) ** 2

    def auc(own, scores):
        # What roc_auc_score gives, but it takes a millisecond.
        above = np.sign(scores[own == 1][:, None] - scores[own == 0][None, :])
        return above.mean() / 2 + 0.5

    assert abs(auc(labels, a) - metrics.roc_auc_score(labels, a)) < 1e-12

    def auc_difference(own, first, second):
        return auc(own, first) - auc(own, second)

    found = {}
    for method in ("percentile", "BCa"):
        brier = stats.bootstrap(
            (loss,), np.mean, n_resamples=100_000, method=method, batch=1000, rng=np.random.default_rng(1)
        )
        ranks = stats.bootstrap(
            (labels, a, b),
            auc_difference,
            paired=True,
            vectorized=False,
            n_resamples=20_000,
            method=method,
            rng=np.random.default_rng(2),
        )
        found[method.lower()] = {
            "brier_score": [*brier.confidence_interval],
            "roc_auc": [*ranks.confidence_interval],
        }
    return found


versions = {"numpy": np.__version__, "scipy": scipy.__version__, "sklearn": sklearn.__version__}
cases = {"binary": binary(), "multiclass": multiclass(), "regression": regression(), "ranking": ranking(), "rankedClasses": ranked_classes()}
json.dump({"versions": versions, **cases, "bootstrap": bootstrap(cases["binary"])}, sys.stdout)
print()
