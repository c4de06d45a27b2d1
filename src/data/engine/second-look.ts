import { ABSENT, coerce } from '../coerce.ts';
import { asText } from '../explain.ts';
import type { JsonKind } from '../kernels/json-kernels.ts';
import type { ColumnProfiler } from '../profile/column-profiler.ts';
import { missingValue, type RowProblem, unwantedColumn } from '../row-problem.ts';
import type { RowSchema } from '../row-schema.ts';

/** What the reference rules say of one cell. */
export interface CellFinding {
  /** The value the cell stands for; undefined when it is absent. */
  readonly value: unknown;
  /** As it is shown. */
  readonly shown: string | undefined;
  readonly problems: readonly RowProblem[];
}

/** Looks at the cells of one column that its kernel did not certify. */
export interface SecondLook {
  /** @param text of the cell or of the JSON value as it was cut; null for null, undefined when a JSON object does not have the column */
  at(text: string | null | undefined): CellFinding;
  /** The same for a JSON value. */
  ofValue(value: unknown): CellFinding;
}

/** Different cells of a column whose answer is remembered: the same text is often wrong a million times. */
const REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 256;
/** Of so many cells, this share must have been known, or the next ones are not remembered, as many times more. */
const TRIAL = 1024;
const WORTH_IT = 1 / 8;
const SLEEP = 64;

/** @param json how the values of JSON were cut; undefined for cells */
export function secondLook(column: string, schema: RowSchema | undefined, json?: JsonKind): SecondLook {
  const types = schema?.typesOf(column);
  const named = schema?.columns.includes(column) ?? false;
  const required = schema?.required.includes(column) ?? false;
  // Only JSON needs it: unknown columns of other files were reported with the header.
  const refused = json !== undefined && !named && (schema?.closed ?? false);
  const memory = findingMemory();

  function look(text: string | null | undefined): CellFinding {
    const value = json === undefined ? coerce(text ?? null, types) : jsonValue(text, json);
    if (value === ABSENT) {
      return { value: undefined, shown: undefined, problems: required ? [missingValue(column)] : [] };
    }
    return judge(value);
  }

  function judge(value: unknown): CellFinding {
    const shown = asText(value);
    const problems =
      schema === undefined || !named ? (refused ? [unwantedColumn(column)] : []) : schema.checkValue(column, value);
    return { value, shown, problems };
  }

  return {
    ofValue: judge,
    at(text) {
      const known = memory.get(text);
      if (known !== undefined) return known;
      const found = look(text);
      memory.set(text, found);
      return found;
    },
  };
}

interface FindingMemory {
  get(text: string | null | undefined): CellFinding | undefined;
  set(text: string | null | undefined, finding: CellFinding): void;
}

/**
 * Remembers only while cells repeat. Whether they do is tried out with the texts alone: findings that are kept for a while in vain would
 * make the engine's collector of garbage take all of them for long-lived.
 */
function findingMemory(): FindingMemory {
  const findings = new Map<string | null | undefined, CellFinding>();
  const tried = new Set<string | null | undefined>();
  let state: 'trial' | 'awake' | 'asleep' = 'trial';
  let asked = 0;
  let known = 0;

  function judgeTrial(): void {
    if (state === 'asleep') state = 'trial';
    else state = known < TRIAL * WORTH_IT ? 'asleep' : 'awake';
    if (state !== 'awake') findings.clear();
    tried.clear();
    asked = 0;
    known = 0;
  }

  return {
    get(text) {
      asked += 1;
      if (asked > (state === 'asleep' ? TRIAL * SLEEP : TRIAL)) judgeTrial();
      if (state === 'asleep') return undefined;
      const finding = findings.get(text);
      if (finding !== undefined || tried.has(text)) known += 1;
      else if (state === 'trial' && isShort(text)) tried.add(text);
      return finding;
    },
    set(text, finding) {
      if (state !== 'awake' || !isShort(text)) return;
      if (findings.size >= REMEMBERED) findings.clear();
      findings.set(text, finding);
    },
  };
}

const isShort = (text: string | null | undefined): boolean =>
  typeof text !== 'string' || text.length <= LONGEST_REMEMBERED;

function jsonValue(text: string | null | undefined, kind: JsonKind): unknown {
  if (text === undefined) return ABSENT;
  return text === null || kind === 'text' ? text : JSON.parse(text);
}

type Unit = 'number' | 'day' | 'second';

/** The date or moment that a cell stands for, when it is valid. */
const validMoment = ({ value, problems }: CellFinding, unit: Unit): number | undefined =>
  unit === 'number' || typeof value !== 'string' || problems.length > 0 ? undefined : momentOf(value, unit);

/** Adds a cell's value to a profile; a date or moment that is valid counts as such. */
export function profileCell(profiler: ColumnProfiler, finding: CellFinding, unit: Unit): void {
  const moment = validMoment(finding, unit);
  if (moment !== undefined) profiler.addMoment(moment);
  else profiler.add(finding.value);
}

/** The number that kernels read in a cell: a date or moment in its unit, booleans 1 and 0; null for none. */
export function numberOf(finding: CellFinding, unit: Unit): number | null {
  const { value } = finding;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return validMoment(finding, unit) ?? null;
}

/** Days or seconds since 1970 of a valid RFC 3339 date or date-time; undefined for what only looks like one. */
export function momentOf(text: string, unit: 'day' | 'second'): number | undefined {
  const [, date = '', time, seconds = '', fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[Tt\s](\d\d:\d\d):(\d\d)(\.\d+)?([Zz]|[+-]\d\d:?\d\d))?$/.exec(text) ?? [];
  if (unit === 'day') {
    const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    return Number.isNaN(day) ? undefined : day;
  }
  if (time === undefined) return undefined;
  const start = Date.parse(`${date}T${time}:00${offset(zone)}`) / 1000;
  return Number.isNaN(start) ? undefined : start + Number(seconds) + Number(`0${fraction}`);
}

const offset = (zone: string): string => (/^[Zz]$/.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2'));
