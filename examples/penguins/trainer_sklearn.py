"""Logistic regression with scikit-learn, exported as a plain dictionary (see README, "The model file")."""

import numpy
import sklearn
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from dataset import NUMERIC

NAME = f"scikit-learn {sklearn.__version__}"


def fit(rows, features, categories, strength, report=lambda line: None):
    """Train on `rows`. `strength` is C, the inverse of the L2 penalty. Returns (intercept, features)."""
    table = numpy.array([[row[name] for name in features] for row in rows], dtype=object)
    labels = numpy.array([row["label"] for row in rows])
    encoding = ColumnTransformer([(name, _encoder(name, categories), [place]) for place, name in enumerate(features)])
    classifier = LogisticRegression(C=strength, tol=1e-8, max_iter=1000)
    make_pipeline(encoding, classifier).fit(table, labels)
    report(f"  converged after {classifier.n_iter_[0]} iterations")
    return float(classifier.intercept_[0]), _export(encoding, classifier.coef_[0].tolist(), features)


def _encoder(name, categories):
    return StandardScaler() if name in NUMERIC else OneHotEncoder(categories=[categories[name]])


def _export(encoding, coefficients, features):
    exported = []
    for name in features:
        encoder = encoding.named_transformers_[name]
        weights = coefficients[encoding.output_indices_[name]]
        if name in NUMERIC:
            mean, scale = float(encoder.mean_[0]), float(encoder.scale_[0])
            exported.append({"name": name, "kind": "number", "mean": mean, "scale": scale, "coefficient": weights[0]})
        else:
            values = [str(value) for value in encoder.categories_[0]]
            exported.append({"name": name, "kind": "category", "coefficients": dict(zip(values, weights))})
    return exported
