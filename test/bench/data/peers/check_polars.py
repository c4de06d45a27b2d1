"""The benchmark's row checks with polars: lazy scan of text columns, casts that give null, one streaming aggregation."""

import json
import sys

import polars as pl

path, schema = sys.argv[1], json.loads(open(sys.argv[2]).read())
columns = schema["properties"]
frame = pl.scan_csv(path, schema={name: pl.String for name in columns})


def cast(name, rule):
    column, kinds = pl.col(name), rule.get("type", "string")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if rule.get("format") == "date":
        return column.str.to_date("%Y-%m-%d", strict=False)
    if rule.get("format") == "date-time":
        return column.str.to_datetime("%Y-%m-%dT%H:%M:%SZ", strict=False)
    if "integer" in kinds:
        return column.cast(pl.Int64, strict=False)
    if "number" in kinds:
        return column.cast(pl.Float64, strict=False)
    if "boolean" in kinds:
        return column.is_in(["true", "false"]).replace_strict({True: True, False: None}, return_dtype=pl.Boolean)
    return column


def breach(name, rule):
    column, value = pl.col(name), cast(name, rule)
    bad = value.is_null() & column.is_not_null()
    if name in schema["required"]:
        bad = bad | column.is_null()
    if "enum" in rule:
        bad = bad | ~value.is_in(rule["enum"]).fill_null(False)
    if "minimum" in rule:
        bad = bad | (value < rule["minimum"]).fill_null(False)
    if "maximum" in rule:
        bad = bad | (value > rule["maximum"]).fill_null(False)
    if "pattern" in rule:
        bad = bad | ~column.str.contains(rule["pattern"]).fill_null(False)
    if "maxLength" in rule:
        bad = bad | (column.str.len_chars() > rule["maxLength"]).fill_null(False)
    return bad.sum().alias(name)


counts = frame.select(pl.len().alias("#rows"), *(breach(name, rule) for name, rule in columns.items()))
result = counts.collect(engine="streaming").to_dicts()[0]
print(json.dumps({"rows": result.pop("#rows"), "violations": result}))
