"""The benchmark's row checks with pandera on polars, data checks switched on, all failures collected."""

import json
import os
import sys

os.environ["PANDERA_VALIDATION_DEPTH"] = "SCHEMA_AND_DATA"

import pandera.polars as pa  # noqa: E402
import polars as pl  # noqa: E402

path, schema = sys.argv[1], json.loads(open(sys.argv[2]).read())
MOMENTS = {"date": "%Y-%m-%d", "date-time": "%Y-%m-%dT%H:%M:%SZ"}


def readable(dtype):
    return pa.Check(lambda data: data.lazyframe.select(pl.col(data.key).cast(dtype, strict=False).is_not_null() | pl.col(data.key).is_null()))


def moment(form):
    kind = pl.Date if "%H" not in form else pl.Datetime
    return pa.Check(lambda data: data.lazyframe.select(pl.col(data.key).str.strptime(kind, form, strict=False).is_not_null()))


def between(rule):
    low, high = rule.get("minimum", float("-inf")), rule.get("maximum", float("inf"))
    return pa.Check(
        lambda data: data.lazyframe.select(pl.col(data.key).cast(pl.Float64, strict=False).is_between(low, high).fill_null(True))
    )


def column(name, rule):
    kinds = rule.get("type", "string")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    checks = []
    if "integer" in kinds:
        checks.append(readable(pl.Int64))
    if "number" in kinds:
        checks.append(readable(pl.Float64))
    if "minimum" in rule or "maximum" in rule:
        checks.append(between(rule))
    if "enum" in rule:
        checks.append(pa.Check.isin([str(value) for value in rule["enum"]]))
    if "boolean" in kinds:
        checks.append(pa.Check.isin(["true", "false"]))
    if "pattern" in rule:
        checks.append(pa.Check.str_matches(rule["pattern"]))
    if "maxLength" in rule:
        checks.append(pa.Check.str_length(rule.get("minLength", 0), rule["maxLength"]))
    if "format" in rule:
        checks.append(moment(MOMENTS[rule["format"]]))
    return pa.Column(pl.String, checks, nullable=name not in schema["required"])


model = pa.DataFrameSchema({name: column(name, rule) for name, rule in schema["properties"].items()})
frame = pl.read_csv(path, schema={name: pl.String for name in schema["properties"]})
violations = {}
try:
    model.validate(frame, lazy=True)
except pa.errors.SchemaErrors as error:
    for row in error.failure_cases.group_by("column").len().to_dicts():
        violations[row["column"]] = row["len"]
print(json.dumps({"rows": frame.height, "violations": violations}))
