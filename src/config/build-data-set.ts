import type * as Raw from '../generated/trainyard.ts';
import type { CompatibilitySettings, CsvSettings, DataSet, DriftSettings } from './project.ts';
import { normalised, repositoryPath } from './repository-path.ts';

const FEWEST_VALUES = 100;

/** Applies defaults to a data set that fits the schema. Values that are refused elsewhere stay as they are. */
export function buildDataSet(name: string, raw: Raw.Dataset): DataSet {
  return {
    name,
    path: dataPath(raw.path),
    schema: raw.schema === undefined ? undefined : normalised(raw.schema),
    format: raw.format,
    partitions: raw.partitions ?? true,
    encoding: encodingNamed(raw.encoding ?? 'utf-8') ?? 'utf-8',
    csv: buildCsv(raw.csv ?? {}),
    role: raw.role ?? 'training',
    checks: raw.checks ?? [],
    drift: buildDrift(raw.drift ?? {}),
    compatibility: buildCompatibility(raw.compatibility ?? {}),
    redact: raw.redact ?? false,
  };
}

/** The closing slash tells a folder of data files. */
function dataPath(text: string): string {
  const checked = repositoryPath(text);
  if (checked.kind === 'refused') return text;
  return text.endsWith('/') ? `${checked.path}/` : checked.path;
}

/**
 * The standard's name of an encoding for one of its labels: `latin1` is `windows-1252`. Undefined for an unknown label.
 * Source: WHATWG Encoding, names and labels.
 */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function buildCsv({ delimiter, quote, comment, columns, nulls = [''] }: Raw.Csv): CsvSettings {
  return {
    delimiter: delimiter === undefined ? undefined : characterOf(delimiter),
    quote: characterOf(quote ?? '"'),
    comment: comment === undefined ? undefined : characterOf(comment),
    columns,
    nulls,
  };
}

/** In YAML only double quotes make a tab of `\t`; elsewhere it arrives as two characters. */
const characterOf = (text: string): string => (text === '\\t' ? '\t' : text);

function buildDrift(raw: Raw.Drift): DriftSettings | undefined {
  if (typeof raw === 'string') return undefined;
  const { against = 'base', severity = 'warn', ignore = [], thresholds = {}, minimum = FEWEST_VALUES } = raw;
  return {
    against: against === 'base' ? { kind: 'base' } : { kind: 'file', path: normalised(against) },
    ...{ severity, ignore, thresholds, minimum },
  };
}

function buildCompatibility(raw: Raw.Compatibility): CompatibilitySettings {
  const { mode = 'backward', severity = 'error', except = [], ignore = [] } = raw;
  return { mode, severity, except, ignore };
}
