import { registerHooks } from 'node:module';

// GitHub's parser imports its schema as JSON without the import attribute that Node asks for. The hook supplies it
// while the package loads and is taken away again; a static import would be resolved before any hook could exist.
const hooks = registerHooks({
  load: (url, context, nextLoad) =>
    url.includes('/@actions/') && url.endsWith('.json')
      ? nextLoad(url, { ...context, format: 'json', importAttributes: { ...context.importAttributes, type: 'json' } })
      : nextLoad(url, context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

/** One thing that is wrong with a workflow file; line and column count from 1. */
export interface Problem {
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Checks a workflow file with GitHub's own parser and schema; an empty list means that it is valid. */
export async function findProblems(path: string, text: string): Promise<readonly Problem[]> {
  const parsed = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  if (parsed.value !== undefined) await convertWorkflowTemplate(parsed.context, parsed.value);
  return parsed.context.errors.getErrors().map((error) => ({
    message: error.rawMessage,
    line: error.range?.start.line,
    column: error.range?.start.column,
  }));
}
