"""Make data/train.csv and data/test.csv from the Palmer penguins table.

    python3 data/prepare.py                  # from the installed package `palmerpenguins`
    python3 data/prepare.py penguins.csv     # from a copy of its penguins.csv

This ran once. The two committed files are the truth from then on: a data change is a pull request on them.
"""

import csv
import hashlib
import importlib.util
import sys
from collections import defaultdict
from pathlib import Path

SEED = "penguins-2014"
TEST_SHARE = 0.3
COLUMNS = [
    "id",
    "species",
    "island",
    "bill_length_mm",
    "bill_depth_mm",
    "flipper_length_mm",
    "body_mass_g",
    "year",
    "sex",
]


def packaged_table():
    """Where the package keeps its table. Found without importing it, because that would need pandas."""
    spec = importlib.util.find_spec("palmerpenguins")
    if spec is None or spec.origin is None:
        sys.exit("The package palmerpenguins is not installed: pip install --no-deps palmerpenguins==0.1.6")
    return Path(spec.origin).parent / "data" / "penguins.csv"


def labelled_rows(path):
    """Rows that have a label. The id is the row's place in the source, so it stays when other rows come or go."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = [dict(row, id=f"P{number:03d}") for number, row in enumerate(csv.DictReader(file), start=1)]
    return [row for row in rows if row["sex"] in ("female", "male")]


def split(rows):
    """(train, test), each with the same share of every species and sex.

    The order inside a group comes from a hash of seed and id: the same on every Python version and machine.
    """
    groups = defaultdict(list)
    for row in rows:
        groups[row["species"], row["sex"]].append(row)
    train, test = [], []
    for group in groups.values():
        group.sort(key=lambda row: hashlib.sha256(f"{SEED}:{row['id']}".encode()).digest())
        count = round(len(group) * TEST_SHARE)
        test += group[:count]
        train += group[count:]
    return train, test


def write(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: row["id"]))
    print(f"{path}: {len(rows)} rows")


def main():
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else packaged_table()
    train, test = split(labelled_rows(source))
    folder = Path(__file__).parent
    write(folder / "train.csv", train)
    write(folder / "test.csv", test)


if __name__ == "__main__":
    main()
