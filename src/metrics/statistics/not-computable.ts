/** Why the rows allow no answer; a word to translate for people. */
export interface NotComputable<Reason extends string> {
  readonly kind: 'not-computable';
  readonly reason: Reason;
}

export const notComputable = <Reason extends string>(reason: Reason): NotComputable<Reason> => ({
  kind: 'not-computable',
  reason,
});
