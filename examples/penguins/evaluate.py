"""Measure a trained model on data/test.csv.

    python3 evaluate.py --model out/model/model.json --out out     # writes metrics.json and predictions.csv to out/

train.py measures with this code too, so that a model which is scored again later gets numbers of the same kind.
"""

import argparse
import csv
import json
import sys
import time
from pathlib import Path

import measures
from dataset import read_rows
from predict import load_model, score

TEST_DATA = "data/test.csv"
# The column of predictions.csv that `evaluate.slices` of trainyard.yaml names, whether or not it is a feature.
SLICED_BY = "island"


def measure(model, rows):
    """(scores, quality metrics). Scores are rounded first, so predictions.csv gives exactly these metrics again."""
    labels = [row["label"] for row in rows]
    scores = [round(score(model, row), 9) for row in rows]
    quality = {
        "roc_auc": round(measures.roc_auc(labels, scores), 6),
        "accuracy": round(measures.accuracy(labels, scores), 6),
        "log_loss": round(measures.log_loss(labels, scores), 6),
    }
    return scores, quality


def latency_p95_ms(model, rows, repeats=20):
    """95th percentile of the time to score one row, in milliseconds."""
    times = []
    for row in rows * repeats:
        start = time.perf_counter_ns()
        score(model, row)
        times.append((time.perf_counter_ns() - start) / 1e6)
    return round(measures.percentile(times, 0.95), 6)


def evaluate(model, rows, out):
    """Write metrics.json and predictions.csv to the folder `out` and return the metrics."""
    scores, metrics = measure(model, rows)
    metrics["latency_p95_ms"] = latency_p95_ms(model, rows)
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "metrics.json").write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    with open(folder / "predictions.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "label", "score", SLICED_BY])
        writer.writerows((row["id"], row["label"], f"{value:.9f}", row[SLICED_BY]) for row, value in zip(rows, scores))
    return metrics


def main():
    parser = argparse.ArgumentParser(description="Measure a trained model on data/test.csv.")
    parser.add_argument("--model", required=True, help="the model.json to measure")
    parser.add_argument("--out", required=True, help="folder for metrics.json and predictions.csv")
    arguments = parser.parse_args()
    for name, value in evaluate(load_model(arguments.model), read_rows(TEST_DATA), arguments.out).items():
        print(f"{name:15s} {value}", flush=True)


if __name__ == "__main__":
    try:
        main()
    except (ValueError, OSError) as problem:
        sys.exit(f"evaluate.py: {problem}")
