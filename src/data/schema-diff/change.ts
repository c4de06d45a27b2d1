import { SCHEMA_RULES, type SchemaRuleId } from './rules.ts';
import type { Path } from './schema-document.ts';

/** A difference before it is placed in the file and matched with what the user lets pass. */
export interface Finding {
  readonly rule: SchemaRuleId;
  readonly column: string | undefined;
  readonly breaksProducers: boolean;
  readonly breaksReaders: boolean;
  readonly message: string;
  /** In the new schema. */
  readonly path: Path;
  /** Of a rule over several columns: those that belong together. */
  readonly keywords?: readonly string[];
}

interface FindingDetails {
  readonly column: string | undefined;
  readonly message: string;
  readonly path: Path;
  /** Only for rules where it depends. */
  readonly breaksProducers?: boolean;
  readonly breaksReaders?: boolean;
  readonly keywords?: readonly string[];
}

export function finding(rule: SchemaRuleId, details: FindingDetails): Finding {
  const { breaksProducers: producers, breaksReaders: readers } = SCHEMA_RULES[rule];
  return {
    rule,
    column: details.column,
    breaksProducers: producers === 'depends' ? (details.breaksProducers ?? true) : producers,
    breaksReaders: readers === 'depends' ? (details.breaksReaders ?? true) : readers,
    message: details.message,
    path: details.path,
    ...(details.keywords && { keywords: details.keywords }),
  };
}

const MAXIMUM_SHOWN = 80;

/** A value of a schema in a sentence: one line, not too long, nothing that hides or turns the text around it. */
export function shown(value: unknown): string {
  const text = (JSON.stringify(value) ?? 'nothing').replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (hidden) => `\\u{${hidden.codePointAt(0)?.toString(16)}}`,
  );
  return text.length > MAXIMUM_SHOWN ? `${text.slice(0, MAXIMUM_SHOWN).toWellFormed()}…` : text;
}

const MAXIMUM_LISTED = 5;

export function listed(values: readonly unknown[]): string {
  const first = values.slice(0, MAXIMUM_LISTED).map(shown).join(', ');
  return values.length > MAXIMUM_LISTED ? `${first} and ${values.length - MAXIMUM_LISTED} more` : first;
}

/** The same text for values that JSON takes for the same, whatever the order of keys. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
