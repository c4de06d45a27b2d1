/** Faults a test or the demo asks for; each rule fires a given number of times, in the order added. */

/** What goes wrong. Durations are milliseconds, `retryAfter` is in seconds. */
export type Fault =
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'rate-limit'; readonly retryAfter: number }
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number }
  | { readonly kind: 'latency'; readonly milliseconds: number }
  | { readonly kind: 'drop-connection' }
  /** Another writer commits to the branch just before `createCommitOnBranch` looks at it. */
  | { readonly kind: 'stale-head' }
  /** `mergeable` is not computed in time. */
  | { readonly kind: 'mergeable-null' }
  | { readonly kind: 'drop-event' }
  | { readonly kind: 'double-event' }
  /** A list does not show its newest entry yet, as GitHub's replicas sometimes lag behind. */
  | { readonly kind: 'stale-list' }
  /** The listed digest of an artifact is not that of its content. */
  | { readonly kind: 'corrupt-digest' };

export type FaultKind = Fault['kind'];

/** All given parts must match. `operation` is an operation id (`git`, `graphql`, `blob`, `artifact` for the others). */
export interface FaultMatch {
  readonly method?: string;
  readonly path?: string | RegExp;
  readonly operation?: string;
  /** Webhook event name, for the event faults. */
  readonly event?: string;
}

export interface FaultRule {
  readonly match?: FaultMatch;
  /** How often the rule fires; once when missing. */
  readonly times?: number;
  readonly fault: Fault;
}

export interface FaultSubject {
  readonly method?: string;
  readonly path?: string;
  readonly operation?: string | undefined;
  readonly event?: string;
}

export interface FaultQueue {
  add(rule: FaultRule): void;
  clear(): void;
  /** Rules not yet used up; a test can assert that its fault has happened. */
  pending(): number;
  /** The next fault of one of these kinds for the subject, used up by asking. */
  take<K extends FaultKind>(kinds: readonly K[], subject: FaultSubject): Extract<Fault, { kind: K }> | undefined;
}

const matches = (match: FaultMatch | undefined, subject: FaultSubject): boolean => {
  if (match === undefined) return true;
  const { method, path, operation, event } = match;
  if (method !== undefined && method !== subject.method) return false;
  if (operation !== undefined && operation !== subject.operation) return false;
  if (event !== undefined && event !== subject.event) return false;
  if (typeof path === 'string') return subject.path === path;
  return path === undefined || path.test(subject.path ?? '');
};

export const createFaultQueue = (): FaultQueue => {
  const rules: { readonly rule: FaultRule; left: number }[] = [];
  return {
    add: (rule) => void rules.push({ rule, left: rule.times ?? 1 }),
    clear: () => void rules.splice(0),
    pending: () => rules.length,
    take<K extends FaultKind>(kinds: readonly K[], subject: FaultSubject) {
      const isWanted = (fault: Fault): fault is Extract<Fault, { kind: K }> =>
        kinds.some((kind) => kind === fault.kind);
      for (const [index, entry] of rules.entries()) {
        const { fault, match } = entry.rule;
        if (!isWanted(fault) || !matches(match, subject)) continue;
        entry.left -= 1;
        if (entry.left <= 0) rules.splice(index, 1);
        return fault;
      }
      return undefined;
    },
  };
};
