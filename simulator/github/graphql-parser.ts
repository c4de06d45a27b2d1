/** Just enough GraphQL to read the documents clients send: operations, fields, arguments, variables, inline fragments. */

export type GraphqlValue =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly GraphqlValue[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, GraphqlValue>> };

export interface GraphqlField {
  readonly name: string;
  /** Key in the answer. */
  readonly alias: string;
  readonly args: Readonly<Record<string, GraphqlValue>>;
  readonly selection: readonly GraphqlSelection[];
}

export type GraphqlSelection =
  | { readonly kind: 'field'; readonly field: GraphqlField }
  | { readonly kind: 'fragment'; readonly on: string | undefined; readonly selection: readonly GraphqlSelection[] };

export interface GraphqlDocument {
  readonly operation: 'query' | 'mutation';
  readonly selection: readonly GraphqlSelection[];
}

const TOKEN =
  /\s+|,|#[^\n]*|("""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|(\.\.\.|[!$():=@[\]{}|&])/y;
const MAX_DOCUMENT = 100_000;

const tokenize = (source: string): readonly string[] => {
  if (source.length > MAX_DOCUMENT) throw new SyntaxError('The document is too long.');
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new SyntaxError(`Unexpected character ${JSON.stringify(source[at])} at ${at}.`);
    const token = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
};

const text = (token: string): string => {
  if (token.startsWith('"""')) return token.slice(3, -3).trim();
  const parsed: unknown = JSON.parse(token);
  return String(parsed);
};

/** Parses one anonymous or named operation. Throws SyntaxError. */
export const parseGraphql = (source: string): GraphqlDocument => {
  const tokens = tokenize(source);
  let position = 0;
  const peek = (): string => tokens[position] ?? '';
  const next = (): string => {
    const token = tokens[position];
    if (token === undefined) throw new SyntaxError('Unexpected end of document.');
    position += 1;
    return token;
  };
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new SyntaxError(`Expected ${token}, got ${found}.`);
  };
  const name = (): string => {
    const found = next();
    if (!/^[A-Za-z_]\w*$/.test(found)) throw new SyntaxError(`Expected a name, got ${found}.`);
    return found;
  };

  const value = (): GraphqlValue => {
    const token = next();
    if (token === '$') return { kind: 'variable', name: name() };
    if (token === '[') {
      const items: GraphqlValue[] = [];
      while (peek() !== ']') items.push(value());
      next();
      return { kind: 'list', items };
    }
    if (token === '{') {
      const fields: Record<string, GraphqlValue> = {};
      while (peek() !== '}') {
        const key = name();
        expect(':');
        fields[key] = value();
      }
      next();
      return { kind: 'object', fields };
    }
    if (token.startsWith('"')) return { kind: 'literal', value: text(token) };
    if (/^-?\d/.test(token)) return { kind: 'literal', value: Number(token) };
    if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true' };
    if (token === 'null') return { kind: 'literal', value: null };
    if (/^[A-Za-z_]/.test(token)) return { kind: 'literal', value: token };
    throw new SyntaxError(`Expected a value, got ${token}.`);
  };

  const args = (): Readonly<Record<string, GraphqlValue>> => {
    const found: Record<string, GraphqlValue> = {};
    if (peek() !== '(') return found;
    next();
    while (peek() !== ')') {
      const key = name();
      expect(':');
      found[key] = value();
    }
    next();
    return found;
  };

  const selection = (): readonly GraphqlSelection[] => {
    expect('{');
    const found: GraphqlSelection[] = [];
    while (peek() !== '}') {
      if (peek() === '...') {
        next();
        if (peek() !== 'on' && peek() !== '{') throw new SyntaxError('Named fragments are not understood here.');
        if (peek() === 'on') next();
        const on = peek() === '{' ? undefined : name();
        found.push({ kind: 'fragment', on, selection: selection() });
        continue;
      }
      const first = name();
      const alias = first;
      let actual = first;
      if (peek() === ':') {
        next();
        actual = name();
      }
      const given = args();
      found.push({
        kind: 'field',
        field: { name: actual, alias, args: given, selection: peek() === '{' ? selection() : [] },
      });
    }
    next();
    return found;
  };

  /** Variable definitions carry only types, which the resolvers check themselves. */
  const skipDefinitions = (): void => {
    if (peek() !== '(') return;
    let depth = 0;
    do {
      const token = next();
      if (token === '(') depth += 1;
      if (token === ')') depth -= 1;
    } while (depth > 0);
  };

  let operation: GraphqlDocument['operation'] = 'query';
  if (peek() !== '{') {
    const keyword = name();
    if (keyword !== 'query' && keyword !== 'mutation') throw new SyntaxError(`Unexpected ${keyword}.`);
    operation = keyword;
    if (peek() !== '{' && peek() !== '(') name();
    skipDefinitions();
  }
  const parsed = { operation, selection: selection() };
  if (position !== tokens.length) throw new SyntaxError(`Unexpected ${peek()} after the operation.`);
  return parsed;
};
