import { suggest } from '../../data/suggest.ts';
import { UserError } from '../../errors.ts';
import { MAXIMUM_CLASS_SCORES } from './limits.ts';
import { tooManyScores } from './problems.ts';

export type PredictionTask = 'binary' | 'multiclass' | 'regression' | 'ranking' | 'text';

/** Names of the columns. Those that are left out have the names of {@link USUAL_NAMES} when the file has such a column. */
export interface PredictionColumns {
  readonly id?: string;
  readonly label?: string;
  readonly score?: string;
  readonly prediction?: string;
  readonly cluster?: string;
  readonly fold?: string;
  readonly query?: string;
  readonly relevance?: string;
  readonly reference?: string;
  readonly hypothesis?: string;
  /** A list with the probability of each class, in the order of the classes. */
  readonly probabilities?: string;
  readonly slices?: readonly string[];
}

export interface PredictionOptions {
  readonly columns?: PredictionColumns;
  /** As declared; told by the columns and the labels when it is left out, see {@link taskOf}. */
  readonly task?: PredictionTask;
  /** Labels in the order of the lists in `columns.probabilities`; told by the labels where these leave no doubt when it is left out. */
  readonly classes?: readonly string[];
  /** Label of the positive class. Needed when the two labels are not 0 and 1 or true and false. */
  readonly positive?: string;
  /** Scores from here on predict the positive class; 0.5 when left out. */
  readonly threshold?: number;
}

/** What a column of a file is used for. */
export type ColumnRole =
  | 'id'
  | 'label'
  | 'score'
  | 'prediction'
  | 'cluster'
  | 'fold'
  | 'query'
  | 'relevance'
  | 'reference'
  | 'hypothesis'
  | 'probabilities';

/** Which columns of a file are read. */
export interface PredictionLayout {
  readonly roles: ReadonlyMap<ColumnRole, string>;
  readonly slices: readonly string[];
  /** Columns `score_<class>`, by class. */
  readonly classScores: ReadonlyMap<string, string>;
}

const USUAL_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: ['id', 'row_id', 'example_id', 'sample_id'],
  label: ['label', 'y_true', 'target', 'truth', 'y'],
  score: ['score', 'y_score', 'probability', 'proba', 'y_prob'],
  prediction: ['prediction', 'predicted', 'y_pred', 'pred'],
  cluster: ['cluster', 'group'],
  fold: ['fold'],
  query: ['query', 'query_id', 'qid'],
  relevance: ['relevance', 'rel'],
  reference: ['reference'],
  hypothesis: ['hypothesis', 'transcript'],
  probabilities: ['probabilities', 'probs', 'y_proba', 'scores'],
};

const CLASS_SCORE = 'score_';

/**
 * Finds the columns of a file of predictions.
 * @param file for messages
 * @throws UserError `predictions.missing-column`, `predictions.classes`
 */
export function predictionLayout(
  names: readonly string[],
  { columns = {}, task }: PredictionOptions,
  file: string,
): PredictionLayout {
  const roles = new Map<ColumnRole, string>();
  for (const [role, usual] of Object.entries(USUAL_NAMES) as [ColumnRole, readonly string[]][]) {
    const given = columns[role];
    if (given !== undefined && !names.includes(given)) throw missing(`the column "${given}"`, given, names, file);
    const found = given ?? (isForeign(role, task) ? undefined : usual.find((name) => names.includes(name)));
    if (found !== undefined) roles.set(role, found);
  }
  for (const slice of columns.slices ?? [])
    if (!names.includes(slice)) throw missing(`the column "${slice}"`, slice, names, file);
  const taken = new Set([...roles.values(), ...(columns.slices ?? [])]);
  const classScores = names.filter((name) => name.startsWith(CLASS_SCORE) && name !== CLASS_SCORE && !taken.has(name));
  if (classScores.length > MAXIMUM_CLASS_SCORES) throw tooManyScores(file, 'classes');
  requireAnswers(roles, classScores, names, file);
  return {
    roles,
    slices: columns.slices ?? [],
    classScores: new Map(classScores.map((name) => [name.slice(CLASS_SCORE.length), name])),
  };
}

/** A column of texts may well be called `query` or `reference`: where the task is known to be another one, the name says nothing. */
function isForeign(role: ColumnRole, task: PredictionTask | undefined): boolean {
  switch (role) {
    case 'query':
    case 'relevance':
      return task !== undefined && task !== 'ranking';
    case 'reference':
    case 'hypothesis':
      return task !== undefined && task !== 'text';
    default:
      return false;
  }
}

/** Roles that a file may not do without, and that therefore have a key in the configuration. */
type NeededRole = Extract<ColumnRole, 'id' | 'label' | 'score' | 'reference' | 'hypothesis'>;

function requireAnswers(
  roles: ReadonlyMap<ColumnRole, string>,
  classScores: readonly string[],
  names: readonly string[],
  file: string,
): void {
  const requireRole = (role: NeededRole) => {
    if (!roles.has(role)) throw missing(`a column for the ${role}`, role, names, file, role);
  };
  requireRole('id');
  if (roles.has('reference') || roles.has('hypothesis')) {
    requireRole('reference');
    requireRole('hypothesis');
    return;
  }
  if (roles.has('query')) {
    if (!roles.has('relevance')) requireRole('label');
    requireRole('score');
    return;
  }
  requireRole('label');
  if (!roles.has('prediction') && !roles.has('probabilities') && classScores.length === 0) requireRole('score');
}

function missing(what: string, wanted: string, names: readonly string[], file: string, role?: NeededRole): UserError {
  const near = suggest(wanted, names);
  const shown = names.slice(0, 20).map((name) => JSON.stringify(name.slice(0, 80)));
  const hints = [
    ...(near === undefined ? [] : [`Did you mean ${JSON.stringify(near)}?`]),
    ...(role === undefined
      ? []
      : [`Name it with \`evaluate.predictions.${role}\`, or rename it to \`${USUAL_NAMES[role][0]}\`.`]),
    `The file has ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`,
  ];
  return new UserError('predictions.missing-column', `The predictions ${file} lack ${what}.`, {
    file,
    line: 1,
    hint: hints.join(' '),
  });
}
