"""The training of trainer_sklearn.py on the standard library alone, for machines without scikit-learn.

Same preprocessing (standardised numbers, one-hot categories) and the same objective, half the squared weights plus C
times the summed log loss with a free intercept. Solved by Newton's method, so both trainers end at the same optimum.
"""

import math
import platform

from dataset import NUMERIC
from predict import sigmoid

NAME = f"standard library of Python {platform.python_version()}"


def fit(rows, features, categories, strength, report=lambda line: None):
    """Train on `rows`. `strength` is C, the inverse of the L2 penalty. Returns (intercept, features)."""
    encoders = [_encoder(rows, name, categories) for name in features]
    table = [[1.0] + [cell for encoder in encoders for cell in _encode(encoder, row)] for row in rows]
    weights = _newton(table, [row["label"] for row in rows], strength, report)
    return weights[0], _export(encoders, weights[1:])


def _encoder(rows, name, categories):
    if name not in NUMERIC:
        return {"name": name, "values": categories[name]}
    values = [row[name] for row in rows]
    mean = math.fsum(values) / len(values)
    spread = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / len(values))
    # A constant column has no spread; dividing by 1 leaves it at zero, as scikit-learn does.
    return {"name": name, "mean": mean, "scale": spread if spread > 0 else 1.0}


def _encode(encoder, row):
    value = row[encoder["name"]]
    if "values" in encoder:
        return [1.0 if value == known else 0.0 for known in encoder["values"]]
    return [(value - encoder["mean"]) / encoder["scale"]]


def _newton(table, labels, strength, report):
    weights = [0.0] * len(table[0])
    loss = _loss(table, labels, weights, strength)
    for iteration in range(1, 101):
        step = _solve(*_derivatives(table, labels, weights, strength))
        weights, new_loss = _shorten(table, labels, weights, step, loss, strength)
        report(f"  iteration {iteration:2d}  penalised loss {new_loss:.6f}")
        if loss - new_loss <= 1e-10 * (1 + loss):
            return weights
        loss = new_loss
    raise ArithmeticError("training did not converge in 100 iterations")


def _shorten(table, labels, weights, step, loss, strength):
    """Halve the step until the loss does not grow: a full Newton step can overshoot far from the optimum."""
    share = 1.0
    while share > 1e-6:
        moved = [weight - share * change for weight, change in zip(weights, step)]
        new_loss = _loss(table, labels, moved, strength)
        if new_loss <= loss:
            return moved, new_loss
        share /= 2
    return weights, loss


def _loss(table, labels, weights, strength):
    margins = [(1 if label else -1) * _dot(row, weights) for row, label in zip(table, labels)]
    # log(1 + exp(-m)) without overflow for very negative m.
    logistic = math.fsum(max(-margin, 0.0) + math.log1p(math.exp(-abs(margin))) for margin in margins)
    return strength * logistic + 0.5 * sum(weight * weight for weight in weights[1:])


def _derivatives(table, labels, weights, strength):
    """(Hessian, gradient) of the loss. Column 0 is the intercept, which carries no penalty."""
    size = len(weights)
    gradient = [0.0] + weights[1:]
    hessian = [[1.0 if row == column > 0 else 0.0 for column in range(size)] for row in range(size)]
    for cells, label in zip(table, labels):
        chance = sigmoid(_dot(cells, weights))
        slope = strength * (chance - label)
        curve = strength * chance * (1 - chance)
        for row in range(size):
            gradient[row] += slope * cells[row]
            for column in range(size):
                hessian[row][column] += curve * cells[row] * cells[column]
    return hessian, gradient


def _solve(matrix, vector):
    """Gaussian elimination with partial pivoting; returns x with matrix · x = vector."""
    size = len(vector)
    rows = [[*cells, value] for cells, value in zip(matrix, vector)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            rows[row] = [cell - factor * above for cell, above in zip(rows[row], rows[column])]
    solution = [0.0] * size
    for row in reversed(range(size)):
        known = _dot(rows[row][row + 1 : size], solution[row + 1 :])
        solution[row] = (rows[row][size] - known) / rows[row][row]
    return solution


def _dot(left, right):
    return sum(a * b for a, b in zip(left, right))


def _export(encoders, weights):
    exported = []
    remaining = iter(weights)
    for encoder in encoders:
        if "values" in encoder:
            coefficients = {value: next(remaining) for value in encoder["values"]}
            exported.append({"name": encoder["name"], "kind": "category", "coefficients": coefficients})
        else:
            exported.append(
                {
                    "name": encoder["name"],
                    "kind": "number",
                    "mean": encoder["mean"],
                    "scale": encoder["scale"],
                    "coefficient": next(remaining),
                }
            )
    return exported
