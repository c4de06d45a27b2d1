import { parseChecks } from '../data/checks/parse-checks.ts';
import { formatOfPath, selectionOf } from '../data/dataset-files.ts';
import { isSchemaRuleId, SCHEMA_RULES } from '../data/schema-diff/rules.ts';
import { suggest } from '../data/suggest.ts';
import { UserError } from '../errors.ts';
import type * as Raw from '../generated/trainyard.ts';
import { encodingNamed } from './build-data-set.ts';
import { problemsOf } from './gather-problems.ts';
import { globProblem, isDataGlob } from './path-globs.ts';
import type { CsvSettings, DataSet, Position } from './project.ts';

/** Finds the place of something inside one data set. */
type PlaceOf = (...path: readonly (string | number)[]) => Position;

/**
 * What the schema cannot say about a data set: characters that contradict each other, keys without effect, names.
 * @param datasets names of all data sets of the model
 */
export function checkDataSet(
  dataset: DataSet,
  raw: Raw.Dataset,
  datasets: readonly string[],
  placeOf: PlaceOf,
): readonly UserError[] {
  return [
    ...pathProblems(dataset, placeOf),
    ...(raw.encoding === undefined ? [] : encodingProblems(raw.encoding, placeOf('encoding'))),
    ...(raw.csv === undefined ? [] : [...headerProblems(raw.csv, placeOf), ...characterProblems(dataset, placeOf)]),
    ...withoutEffect(dataset, raw, placeOf),
    ...dataset.compatibility.except.flatMap((id, index) => ruleProblems(id, placeOf('compatibility', 'except', index))),
    ...(raw.checks === undefined ? [] : checkProblems(dataset, datasets, placeOf)),
  ];
}

const wrong = (message: string, position: Position, hint: string): UserError =>
  new UserError('config.wrong-value', message, { ...position, hint });

function pathProblems({ path, format }: DataSet, placeOf: PlaceOf): readonly UserError[] {
  const problem = isDataGlob(path) ? globProblem(path) : undefined;
  const hint = 'Write a simpler glob, or a folder with a closing `/`.';
  if (problem !== undefined) return [wrong(`The glob ${shown(path)} ${problem}.`, placeOf('path'), hint)];
  const found = formatOfPath(path);
  if ((format ?? found.format) !== 'parquet' || found.compression === 'none') return [];
  const advice = 'Name the Parquet file itself: what is compressed in it is unpacked as it is read.';
  return [wrong(`A Parquet file cannot be read out of ${found.compression}.`, placeOf('path'), advice)];
}

/** Those that files really have; the standard has more. */
const COMMON_ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'gbk',
  'gb18030',
  'big5',
  'euc-kr',
];

function encodingProblems(label: string, position: Position): readonly UserError[] {
  if (encodingNamed(label) !== undefined) return [];
  const meant = suggest(label, COMMON_ENCODINGS);
  const names = 'Names are those of the WHATWG standard, such as `utf-8`, `windows-1252`, `utf-16le` and `shift_jis`.';
  const hint = meant === undefined ? names : `Did you mean \`${meant}\`? ${names}`;
  return [wrong(`There is no encoding ${shown(label)}.`, position, hint)];
}

function headerProblems({ header, columns }: Raw.Csv, placeOf: PlaceOf): readonly UserError[] {
  if (header === false && columns === undefined) {
    const hint = 'Add for example `columns: [id, colour, price]`, in the order of the file.';
    return [
      new UserError('config.missing-key', 'A file without header needs `columns`.', {
        ...placeOf('csv', 'header'),
        hint,
      }),
    ];
  }
  if (header === false || columns === undefined) return [];
  const hint = 'Set `header: false` when the file has none, or remove `columns`.';
  return [
    wrong(
      '`columns` names the columns of a file without header, but this one has a header.',
      placeOf('csv', 'columns'),
      hint,
    ),
  ];
}

function characterProblems({ csv, format, path }: DataSet, placeOf: PlaceOf): readonly UserError[] {
  const isTabbed = (format ?? formatOfPath(path).format) === 'tsv';
  const used: readonly (readonly [key: keyof CsvSettings, character: string | undefined])[] = [
    ['delimiter', csv.delimiter ?? (isTabbed ? '\t' : ',')],
    ['quote', csv.quote],
    ['comment', csv.comment],
  ];
  return used.flatMap(([key, character], index) => {
    const twin = used.slice(0, index).find(([, other]) => other === character);
    if (character === undefined || twin === undefined) return [];
    const message = `${shown(character)} cannot be both \`${twin[0]}\` and \`${key}\`.`;
    return [wrong(message, placeOf('csv', key), 'Each of them needs a character of its own.')];
  });
}

/** A key that changes nothing hides that somebody wanted it to. */
function withoutEffect({ format, path }: DataSet, raw: Raw.Dataset, placeOf: PlaceOf): readonly UserError[] {
  const known = format ?? formatOfPath(path).format;
  const isText = known === undefined || known === 'csv' || known === 'tsv';
  const has = (key: 'csv' | 'encoding' | 'partitions', what: string): UserError =>
    wrong(`\`${key}\` has no effect on ${what}.`, placeOf(key), `Remove the key \`${key}\`.`);
  return [
    ...(raw.csv === undefined || isText ? [] : [has('csv', `files of the format ${known}`)]),
    ...(raw.encoding === undefined || known !== 'parquet' ? [] : [has('encoding', 'Parquet, whose texts are UTF-8')]),
    ...(raw.partitions === undefined || selectionOf(path, format) !== undefined
      ? []
      : [has('partitions', 'a single file')]),
  ];
}

function ruleProblems(id: string, position: Position): readonly UserError[] {
  if (isSchemaRuleId(id)) return [];
  const meant = suggest(id, Object.keys(SCHEMA_RULES));
  const list = 'The README of `validate` lists the rules.';
  const hint = meant === undefined ? list : `Did you mean \`${meant}\`? ${list}`;
  return [wrong(`There is no rule ${shown(id)} for changes of a schema.`, position, hint)];
}

function checkProblems({ name, checks }: DataSet, datasets: readonly string[], placeOf: PlaceOf): readonly UserError[] {
  const place = (path: readonly string[]) => placeOf('checks', ...path);
  return problemsOf(() => parseChecks(checks, { what: `\`data.${name}.checks\``, place, dataset: name, datasets }));
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
