"""The penguin table: its columns, how a file is read, and how cross-validation folds are drawn."""

import csv
import random

NUMERIC = ("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g", "year")
CATEGORICAL = ("species", "island")
TARGET = "sex"
LABELS = {"female": 0, "male": 1}
COLUMNS = ("id", *CATEGORICAL, *NUMERIC, TARGET)


def read_rows(path):
    """All rows of a CSV file as dictionaries, numbers as floats. A ValueError names file and line of a bad value."""
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file, restkey="extra", restval="")
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or [])]
        if missing:
            raise ValueError(f"{path}:1: missing columns: {', '.join(missing)}")
        return [_row(raw, f"{path}:{reader.line_num}") for raw in reader]


def _row(raw, place):
    if "extra" in raw:
        raise ValueError(f"{place}: more cells than columns")
    row = {"id": raw["id"]}
    for name in CATEGORICAL:
        if raw[name] == "":
            raise ValueError(f"{place}: {name} is empty")
        row[name] = raw[name]
    for name in NUMERIC:
        try:
            row[name] = float(raw[name])
        except ValueError:
            raise ValueError(f"{place}: {name} is not a number: {raw[name]!r}") from None
    if raw[TARGET] not in LABELS:
        raise ValueError(f"{place}: {TARGET} must be one of {', '.join(LABELS)}, not {raw[TARGET]!r}")
    row["label"] = LABELS[raw[TARGET]]
    return row


def categories(rows):
    """The known values of each categorical column, sorted."""
    return {name: sorted({row[name] for row in rows}) for name in CATEGORICAL}


def folds(rows, count, seed):
    """Yield (training rows, validation rows) `count` times; every row is validated once, labels stay balanced."""
    generator = random.Random(seed)
    order = []
    for label in LABELS.values():
        group = [row for row in rows if row["label"] == label]
        generator.shuffle(group)
        order += group
    for fold in range(count):
        yield [row for place, row in enumerate(order) if place % count != fold], order[fold::count]
