import { messageOf, throwProblems, UserError } from '../../errors.ts';
import { isObject, type JsonObject, type Path, parseSchemaDocument } from '../schema-diff/schema-document.ts';
import { safeRegExp } from './safe-reg-exp.ts';

/** Keywords whose value maps names to schemas. */
const MAPS: readonly string[] = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];

/** Keywords whose value is data, whatever it looks like. */
const DATA: readonly string[] = ['const', 'enum', 'default', 'examples'];

const MAXIMUM_DEPTH = 64;

/**
 * Checks that every pattern of a schema file can be matched in bounded time, and every format, so that the reader gets the line.
 *
 * @throws UserError `schema.pattern`, or UserErrors with all of them
 */
export function checkPatterns(text: string, file: string): void {
  // Only a schema with a mistake is parsed again, with the places of everything in it.
  const parsed: unknown = JSON.parse(text);
  if (!isObject(parsed) || problemsIn(parsed, []).length === 0) return;
  const document = parseSchemaDocument(text, file);
  throwProblems(
    problemsIn(document.root, []).map(
      ({ problem: { message, hint }, path }) =>
        new UserError('schema.pattern', `${file}: ${message}`, { file, line: document.lineOf(path), hint }),
    ),
  );
}

interface Problem {
  readonly message: string;
  readonly hint: string | undefined;
}

interface Place {
  readonly problem: Problem;
  readonly path: Path;
}

function problemsIn(schema: JsonObject, path: Path): readonly Place[] {
  if (path.length > MAXIMUM_DEPTH) return [];
  return Object.entries(schema).flatMap(([key, value]): readonly Place[] => {
    const here = [...path, key];
    if (key === 'format' && value === SLOW_FORMAT) return [{ problem: slowFormat(), path: here }];
    if (key === 'pattern' && typeof value === 'string') return patternPlace(value, here);
    if (DATA.includes(key) || typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value))
      return value.flatMap((item, at) => (isObject(item) ? problemsIn(item, [...here, at]) : []));
    if (!isObject(value)) return [];
    if (!MAPS.includes(key)) return problemsIn(value, here);
    return Object.entries(value).flatMap(([name, inner]) => [
      ...(key === 'patternProperties' ? patternPlace(name, [...here, name]) : []),
      ...(isObject(inner) ? problemsIn(inner, [...here, name]) : []),
    ]);
  });
}

function patternPlace(pattern: string, path: Path): readonly Place[] {
  try {
    safeRegExp(pattern, 'u');
    return [];
  } catch (error) {
    const hint = error instanceof UserError ? error.hint : 'A pattern is a regular expression of ECMA 262 with flag u.';
    return [{ problem: { message: messageOf(error), hint }, path }];
  }
}

/** The only regular expression of ajv-formats (3.0.1, mode full) that needs more than linear time. */
const SLOW_FORMAT = 'url';

const slowFormat = (): Problem => ({
  message: 'The format "url" could keep the check busy for hours on some texts.',
  hint: 'Use the format "uri".',
});
