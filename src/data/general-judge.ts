import type { ValidateFunction } from 'ajv';
import { columnOf, describe, type RowProblem } from './row-problem.ts';
import { rowRulesOf } from './row-rules.ts';
import type { RowJudge } from './row-schema.ts';
import { compiler, ROOT } from './schema-compiler.ts';
import type { JsonObject } from './schema-parts.ts';

/**
 * The judge of any schema, by ajv.
 *
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.invalid`, `schema.pattern` or `schema.unsupported`
 */
export async function generalJudge(
  schema: JsonObject,
  text: string,
  file: string,
  isKnown: boolean,
): Promise<RowJudge> {
  const { validate, compile } = await compiler(schema, text, file, isKnown);
  let whole: ValidateFunction | undefined;
  const values = new Map<string, ValidateFunction>();
  return {
    check(row) {
      whole ??= validate();
      return whole(row) ? NOTHING : (whole.errors ?? []).flatMap((error) => describe(error, columnOf(error)) ?? []);
    },
    checkValue(column, value) {
      const known = values.get(column) ?? compile({ $ref: `${ROOT}#/properties/${pointerStep(column)}` });
      values.set(column, known);
      return known(value) ? NOTHING : (known.errors ?? []).flatMap((error) => describe(error, column) ?? []);
    },
    rowRules: rowRulesOf(schema, compile),
  };
}

/** Most rows and values fit, and there can be millions of them. */
const NOTHING: readonly RowProblem[] = [];

const pointerStep = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
