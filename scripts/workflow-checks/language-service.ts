/** GitHub's own validation of workflows and actions, the one its editors use. */
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ToolReport } from './report.ts';

/** Also follows `./` and `$/` to files of this repository, so that wrong inputs of our own actions are found. */
export async function checkWithLanguageService(root: string, files: readonly string[]): Promise<ToolReport> {
  const validate = await loadValidate();
  const fileProvider = {
    getFileContent: async (reference: { readonly path: string }) => {
      const content = await readFile(path.join(root, reference.path), 'utf8');
      return { name: reference.path, content };
    },
  };
  const lines: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(root, file), 'utf8');
    const diagnostics = await validate(TextDocument.create(`file:///${file}`, 'yaml', 1, text), { fileProvider });
    for (const { range, message } of diagnostics) {
      lines.push(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    }
  }
  return lines.length === 0 ? { kind: 'clean' } : { kind: 'findings', lines };
}

/**
 * The package imports JSON without saying so, which Node refuses. A hook says it while the package loads; so the package
 * cannot be imported in the usual way, before there is a hook.
 */
async function loadValidate() {
  const hooks = registerHooks({
    load: (url, context, next) =>
      url.endsWith('.json') ? next(url, { ...context, importAttributes: { type: 'json' } }) : next(url, context),
  });
  try {
    const { validate } = await import('@actions/languageservice');
    return validate;
  } finally {
    hooks.deregister();
  }
}
