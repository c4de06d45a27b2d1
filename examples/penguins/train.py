"""Train the penguin-sex model and measure it on data/test.csv.

    python3 train.py             # scikit-learn, or the standard library where it is missing
    python3 train.py --stdlib    # the standard library

Reads params.json and data/ (TRAINYARD_SEED, when set, replaces the seed), writes out/model/model.json, out/metrics.json and out/predictions.csv.
"""

import json
import os
import sys
from pathlib import Path

from dataset import CATEGORICAL, LABELS, NUMERIC, TARGET, categories, folds, read_rows
from evaluate import TEST_DATA, evaluate, measure

FOLDS = 5


def say(line):
    """Print at once: in a CI log a line that comes late is a line that is missing when the job dies."""
    print(line, flush=True)


def read_params(path):
    """Features, model family, C and seed. A ValueError says which key is wrong."""
    params = json.loads(Path(path).read_text(encoding="utf-8"))
    missing = [key for key in ("family", "features", "C", "seed") if key not in params]
    if missing:
        raise ValueError(f"{path}: missing {', '.join(missing)}")
    unknown = [name for name in params["features"] if name not in NUMERIC + CATEGORICAL]
    if unknown or not params["features"]:
        raise ValueError(f"{path}: features must be among {', '.join(NUMERIC + CATEGORICAL)}; got {unknown or 'none'}")
    if params["family"] != "logistic-regression":
        raise ValueError(f"{path}: unknown model family {params['family']!r}; this trainer knows logistic-regression")
    if not params["C"] > 0:
        raise ValueError(f"{path}: C must be greater than 0")
    # Trainyard hands down `train.seed` of trainyard.yaml in this variable.
    return dict(params, seed=int(os.environ.get("TRAINYARD_SEED", params["seed"])))


def choose_trainer(arguments):
    if "--stdlib" not in arguments:
        try:
            import trainer_sklearn

            return trainer_sklearn
        except ImportError as error:
            say(f"scikit-learn cannot be used ({error}): training with the standard library")
    import trainer_stdlib

    return trainer_stdlib


def train(trainer, rows, known, params, report=lambda line: None):
    """One model as a JSON-ready dictionary."""
    intercept, features = trainer.fit(rows, params["features"], known, params["C"], report)
    return {
        "format": "penguin-sex/v1",
        "target": TARGET,
        "labels": LABELS,
        "trained_with": trainer.NAME,
        "intercept": _rounded(intercept),
        "features": [_rounded(feature) for feature in features],
    }


def _rounded(value):
    """Ten decimals are more than the data carries, and the same training gives the same bytes, hence the same digest."""
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    return round(value, 10) if isinstance(value, float) else value


def cross_validate(trainer, rows, known, params):
    """An early look on the training data only, for the log; the verdict comes from data/test.csv."""
    say(f"cross-validation, {FOLDS} folds, seed {params['seed']}")
    for number, (fitted, held_out) in enumerate(folds(rows, FOLDS, params["seed"]), start=1):
        _, quality = measure(train(trainer, fitted, known, params), held_out)
        say(f"  fold {number}/{FOLDS}  roc_auc {quality['roc_auc']:.4f}  log_loss {quality['log_loss']:.4f}")


def write_model(model):
    Path("out/model").mkdir(parents=True, exist_ok=True)
    Path("out/model/model.json").write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")


def main():
    params = read_params("params.json")
    train_rows, test_rows = read_rows("data/train.csv"), read_rows(TEST_DATA)
    known = categories(train_rows)
    trainer = choose_trainer(sys.argv[1:])
    say(f"penguin-sex: {params['family']}, C = {params['C']}, with {trainer.NAME}")
    say(f"features: {', '.join(params['features'])}")
    say(f"{len(train_rows)} training rows, {len(test_rows)} test rows")

    cross_validate(trainer, train_rows, known, params)

    say("final fit on all training rows")
    model = train(trainer, train_rows, known, params, report=say)
    write_model(model)
    metrics = evaluate(model, test_rows, "out")

    say(f"measured on {TEST_DATA}")
    for name, value in metrics.items():
        say(f"  {name:15s} {value}")
    say("wrote out/model/model.json, out/metrics.json, out/predictions.csv")


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as problem:
        sys.exit(f"train.py: {problem}")
