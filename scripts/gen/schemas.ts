/** Writes types and precompiled validators for the JSON Schemas in `schemas/`. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { UserError } from '../../src/errors.ts';
import { BANNER } from './inputs-module.ts';
import { pascalCase } from './names.ts';
import { readonlyTypes, shapeOf } from './type-shape.ts';

export interface SchemaFile {
  /** File name without `.schema.json`. */
  readonly name: string;
  readonly path: string;
  readonly schema: { readonly $id: string; readonly title: string };
}

/** @throws UserError when the text is no JSON object with `$id` and `title` */
export function parseSchema(path: string, text: string): SchemaFile {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.schema\.json$/, '');
  const schema: unknown = JSON.parse(text);
  if (!isNamed(schema)) {
    throw new UserError('gen.schema-unnamed', `${path} needs a \`$id\` and a \`title\`: the type is named after it.`, {
      file: path,
    });
  }
  return { name, path, schema };
}

function isNamed(schema: unknown): schema is SchemaFile['schema'] {
  return (
    typeof schema === 'object' &&
    schema !== null &&
    '$id' in schema &&
    typeof schema.$id === 'string' &&
    'title' in schema &&
    typeof schema.title === 'string'
  );
}

/** The TypeScript module with the types of one schema. References to the others are resolved by `$id`. */
export async function schemaTypes(file: SchemaFile, all: readonly SchemaFile[]): Promise<string> {
  const byId = new Map(all.map(({ schema }) => [schema.$id, schema]));
  const text = await compile(shapeOf(file.schema), file.name, {
    bannerComment: BANNER,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: {
      resolve: {
        // Nothing may be fetched: generating must give the same result everywhere.
        http: false,
        byId: {
          order: 1,
          canRead: (reference: { readonly url: string }) => byId.has(reference.url),
          read: (reference: { readonly url: string }) => JSON.stringify(shapeOf(byId.get(reference.url))),
        },
      },
    },
  });
  return readonlyTypes(text);
}

export interface ValidatorModule {
  readonly code: string;
  readonly declarations: string;
}

/** An ESM module with `validate<Name>` for one schema, without any import. References to the others are resolved by `$id`. */
export async function validatorModule(file: SchemaFile, all: readonly SchemaFile[]): Promise<ValidatorModule> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // References become functions of their own: in line they would make the module several times as large.
    inlineRefs: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  addFormats.default(ajv);
  for (const { schema } of all) ajv.addSchema({ ...schema });
  const name = `validate${pascalCase(file.name)}`;
  return {
    code: await standalone(ajv, { [name]: file.schema.$id }),
    declarations: declaration(
      `import type { ${file.schema.title} } from './${file.name}.ts';\n`,
      `export declare const ${name}: ValidateFunction<${file.schema.title}>;`,
    ),
  };
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * `validateJsonSchema`: whether something is a JSON Schema. Compiling it at run time would take longer than checking a small data
 * file.
 */
export async function dialectModule(): Promise<ValidatorModule> {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: false },
  });
  return {
    code: await standalone(ajv, { validateJsonSchema: DIALECT }),
    declarations: declaration('', 'export declare const validateJsonSchema: ValidateFunction;'),
  };
}

const declaration = (imports: string, text: string): string =>
  `${BANNER}\nimport type { ValidateFunction } from 'ajv';\n${imports}\n${text}\n`;

async function standalone(ajv: Ajv2020, exported: Readonly<Record<string, string>>): Promise<string> {
  // ajv's output still asks for its small run-time helpers with require(): bundle them in.
  const bundled = await build({
    stdin: {
      contents: standaloneCode.default(ajv, exported),
      resolveDir: import.meta.dirname,
      sourcefile: 'validators.js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2024',
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return `${BANNER}\n${bundled.outputFiles[0]?.text ?? ''}`;
}
