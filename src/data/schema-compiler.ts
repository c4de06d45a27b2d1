import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { messageOf, UserError } from '../errors.ts';
import { isRowDialect, type JsonObject } from './schema-parts.ts';

/** Key of the whole schema, for references to parts of it. */
export const ROOT = 'trainyard:row';

export interface Compiler {
  /** The whole schema; compiled when it is first asked for. */
  readonly validate: () => ValidateFunction;
  /** Compiles a part that may refer to the whole by {@link ROOT}. */
  compile(part: JsonObject): ValidateFunction;
}

/**
 * Makes functions of a schema and its parts.
 * @param isKnown it was compiled before, in another thread, so nothing about it is checked again
 * @throws UserError `schema.invalid`, `schema.pattern` and `schema.unsupported`
 */
export async function compiler(schema: JsonObject, text: string, file: string, isKnown: boolean): Promise<Compiler> {
  const described = withoutDialect(schema, file);
  const patterns = await guardedPatterns(schema, text, file, isKnown);
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    // Compiling the dialect's own schema would take ten times as long as the rest; it was done when this was built.
    meta: false,
    validateSchema: false,
    // V8 does better what ajv would do to its own code, and compiling takes a third of the time.
    code: { optimize: false, ...(patterns === undefined ? {} : { regExp: patterns }) },
  });
  ajv.addKeyword('x-trainyard');
  formats.default(ajv);
  ajv.addSchema(described, ROOT);
  const validate = (): ValidateFunction => {
    const whole = ajv.getSchema(ROOT);
    if (whole === undefined) throw new Error(`${file} was added but cannot be found.`);
    return whole;
  };
  if (!isKnown) await checkSchema(described, validate, file);
  return { validate, compile: (part) => ajv.compile(part) };
}

/** By the dialect's own schema, and by what ajv refuses to compile. */
async function checkSchema(described: JsonObject, compileWhole: () => unknown, file: string): Promise<void> {
  const { validateJsonSchema } = await import('../generated/json-schema.validator.js');
  try {
    if (!validateJsonSchema(described)) {
      const [first] = validateJsonSchema.errors ?? [];
      throw new Error(`${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'}`.trim());
    }
    compileWhole();
  } catch (error) {
    throw new UserError('schema.invalid', `${file} is not a usable JSON Schema: ${messageOf(error)}`, {
      file,
      hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
      cause: error,
    });
  }
}

/** Nobody's pattern may hang the job. Loaded only for schemas that could have one. */
async function guardedPatterns(schema: JsonObject, text: string, file: string, isKnown: boolean) {
  // Written anew, because in the file a letter of a keyword may be an escape.
  if (!/"(pattern|patternProperties|url)"/.test(JSON.stringify(schema))) return undefined;
  if (!isKnown) (await import('./pattern/check-patterns.ts')).checkPatterns(text, file);
  const { ajvRegExp } = await import('./pattern/safe-reg-exp.ts');
  return ajvRegExp;
}

/** Any other dialect would be read wrongly. */
function withoutDialect(schema: JsonObject, file: string): JsonObject {
  const { $schema: dialect, ...rest } = schema;
  if (isRowDialect(dialect)) return rest;
  throw new UserError('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
    file,
    hint: 'Use https://json-schema.org/draft/2020-12/schema.',
  });
}
