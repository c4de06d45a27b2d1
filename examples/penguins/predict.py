"""Score penguins with a trained model. Needs nothing but Python.

    python3 predict.py out/model/model.json data/test.csv     # prints id,score
"""

import json
import math
import sys

from dataset import read_rows


def load_model(path):
    """Read model.json and refuse a format this code does not know."""
    with open(path, encoding="utf-8") as file:
        model = json.load(file)
    if model.get("format") != "penguin-sex/v1":
        raise ValueError(f"{path}: unknown model format {model.get('format')!r}")
    return model


def score(model, row):
    """Probability, 0 to 1, that the penguin is male."""
    total = model["intercept"]
    for feature in model["features"]:
        value = row[feature["name"]]
        if feature["kind"] == "number":
            total += feature["coefficient"] * (value - feature["mean"]) / feature["scale"]
        elif value in feature["coefficients"]:
            total += feature["coefficients"][value]
        else:
            raise ValueError(f"{row['id']}: the model does not know {feature['name']} {value!r}")
    return sigmoid(total)


def sigmoid(value):
    """Logistic function, written so that large negative values do not overflow."""
    if value >= 0:
        return 1 / (1 + math.exp(-value))
    power = math.exp(value)
    return power / (1 + power)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: python3 predict.py MODEL.json ROWS.csv")
    model = load_model(sys.argv[1])
    print("id,score")
    for row in read_rows(sys.argv[2]):
        print(f"{row['id']},{score(model, row):.9f}")


if __name__ == "__main__":
    main()
