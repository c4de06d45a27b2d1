import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { throwProblems, UserError } from '../../src/errors.ts';
import { type ActionContract, readContract } from './contract.ts';
import { inputsModule } from './inputs-module.ts';
import { generateKernels } from './kernels.ts';
import { generatePageScript } from './page-script.ts';
import { readmeWithTables } from './readme.ts';
import { codesOfAction, MEANINGS_FILE, parseMeanings } from './reasons.ts';
import { rootFiles } from './root-action.ts';
import { dialectModule, parseSchema, schemaTypes, validatorModule } from './schemas.ts';

/** A file as it should be. The path is relative to the repository and uses `/`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Folder that holds nothing but generated files: what is not generated any more is stale there. */
export const GENERATED_FOLDER = 'src/generated';

/**
 * Everything derived from the actions' contracts, from the schemas, from the kernels and from the script of a report.
 * @param root the repository
 * @throws UserError or UserErrors naming everything that is wrong in the sources
 */
export async function generate(root: string): Promise<readonly GeneratedFile[]> {
  return [
    ...(await generateActions(root)),
    ...(await generateSchemas(root)),
    ...(await generateKernels(root)),
    ...(await generatePageScript(root)),
  ];
}

/** All actions, sorted by name. Reports all problems of all files at once. */
export async function readContracts(root: string): Promise<readonly ActionContract[]> {
  const problems: UserError[] = [];
  const contracts: ActionContract[] = [];
  for (const file of await sortedGlob(root, 'actions/*/action.yml')) {
    const folder = path.posix.dirname(file);
    const types = await read(root, `${folder}/action-types.yml`);
    if (types === undefined) {
      problems.push(new UserError('gen.types-missing', `${folder} has no action-types.yml.`, { file }));
      continue;
    }
    const reading = readContract(folder, (await read(root, file)) ?? '', types);
    contracts.push(reading.contract);
    problems.push(...reading.problems);
  }
  throwProblems(problems);
  return contracts;
}

async function generateActions(root: string): Promise<readonly GeneratedFile[]> {
  const contracts = await readContracts(root);
  if (contracts.length === 0) return [];
  const meanings = parseMeanings((await read(root, MEANINGS_FILE)) ?? '');
  const files: GeneratedFile[] = [];
  const problems: UserError[] = [];
  for (const contract of contracts) {
    const codes = await codesOfAction(root, contract.name, meanings);
    // A code without a meaning is left out here; the contract test names it.
    const reasons = codes.flatMap((code) => {
      const meaning = meanings.get(code);
      return meaning === undefined ? [] : [{ code, meaning }];
    });
    const folder = `actions/${contract.name}`;
    files.push({ path: `${folder}/inputs.gen.ts`, content: inputsModule(contract) });
    const readme = `${folder}/README.md`;
    try {
      files.push({ path: readme, content: readmeWithTables(contract, reasons, await read(root, readme), readme) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
    }
  }
  const rootAction = rootFiles(contracts);
  throwProblems([...problems, ...rootAction.problems]);
  return [
    ...files,
    { path: 'action.yml', content: rootAction.action },
    { path: 'action-types.yml', content: rootAction.types },
  ];
}

async function generateSchemas(root: string): Promise<readonly GeneratedFile[]> {
  const paths = await sortedGlob(root, 'schemas/*.schema.json');
  const schemas = await Promise.all(paths.map(async (file) => parseSchema(file, (await read(root, file)) ?? '')));
  if (schemas.length === 0) return [];
  const types = schemas.map(async (schema) => ({
    path: `${GENERATED_FOLDER}/${schema.name}.ts`,
    content: await schemaTypes(schema, schemas),
  }));
  const validators = [
    { name: 'json-schema', module: await dialectModule() },
    ...(await Promise.all(
      schemas.map(async (schema) => ({ name: schema.name, module: await validatorModule(schema, schemas) })),
    )),
  ];
  return [
    ...(await Promise.all(types)),
    ...validators.flatMap(({ name, module }) => [
      { path: `${GENERATED_FOLDER}/${name}.validator.js`, content: module.code },
      { path: `${GENERATED_FOLDER}/${name}.validator.d.ts`, content: module.declarations },
    ]),
  ];
}

async function sortedGlob(root: string, pattern: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) found.push(file.replaceAll(path.sep, '/'));
  return found.sort();
}

async function read(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
