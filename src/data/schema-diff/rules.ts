/** One kind of difference between two row schemas. */
export interface SchemaRule {
  /** What happened, in a few words; for the README. */
  readonly meaning: string;
  /** Whether data that was valid before can be invalid now; `depends` is decided by the change itself. */
  readonly breaksProducers: boolean | 'depends';
  /** Whether data that is valid now could have been invalid before. */
  readonly breaksReaders: boolean | 'depends';
  /** JSON Schema keywords (and rules of the header) whose breaches show how much of the current data it hits. */
  readonly evidence: readonly string[];
}

/** Every rule that {@link diffSchemas} can report, by its id. Ids are public: `except` names them. */
export const SCHEMA_RULES = {
  COLUMN_REMOVED: {
    meaning: 'The schema no longer names the column. Producers break when it refuses unknown columns.',
    breaksProducers: 'depends',
    breaksReaders: true,
    evidence: ['additionalProperties', 'unevaluatedProperties', 'schema.unknown-column'],
  },
  COLUMN_RENAMED: {
    meaning: 'A column went and one with alike values came: a guess from the data.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: ['required', 'schema.missing-column'],
  },
  COLUMN_ADDED_REQUIRED: {
    meaning: 'A new column that every row must have. Readers break when the old schema refused unknown columns.',
    breaksProducers: true,
    breaksReaders: 'depends',
    evidence: ['required', 'schema.missing-column'],
  },
  COLUMN_ADDED_OPTIONAL: {
    meaning: 'A new column that rows may have. Readers break when the old schema refused unknown columns.',
    breaksProducers: false,
    breaksReaders: 'depends',
    evidence: [],
  },
  COLUMN_NOW_REQUIRED: {
    meaning: 'Every row must have the column now.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['required', 'schema.missing-column'],
  },
  COLUMN_NO_LONGER_REQUIRED: {
    meaning: 'Rows may lack the column now.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  TYPE_CHANGED: {
    meaning: 'Another type: neither contains the other.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: ['type', 'enum', 'const'],
  },
  TYPE_WIDENED: {
    meaning: 'More types than before, such as number after integer.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  TYPE_NARROWED: {
    meaning: 'Fewer types than before, such as integer after number.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['type', 'enum', 'const'],
  },
  NULL_ALLOWED: {
    meaning: 'The column may be null now.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  NULL_FORBIDDEN: {
    meaning: 'The column may no longer be null.',
    breaksProducers: true,
    breaksReaders: false,
    // An empty cell of a text file is no property at all when null is not allowed.
    evidence: ['type', 'enum', 'const', 'required'],
  },
  ENUM_VALUE_ADDED: {
    meaning: 'A value is allowed that was not.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  ENUM_VALUE_REMOVED: {
    meaning: 'A value is no longer allowed.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['enum', 'const'],
  },
  RANGE_NARROWED: {
    meaning: 'A bound of numbers came closer.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  },
  RANGE_WIDENED: {
    meaning: 'A bound of numbers moved away.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  LENGTH_NARROWED: {
    meaning: 'A bound of text lengths came closer.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['minLength', 'maxLength'],
  },
  LENGTH_WIDENED: {
    meaning: 'A bound of text lengths moved away.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  PATTERN_NARROWED: {
    meaning: 'The pattern matches only some of the texts that it matched; or there is one now.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['pattern'],
  },
  PATTERN_WIDENED: {
    meaning: 'The pattern matches what it matched and more; or there is none any more.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  PATTERN_CHANGED: {
    meaning: 'The pattern matches other texts, or it cannot be told which.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: ['pattern'],
  },
  FORMAT_ADDED: {
    meaning: 'Texts must have a format now.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['format'],
  },
  FORMAT_REMOVED: {
    meaning: 'Texts need no format any more.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  FORMAT_CHANGED: {
    meaning: 'Texts must have another format.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: ['format'],
  },
  MULTIPLE_CHANGED: {
    meaning: 'multipleOf changed. Only one side breaks when one step is a multiple of the other.',
    breaksProducers: 'depends',
    breaksReaders: 'depends',
    evidence: ['multipleOf'],
  },
  COLUMN_RULE_CHANGED: {
    meaning:
      'Another keyword of the column changed: not, anyOf, items, … Added ones break producers, removed ones readers.',
    breaksProducers: 'depends',
    breaksReaders: 'depends',
    evidence: [],
  },
  UNKNOWN_COLUMNS_FORBIDDEN: {
    meaning: 'Columns that the schema does not name are refused now.',
    breaksProducers: true,
    breaksReaders: false,
    evidence: ['additionalProperties', 'unevaluatedProperties', 'schema.unknown-column'],
  },
  UNKNOWN_COLUMNS_ALLOWED: {
    meaning: 'Columns that the schema does not name are allowed now.',
    breaksProducers: false,
    breaksReaders: true,
    evidence: [],
  },
  ROW_RULE_CHANGED: {
    meaning: 'A rule over several columns changed: if, oneOf, dependentRequired, … In which direction cannot be told.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: [],
  },
  CHECK_CHANGED: {
    meaning: 'A check of x-trainyard.checks came, went or changed. Producers break when it is there now as an error.',
    breaksProducers: 'depends',
    breaksReaders: false,
    evidence: [],
  },
  KEY_CHANGED: {
    meaning: 'The columns that must be unique (checks of kind unique) changed.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: [],
  },
  COLUMN_ORDER_CHANGED: {
    meaning: 'Columns of files without a header stand in another order.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: [],
  },
  PARTITION_CHANGED: {
    meaning: 'Folder names give other columns than before: one came, went, was renamed or stands in another order.',
    breaksProducers: true,
    breaksReaders: true,
    evidence: [],
  },
} as const satisfies Readonly<Record<string, SchemaRule>>;

export type SchemaRuleId = keyof typeof SCHEMA_RULES;

export const isSchemaRuleId = (text: string): text is SchemaRuleId => Object.hasOwn(SCHEMA_RULES, text);

/** The rule with this id; undefined for an id of another version of Trainyard. */
export const schemaRule = (id: string): SchemaRule | undefined => (isSchemaRuleId(id) ? SCHEMA_RULES[id] : undefined);
