/**
 * Writes `simulator/openapi/*.json`: the part of GitHub's API description the simulator needs. Run it by hand when the
 * pins below move; the two packages are read from a temporary folder and never become dependencies.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OPERATIONS, PERMISSIONS_BY_THE_REFERENCE, WEBHOOKS } from './openapi/operations.ts';
import { permissionMap } from './openapi/permissions.ts';
import { prune } from './openapi/prune.ts';
import { isObject, type JsonObject } from './openapi/schema.ts';

const DESCRIPTION = { name: '@octokit/openapi', version: '23.0.2' } as const;
const PERMISSIONS = { name: '@octokit/app-permissions', version: '2.1.0' } as const;
const TARGET = join(import.meta.dirname, '../simulator/openapi');

const run = promisify(execFile);

const readPackageFile = async (
  folder: string,
  { name, version }: { readonly name: string; readonly version: string },
  path: string,
): Promise<JsonObject> => {
  const { stdout } = await run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder });
  await run('tar', ['-xzf', stdout.trim(), `package/${path}`], { cwd: folder });
  const file = join(folder, 'package', path);
  const document: unknown = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  if (!isObject(document)) throw new Error(`${name}/${path} is not a JSON object.`);
  return document;
};

/** One line per entry keeps the committed files small and their diffs readable. */
const lines = (record: object): string =>
  `{\n${Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;

const readme = (unknown: readonly string[]): string => `# GitHub's API description, pruned

Written by \`node scripts/gen-openapi.ts\`; do not edit.

| file | content | source |
|---|---|---|
| \`operations.json\` | routes, parameters, bodies and responses by operation id | ${DESCRIPTION.name} ${DESCRIPTION.version}, \`generated/api.github.com.json\` |
| \`webhooks.json\` | webhook payload schemas by event and action | same |
| \`schemas.json\` | the schemas both refer to | same |
| \`permissions.json\` | what an app or job token needs per operation | ${PERMISSIONS.name} ${PERMISSIONS.version}, \`generated/api.github.com.json\`, corrected by \`scripts/openapi/operations.ts\` |

Both packages are published by the Octokit project under the MIT licence, copyright (c) 2020 Octokit contributors.
Descriptions and examples are left out and \`nullable\` is rewritten to JSON Schema's null type.

Operations without a known permission (no app or job token may call them): ${unknown.map((id) => `\`${id}\``).join(', ') || 'none'}.
`;

const main = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  try {
    const description = await readPackageFile(folder, DESCRIPTION, 'generated/api.github.com.json');
    const table = await readPackageFile(folder, PERMISSIONS, 'generated/api.github.com.json');
    const { operations, webhooks, schemas } = prune(description, OPERATIONS, WEBHOOKS);
    const { needs, unknown } = permissionMap(table, operations, PERMISSIONS_BY_THE_REFERENCE);
    const byId = Object.fromEntries(operations.map(({ id, ...rest }) => [id, rest]));
    await writeFile(join(TARGET, 'operations.json'), lines(byId));
    await writeFile(join(TARGET, 'webhooks.json'), lines(webhooks));
    await writeFile(join(TARGET, 'schemas.json'), lines(schemas));
    await writeFile(join(TARGET, 'permissions.json'), lines(needs));
    await writeFile(join(TARGET, 'README.md'), readme(unknown));
    console.log(`${operations.length} operations, ${Object.keys(schemas).length} schemas.`);
    if (unknown.length > 0) console.log(`No known permission: ${unknown.join(' ')}`);
  } finally {
    await rm(folder, { recursive: true });
  }
};

await main();
