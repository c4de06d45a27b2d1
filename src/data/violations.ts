/** One place where a rule was broken. */
export interface Sample {
  /** Number of the data row, from 1; undefined when the rule is about the file. */
  readonly row: number | undefined;
  /** Physical line of a text, from 1; undefined in files without lines. */
  readonly line: number | undefined;
  /** The offending value as text; undefined when there is none to show. */
  readonly value: string | undefined;
}

/** All breaches of one rule in one column: exact count, first places. */
export interface ViolationGroup {
  readonly rule: string;
  readonly column: string | undefined;
  /** One sentence or phrase: what was expected. */
  readonly expected: string;
  readonly count: number;
  readonly samples: readonly Sample[];
}

/** Places kept per rule and column: a file of garbage must not fill the memory. */
export const MAXIMUM_SAMPLES = 64;

/** Different rule-and-column pairs kept: rows of JSONL can have any property names. */
const MAXIMUM_GROUPS = 2_000;

const MAXIMUM_VALUE_LENGTH = 200;

/** A broken rule. */
export interface Violation {
  readonly rule: string;
  readonly column: string | undefined;
  /** What was expected, in words; asked for the first breach only. @param value of the sample */
  expected(value: string | undefined): string;
}

interface MutableGroup extends ViolationGroup {
  count: number;
  readonly samples: Sample[];
}

export interface ViolationLog {
  add(violation: Violation, at: Sample): void;
  /** How many more places of a rule's breaches are wanted at most. */
  placesLeft(violation: Violation): number;
  /** Counts breaches of a rule whose first places were all added. */
  addFurther(violation: Violation, count: number): void;
  /** Groups in the order of their first place. */
  groups(): readonly ViolationGroup[];
  /** Exact number of violations. */
  total(): number;
}

export function violationLog(): ViolationLog {
  const groups: MutableGroup[] = [];
  /** By column and rule. */
  const columns = new Map<string | undefined, Map<string, MutableGroup>>();
  let others: MutableGroup | undefined;
  let total = 0;

  function newGroup(rule: string, column: string | undefined, expected: string): MutableGroup {
    const group = { rule, column, expected, count: 0, samples: [] };
    groups.push(group);
    return group;
  }

  function groupOf(violation: Violation, value: string | undefined): MutableGroup {
    const { rule, column } = violation;
    let rules = columns.get(column);
    const known = rules?.get(rule);
    if (known !== undefined) return known;
    if (groups.length >= MAXIMUM_GROUPS) {
      others ??= newGroup('others', undefined, 'further rules and columns');
      return others;
    }
    rules ??= new Map();
    columns.set(column, rules);
    const group = newGroup(rule, column, violation.expected(value));
    rules.set(rule, group);
    return group;
  }

  return {
    add(violation, at) {
      total += 1;
      const group = groupOf(violation, at.value);
      group.count += 1;
      if (group.samples.length < MAXIMUM_SAMPLES)
        group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
    },
    placesLeft: ({ rule, column }) => MAXIMUM_SAMPLES - (columns.get(column)?.get(rule)?.samples.length ?? 0),
    addFurther(violation, count) {
      total += count;
      groupOf(violation, undefined).count += count;
    },
    groups: () => groups,
    total: () => total,
  };
}
