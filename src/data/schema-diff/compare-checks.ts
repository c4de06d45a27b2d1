import { canonical, type Finding, finding, listed, shown } from './change.ts';
import { isObject, type JsonObject, objectAt, type Path, strings } from './schema-document.ts';

interface SchemaCheck {
  readonly raw: JsonObject;
  readonly path: Path;
}

/** The differences of `x-trainyard.checks`. */
export function compareChecks(before: JsonObject, after: JsonObject): readonly Finding[] {
  const [old, now] = [checksOf(before), checksOf(after)];
  return [...compareKeys(old, now, after), ...compareOthers(old.filter(isNoKey), now.filter(isNoKey), after)];
}

function checksOf(schema: JsonObject): readonly SchemaCheck[] {
  const list: unknown = objectAt(schema, 'x-trainyard')?.['checks'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw: unknown, at) => (isObject(raw) ? [{ raw, path: ['x-trainyard', 'checks', at] }] : []));
}

const isError = ({ raw }: SchemaCheck): boolean => raw['severity'] !== 'warn';

/** A key is what must be unique without exception: data joined by it depends on that. */
const isKey = (check: SchemaCheck): boolean =>
  check.raw['check'] === 'unique' && isError(check) && (check.raw['mostly'] ?? 1) === 1;

const isNoKey = (check: SchemaCheck): boolean => !isKey(check);

const columnsOf = ({ raw }: SchemaCheck): readonly string[] =>
  typeof raw['column'] === 'string' ? [raw['column']] : strings(raw['columns']);

function compareKeys(old: readonly SchemaCheck[], now: readonly SchemaCheck[], after: JsonObject): readonly Finding[] {
  const keyName = (check: SchemaCheck) => canonical(columnsOf(check).toSorted());
  const [before, present] = [old.filter(isKey), now.filter(isKey)];
  const gone = before.filter((check) => !present.some((other) => keyName(other) === keyName(check)));
  const come = present.filter((check) => !before.some((other) => keyName(other) === keyName(check)));
  if (gone.length === 0 && come.length === 0) return [];
  const words = (keys: readonly SchemaCheck[]) => keys.map((key) => `(${listed(columnsOf(key))})`).join(' and ');
  const message =
    gone.length === 0
      ? `The columns ${words(come)} must be unique now.`
      : come.length === 0
        ? `The columns ${words(gone)} need not be unique any more.`
        : `The columns that must be unique were ${words(gone)} and are ${words(come)}.`;
  return [finding('KEY_CHANGED', { column: undefined, message, path: come[0]?.path ?? checksPlace(after) })];
}

function compareOthers(
  old: readonly SchemaCheck[],
  now: readonly SchemaCheck[],
  after: JsonObject,
): readonly Finding[] {
  const [before, present] = [byIdentity(old), byIdentity(now)];
  const changed = [...present].flatMap(([identity, check]) => {
    const was = before.get(identity);
    if (was !== undefined && canonical(was.raw) === canonical(check.raw)) return [];
    const what = was === undefined ? 'was added' : `changed${settingsChanged(was.raw, check.raw)}`;
    return [checkFinding(check, `The check ${nameOf(check)} ${what}.`, check.path, isError(check))];
  });
  const gone = [...before]
    .filter(([identity]) => !present.has(identity))
    .map(([, check]) => checkFinding(check, `The check ${nameOf(check)} was removed.`, checksPlace(after), false));
  return [...changed, ...gone];
}

function checkFinding(check: SchemaCheck, message: string, path: Path, breaksProducers: boolean): Finding {
  const [column, ...others] = columnsOf(check);
  return finding('CHECK_CHANGED', { column: others.length === 0 ? column : undefined, message, path, breaksProducers });
}

/** Checks are the same when they have the same name, or none and the same kind and columns. */
function byIdentity(checks: readonly SchemaCheck[]): ReadonlyMap<string, SchemaCheck> {
  const found = new Map<string, SchemaCheck>();
  for (const check of checks) {
    const { name, check: kind, quantile, to, from } = check.raw;
    const identity = typeof name === 'string' ? name : canonical([kind, columnsOf(check), quantile, to, from]);
    let free = identity;
    for (let times = 2; found.has(free); times += 1) free = `${identity} ${times}`;
    found.set(free, check);
  }
  return found;
}

function nameOf(check: SchemaCheck): string {
  const { name, check: kind } = check.raw;
  if (typeof name === 'string') return shown(name);
  const columns = columnsOf(check);
  return columns.length === 0 ? shown(kind) : `${shown(kind)} of ${listed(columns)}`;
}

function settingsChanged(was: JsonObject, is: JsonObject): string {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changes = keys
    .filter((key) => canonical(was[key]) !== canonical(is[key]))
    .map((key) => `${shown(key)} was ${valueWords(was[key])} and is ${valueWords(is[key])}`);
  return `: ${changes.slice(0, 3).join(', ')}`;
}

const valueWords = (value: unknown): string => (value === undefined ? 'not given' : shown(value));

const checksPlace = (schema: JsonObject): Path =>
  objectAt(schema, 'x-trainyard') === undefined ? [] : ['x-trainyard', 'checks'];
