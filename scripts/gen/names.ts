/** `input-key` → `inputKey`. */
export function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `data-profile` → `DataProfile`. */
export function pascalCase(name: string): string {
  return camelCase(`-${name}`);
}

/** A TypeScript string literal in single quotes. */
export function literal(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A key as it may stand in a TypeScript type. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}
