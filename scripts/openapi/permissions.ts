import { isObject, type JsonObject } from './schema.ts';

/** Any one of the listed needs lets an app or job token call the operation. */
export type Needs = readonly Readonly<Record<string, 'read' | 'write'>>[];

/**
 * Turns the permission → routes table of @octokit/app-permissions into operation id → alternatives.
 * Operations neither the table nor `extra` knows are left out, and returned by name.
 */
export const permissionMap = (
  table: JsonObject,
  operations: readonly { readonly id: string; readonly method: string; readonly path: string }[],
  extra: Readonly<Record<string, Needs>>,
): { readonly needs: Readonly<Record<string, Needs>>; readonly unknown: readonly string[] } => {
  const permissions = isObject(table['permissions']) ? table['permissions'] : {};
  const byRoute = new Map<string, Record<string, 'read' | 'write'>[]>();
  for (const [permission, entry] of Object.entries(permissions)) {
    for (const access of ['read', 'write'] as const) {
      const routes = isObject(entry) ? entry[access] : undefined;
      for (const route of Array.isArray(routes) ? routes : []) {
        byRoute.set(String(route), [...(byRoute.get(String(route)) ?? []), { [permission]: access }]);
      }
    }
  }
  const needs: Record<string, Needs> = {};
  const unknown: string[] = [];
  for (const { id, method, path } of operations) {
    const found = extra[id] ?? byRoute.get(`${method} ${path}`);
    if (found === undefined) unknown.push(id);
    else needs[id] = found;
  }
  return { needs, unknown };
};
