import type { ValidateFunction } from 'ajv';
import { messageOf, UserError } from '../errors.ts';
import type { JsonObject } from './schema-parts.ts';

/** Key of the whole schema, for references to parts of it. */
export const ROOT = 'trainyard:row';

export interface Compiler {
  readonly validate: ValidateFunction;
  /** Compiles a part that may refer to the whole by {@link ROOT}. */
  compile(part: JsonObject): ValidateFunction;
}

/** Checks a schema and makes functions of it and its parts. Throws `schema.invalid`, `schema.pattern` and `schema.unsupported`. */
export async function compiler(schema: JsonObject, text: string, file: string): Promise<Compiler> {
  const described = withoutDialect(schema, file);
  const patterns = await guardedPatterns(text, file);
  // Both are CommonJS: through the default export, which bundlers and Node agree on.
  const [ajvModule, formats, { validateJsonSchema }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
    import('../generated/json-schema.validator.js'),
  ]);
  const ajv = new ajvModule.default.Ajv2020({
    allErrors: true,
    ownProperties: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    // Compiling the dialect's own schema would take ten times as long as the rest; it was done when this was built.
    meta: false,
    validateSchema: false,
    ...(patterns === undefined ? {} : { code: { regExp: patterns } }),
  });
  ajv.addKeyword('x-trainyard');
  formats.default.default(ajv);
  try {
    if (!validateJsonSchema(described)) throw new Error(ajv.errorsText(validateJsonSchema.errors, { dataVar: '' }));
    ajv.addSchema(described, ROOT);
    const validate = ajv.getSchema(ROOT);
    if (validate === undefined) throw new Error(`${file} was added but cannot be found.`);
    return { validate, compile: (part) => ajv.compile(part) };
  } catch (error) {
    throw new UserError('schema.invalid', `${file} is not a usable JSON Schema: ${messageOf(error)}`, {
      file,
      hint: 'Only local references (#/…) and the keywords of JSON Schema 2020-12 are allowed.',
      cause: error,
    });
  }
}

/** Nobody's pattern may hang the job. Loaded only for schemas that could have one. */
async function guardedPatterns(text: string, file: string) {
  if (!/"(pattern|patternProperties|url)"/.test(text)) return undefined;
  const [{ checkPatterns }, { ajvRegExp }] = await Promise.all([
    import('./pattern/check-patterns.ts'),
    import('./pattern/safe-reg-exp.ts'),
  ]);
  checkPatterns(text, file);
  return ajvRegExp;
}

/** Earlier drafts describe flat rows in the same words; anything else that `$schema` names would be read wrongly. */
function withoutDialect(schema: JsonObject, file: string): JsonObject {
  const { $schema: dialect, ...rest } = schema;
  if (dialect === undefined || dialect === 'https://json-schema.org/draft/2020-12/schema') return rest;
  if (typeof dialect === 'string' && /^https?:\/\/json-schema\.org\/draft(-07|\/2019-09)\/schema#?$/.test(dialect))
    return rest;
  throw new UserError('schema.unsupported', `${file} is written in the dialect ${String(dialect).slice(0, 200)}.`, {
    file,
    hint: 'Use https://json-schema.org/draft/2020-12/schema.',
  });
}
