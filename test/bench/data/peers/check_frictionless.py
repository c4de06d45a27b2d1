"""The benchmark's row checks with frictionless: a Table Schema with the same constraints."""

import json
import sys

from frictionless import Checklist, Resource, Schema, system

path, schema = sys.argv[1], json.loads(open(sys.argv[2]).read())
KINDS = {"integer": "integer", "number": "number", "boolean": "boolean", "string": "string"}
FORMATS = {"date": ("date", "default"), "date-time": ("datetime", "default")}


def field(name, rule):
    kinds = rule.get("type", "string")
    kind = next(one for one in (kinds if isinstance(kinds, list) else [kinds]) if one != "null")
    kind, form = FORMATS.get(rule.get("format"), (KINDS[kind], "default"))
    constraints = {key: rule[key] for key in ("minimum", "maximum", "minLength", "maxLength", "pattern") if key in rule}
    if "enum" in rule:
        constraints["enum"] = list(rule["enum"])
    if name in schema["required"]:
        constraints["required"] = True
    return {"name": name, "type": kind, "format": form, "constraints": constraints}


fields = [field(name, rule) for name, rule in schema["properties"].items()]
with system.use_context(trusted=True):
    resource = Resource(path=path, format="csv", schema=Schema.from_descriptor({"fields": fields}))
    report = resource.validate(Checklist(), limit_errors=1_000_000)
violations = {}
for error in report.tasks[0].errors:
    name = getattr(error, "field_name", None) or ""
    violations[name] = violations.get(name, 0) + 1
print(json.dumps({"rows": report.tasks[0].stats["rows"], "violations": violations}))
