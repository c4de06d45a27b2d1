import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

type ExpressionData = data.ExpressionData;

/** Contexts by name (`github`, `env`, …) as plain JSON data. A context that is not listed does not exist for the expression. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What the status functions answer, and how `hashFiles` reads the workspace. */
export interface ExpressionFunctions {
  readonly success: (jobs: readonly string[]) => boolean;
  readonly failure: (jobs: readonly string[]) => boolean;
  readonly cancelled: () => boolean;
  readonly hashFiles?: (patterns: readonly string[]) => string;
}

/** Everything one evaluation sees. */
export interface ExpressionScope {
  readonly contexts: Contexts;
  readonly functions?: ExpressionFunctions;
}

const MAX_ARGUMENTS = 255;
const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always']);

function toData(value: unknown): ExpressionData {
  // The reviver of the library turns every parsed value into its own data type.
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as ExpressionData;
}

function fromData(value: ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown;
}

function definitions(functions: ExpressionFunctions | undefined): readonly FunctionDefinition[] {
  if (functions === undefined) return [];
  const flag = (value: boolean) => new data.BooleanData(value);
  const names = (args: readonly ExpressionData[]) => args.map((argument) => argument.coerceString());
  const status: FunctionDefinition[] = [
    { name: 'success', minArgs: 0, maxArgs: MAX_ARGUMENTS, call: (...args) => flag(functions.success(names(args))) },
    { name: 'failure', minArgs: 0, maxArgs: MAX_ARGUMENTS, call: (...args) => flag(functions.failure(names(args))) },
    { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => flag(functions.cancelled()) },
    { name: 'always', minArgs: 0, maxArgs: 0, call: () => flag(true) },
  ];
  const { hashFiles } = functions;
  if (hashFiles === undefined) return status;
  const hash = (...args: ExpressionData[]) => new data.StringData(hashFiles(names(args)));
  return [...status, { name: 'hashFiles', minArgs: 1, maxArgs: MAX_ARGUMENTS, call: hash }];
}

function evaluateData(expression: string, scope: ExpressionScope): ExpressionData {
  const tokens = new Lexer(expression).lex().tokens;
  const functions = definitions(scope.functions);
  const tree = new Parser(tokens, Object.keys(scope.contexts), [...functions]).parse();
  if (tree === undefined) throw new Error('An expression must not be empty.');
  // Only the contexts the text names are converted: a webhook payload alone can be hundreds of kilobytes.
  const lower = expression.toLowerCase();
  const named = Object.entries(scope.contexts).filter(([name]) => lower.includes(name.toLowerCase()));
  const root = new data.Dictionary(...named.map(([key, value]) => ({ key, value: toData(value) })));
  return new Evaluator(tree, root, new Map(functions.map((item) => [item.name.toLowerCase(), item]))).evaluate();
}

/**
 * Evaluates one expression (the text between the braces) with GitHub's own evaluator.
 * Throws with the library's message when the text is not an expression or names something unknown.
 */
export function evaluate(expression: string, scope: ExpressionScope): unknown {
  return fromData(evaluateData(expression, scope));
}

type Part = { readonly kind: 'text' | 'expression'; readonly text: string };

/** Splits text into literal parts and `${{ … }}` parts; a `}}` inside a quoted text does not end an expression. */
function splitTemplate(text: string): readonly Part[] {
  const parts: Part[] = [];
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf('${{', position);
    if (start < 0) break;
    const end = endOfExpression(text, start + 3);
    if (end < 0) throw new Error('An expression is opened with two braces but never closed.');
    if (start > position) parts.push({ kind: 'text', text: text.slice(position, start) });
    parts.push({ kind: 'expression', text: text.slice(start + 3, end).trim() });
    position = end + 2;
  }
  if (position < text.length) parts.push({ kind: 'text', text: text.slice(position) });
  return parts;
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', index)) return index;
  }
  return -1;
}

/** Replaces every `${{ … }}` in a text; the result is always text, as in `run:` or `env:`. */
export function interpolateText(text: string, scope: ExpressionScope): string {
  if (!text.includes('${{')) return text;
  return splitTemplate(text)
    .map((part) => (part.kind === 'text' ? part.text : evaluateData(part.text, scope).coerceString()))
    .join('');
}

/**
 * Replaces expressions anywhere in YAML data. A text that is exactly one expression keeps the type of its result,
 * so `${{ fromJSON(…) }}` may stand for a list or a mapping.
 */
export function interpolate(value: unknown, scope: ExpressionScope): unknown {
  if (typeof value === 'string') {
    if (!value.includes('${{')) return value;
    const parts = splitTemplate(value.trim());
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'expression') return evaluate(only.text, scope);
    return interpolateText(value, scope);
  }
  if (Array.isArray(value)) return value.map((item) => interpolate(item, scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [interpolateText(key, scope), interpolate(item, scope)]),
    );
  }
  return value;
}

/** Text of a scalar as expressions write it: `true`, `3`, the text itself, nothing for null. */
export function scalarText(value: unknown): string {
  return toData(value).coerceString();
}

/** GitHub's truth: everything but false, 0, an empty text, null and NaN. */
function isTruthy(value: unknown): boolean {
  return (
    value !== false && value !== 0 && value !== '' && value !== null && value !== undefined && !Number.isNaN(value)
  );
}

function mentionsStatus(expression: string): boolean {
  const tokens = new Lexer(expression).lex().tokens;
  return tokens.some(
    (token, index) => STATUS_FUNCTIONS.has(token.lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  );
}

/**
 * Decides an `if:`. Braces are optional, and `success()` is implied unless the condition asks for a status itself.
 * Throws when the condition cannot be evaluated.
 */
export function decide(condition: unknown, scope: ExpressionScope): boolean {
  const text = condition === undefined || condition === null ? '' : String(condition).trim();
  if (text === '') return isTruthy(evaluate('success()', scope));
  const expression = conditionExpression(text);
  return isTruthy(evaluate(mentionsStatus(expression) ? expression : `success() && (${expression})`, scope));
}

function conditionExpression(text: string): string {
  if (!text.includes('${{')) return text;
  const parts = splitTemplate(text);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.text;
  // Text around braces makes the condition a text, as on GitHub; a non-empty text is true, so the parts are joined.
  const quoted = parts.map((part) => (part.kind === 'text' ? `'${part.text.replaceAll("'", "''")}'` : part.text));
  const slots = quoted.map((_, index) => `{${index}}`).join('');
  return `format('${slots}', ${quoted.join(', ')})`;
}
