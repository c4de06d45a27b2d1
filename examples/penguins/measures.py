"""Quality of scores against labels (1 = male). Plain Python, so that both trainers are measured by the same code."""

import math


def roc_auc(labels, scores):
    """Chance that a random positive scores above a random negative; ties count one half (Mann-Whitney U by ranks)."""
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("ROC AUC needs rows of both classes")
    rank_sum = sum(rank for rank, label in zip(_average_ranks(scores), labels) if label == 1)
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)


def _average_ranks(values):
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for place in order[start:end]:
            ranks[place] = (start + 1 + end) / 2
        start = end
    return ranks


def accuracy(labels, scores):
    """Share of rows on the right side of 0.5."""
    return sum((score >= 0.5) == (label == 1) for label, score in zip(labels, scores)) / len(labels)


def log_loss(labels, scores):
    """Mean negative log-likelihood. Scores are kept off 0 and 1, where the logarithm ends."""
    tiny = 1e-15
    total = 0.0
    for label, score in zip(labels, scores):
        right = score if label == 1 else 1 - score
        total -= math.log(min(max(right, tiny), 1 - tiny))
    return total / len(labels)


def percentile(values, share):
    """The smallest value that at least `share` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)), 1) - 1]
