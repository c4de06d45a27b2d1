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

interface MutableGroup extends ViolationGroup {
  count: number;
  readonly samples: Sample[];
}

export interface ViolationLog {
  add(
    violation: { readonly rule: string; readonly column: string | undefined; readonly expected: string },
    at: Sample,
  ): void;
  /** Groups in the order of their first place. */
  groups(): readonly ViolationGroup[];
  /** Exact number of violations. */
  total(): number;
}

export function violationLog(): ViolationLog {
  const groups = new Map<string, MutableGroup>();
  let total = 0;
  return {
    add({ rule, column, expected }, at) {
      total += 1;
      const wanted = `${rule}\n${column ?? ''}`;
      const key = groups.has(wanted) || groups.size < MAXIMUM_GROUPS ? wanted : 'others\n';
      let group = groups.get(key);
      if (group === undefined) {
        const others = key !== wanted;
        group = {
          rule: others ? 'others' : rule,
          column: others ? undefined : column,
          expected: others ? 'further rules and columns' : expected,
          count: 0,
          samples: [],
        };
        groups.set(key, group);
      }
      group.count += 1;
      if (group.samples.length < MAXIMUM_SAMPLES)
        group.samples.push({ ...at, value: at.value?.slice(0, MAXIMUM_VALUE_LENGTH) });
    },
    groups: () => [...groups.values()],
    total: () => total,
  };
}
