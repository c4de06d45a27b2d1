import { parseDuration } from '../../config/units.ts';
import type { Check } from '../../generated/data-checks.ts';
import type { Bounds, DatasetCheckSpec, Severity } from './check.ts';

/** Dates of places ahead of UTC are up to 14 hours early. */
const DEFAULT_AHEAD_SECONDS = 86_400;

/**
 * The check that a valid entry of a list describes, with every default filled in.
 * @param raw an entry that the validator of `data-checks.schema.json` accepted
 */
export function buildCheck(raw: Check): DatasetCheckSpec {
  const severity: Severity = raw.severity ?? 'error';
  const spec = { ...bodyOf(raw), severity, name: '' };
  return { ...spec, name: raw.name ?? nameOf(spec) };
}

type Body<Spec = DatasetCheckSpec> = Spec extends unknown ? Omit<Spec, 'name' | 'severity'> : never;

function bodyOf(raw: Check): Body {
  const { check, mostly = 1 } = raw;
  const column = raw.column ?? '';
  const columns = raw.columns ?? [];
  switch (check) {
    case 'row-count':
      return { check, bounds: numbersOf(raw), toBase: { min: raw['to-base']?.min, max: raw['to-base']?.max } };
    case 'mean':
    case 'sum':
    case 'standard-deviation':
    case 'null-share':
    case 'distinct':
      return { check, column, bounds: numbersOf(raw) };
    case 'range':
      return { check, column, ...rangeOf(raw), mostly };
    case 'quantile':
      return { check, column, quantile: raw.quantile ?? 0, bounds: numbersOf(raw) };
    case 'categories':
      return {
        check,
        column,
        expected: raw.expected?.map(String),
        allowNew: raw['allow-new'] ?? false,
        allowMissing: raw['allow-missing'] ?? true,
        minShare: raw['min-share'],
      };
    case 'balance':
      return { check, column, minShare: raw['min-share'], maxShare: raw['max-share'] };
    case 'freshness':
      return {
        check,
        column,
        maxAgeSeconds: secondsOf(raw['max-age']) ?? 0,
        maxAheadSeconds: secondsOf(raw['max-ahead']) ?? DEFAULT_AHEAD_SECONDS,
      };
    case 'unique':
      return { check, columns, mostly };
    case 'duplicate-rows':
      return { check, maxShare: raw['max-share'] ?? 0 };
    case 'references':
      return { check, columns, to: otherOf(raw.to, columns), mostly };
    case 'leakage':
      return {
        check,
        columns: raw.columns,
        from:
          raw.columns === undefined
            ? { dataset: raw.from?.dataset ?? '', columns: undefined }
            : otherOf(raw.from, columns),
        maxShare: raw['max-share'] ?? 0,
      };
    case 'monotonic':
      return { check, column, direction: raw.direction ?? 'increasing', strict: raw.strict ?? false, mostly };
    case 'values':
      return { check, column, rules: raw.rules, mostly };
  }
}

const otherOf = (other: Check['to'], columns: readonly string[]) => ({
  dataset: other?.dataset ?? '',
  columns: other?.columns ?? columns,
});

const secondsOf = (duration: string | undefined): number | undefined => {
  const milliseconds = duration === undefined ? undefined : parseDuration(duration);
  return milliseconds === undefined ? undefined : milliseconds / 1000;
};

const numbersOf = ({ min, max }: Check): Bounds => ({
  min: typeof min === 'number' ? min : undefined,
  max: typeof max === 'number' ? max : undefined,
});

/** Bounds of a range; moments become seconds since 1970. */
function rangeOf(raw: Check): { readonly bounds: Bounds; readonly unit: 'number' | 'second' } {
  const { min, max } = raw;
  if (typeof min !== 'string' && typeof max !== 'string') return { bounds: numbersOf(raw), unit: 'number' };
  return { bounds: { min: secondsOfMoment(min), max: secondsOfMoment(max) }, unit: 'second' };
}

/** Undefined when it is no text or no day that exists. */
export function secondsOfMoment(moment: unknown): number | undefined {
  if (typeof moment !== 'string') return undefined;
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
  // The parser takes 30 February for 2 March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== moment.slice(0, 10)) return undefined;
  const milliseconds = Date.parse(moment);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

/** Columns of its own data set that a check is about; empty for the data set as a whole. */
export function columnsOf(spec: DatasetCheckSpec): readonly string[] {
  if ('column' in spec) return [spec.column];
  return 'columns' in spec ? (spec.columns ?? []) : [];
}

function nameOf(spec: DatasetCheckSpec): string {
  const columns = columnsOf(spec).join(', ');
  switch (spec.check) {
    case 'row-count':
    case 'duplicate-rows':
      return spec.check;
    case 'quantile':
      return `quantile ${spec.quantile} (${columns})`;
    case 'references':
      return `references (${columns} → ${spec.to.dataset})`;
    case 'leakage':
      return `leakage (${columns === '' ? 'rows' : columns} → ${spec.from.dataset})`;
    default:
      return `${spec.check} (${columns})`;
  }
}
