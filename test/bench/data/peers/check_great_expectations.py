"""The benchmark's row checks with Great Expectations on a pandas frame: one expectation per rule."""

import json
import os
import sys

os.environ["GX_ANALYTICS_ENABLED"] = "false"

import great_expectations as gx  # noqa: E402
import pandas as pd  # noqa: E402

path, schema = sys.argv[1], json.loads(open(sys.argv[2]).read())
MOMENTS = {"date": "%Y-%m-%d", "date-time": "%Y-%m-%dT%H:%M:%SZ"}
frame = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
numeric = [name for name, rule in schema["properties"].items() if "number" in str(rule.get("type")) or "integer" in str(rule.get("type"))]
unreadable = {}
for name in numeric:
    values = pd.to_numeric(frame[name], errors="coerce")
    unreadable[name] = int((values.isna() & frame[name].notna()).sum())
    frame[name] = values

context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
suite = gx.ExpectationSuite(name="bench")
for name, rule in schema["properties"].items():
    if name in schema["required"] and name not in numeric:
        suite.add_expectation(gx.expectations.ExpectColumnValuesToNotBeNull(column=name))
    if "enum" in rule:
        suite.add_expectation(gx.expectations.ExpectColumnValuesToBeInSet(column=name, value_set=list(rule["enum"])))
    if "minimum" in rule or "maximum" in rule:
        suite.add_expectation(
            gx.expectations.ExpectColumnValuesToBeBetween(column=name, min_value=rule.get("minimum"), max_value=rule.get("maximum"))
        )
    if "pattern" in rule:
        suite.add_expectation(gx.expectations.ExpectColumnValuesToMatchRegex(column=name, regex=rule["pattern"]))
    if "maxLength" in rule:
        suite.add_expectation(
            gx.expectations.ExpectColumnValueLengthsToBeBetween(column=name, min_value=rule.get("minLength"), max_value=rule["maxLength"])
        )
    if "format" in rule:
        suite.add_expectation(gx.expectations.ExpectColumnValuesToMatchStrftimeFormat(column=name, strftime_format=MOMENTS[rule["format"]]))
    if rule.get("type") == "boolean":
        suite.add_expectation(gx.expectations.ExpectColumnValuesToBeInSet(column=name, value_set=["true", "false"]))

batch = context.data_sources.add_pandas("bench").add_dataframe_asset("rows").add_batch_definition_whole_dataframe("all").get_batch({"dataframe": frame})
report = batch.validate(suite, result_format="BASIC")
violations = dict(unreadable)
for result in report.results:
    name = result.expectation_config.kwargs["column"]
    if result.exception_info.get("raised_exception"):
        raise SystemExit(f"{name}: {result.exception_info['exception_message']}")
    violations[name] = violations.get(name, 0) + result.result["unexpected_count"]
print(json.dumps({"rows": len(frame), "violations": violations}))
