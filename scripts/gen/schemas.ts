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

/** One ESM module with `validate<Name>` for every schema, without any import. */
export async function validatorModule(files: readonly SchemaFile[]): Promise<ValidatorModule> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // References become functions of their own: in line they would make the module several times as large.
    inlineRefs: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: false },
  });
  addFormats.default(ajv);
  for (const { schema } of files) ajv.addSchema({ ...schema });
  const names = files.map(({ name, schema }) => [`validate${pascalCase(name)}`, schema.$id] as const);
  const raw = standaloneCode.default(ajv, Object.fromEntries(names));
  // ajv's output still asks for its small run-time helpers with require(): bundle them in.
  const bundled = await build({
    stdin: { contents: raw, resolveDir: import.meta.dirname, sourcefile: 'validators.js' },
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
  const imports = files.map(({ name, schema }) => `import type { ${schema.title} } from './${name}.ts';`);
  const declarations = files.map(
    ({ name, schema }) => `export declare const validate${pascalCase(name)}: ValidateFunction<${schema.title}>;`,
  );
  return {
    code: `${BANNER}\n${bundled.outputFiles[0]?.text ?? ''}`,
    declarations: `${BANNER}\nimport type { ValidateFunction } from 'ajv';\n${[...imports, '', ...declarations].join('\n')}\n`,
  };
}
