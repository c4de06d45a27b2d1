/**
 * Why an artifact is not believed: a stable code and what belongs into its sentence. The words are in `src/report/wording`. Values are
 * untrusted text or numbers.
 */
export type Doubt = {
  readonly [Code in keyof DoubtValues]: { readonly code: Code; readonly values: DoubtValues[Code] };
}[keyof DoubtValues];

/** A doubt, and the artifact that was passed over for it. */
export type PassedOver = {
  readonly [Code in keyof DoubtValues]: {
    readonly code: Code;
    readonly values: DoubtValues[Code] & { readonly artifact: number };
  };
}[keyof DoubtValues];

type Nothing = Readonly<Record<never, never>>;

/** What each sentence needs beside the number of the artifact, by its code. Commits are full ids. */
export interface DoubtValues {
  /* The artifact. */
  readonly 'doubt.expired': Nothing;
  readonly 'doubt.run-unknown': Nothing;
  /** `problem` is the message of a user error, in English. */
  readonly 'doubt.unreadable': { readonly problem: string };
  readonly 'doubt.other-digest': Nothing;
  readonly 'doubt.not-reviewed': Nothing;
  readonly 'doubt.not-in-store': { readonly store: string };

  /* The run that uploaded it. */
  readonly 'doubt.run-of-nobody': { readonly run: number; readonly expected: string };
  readonly 'doubt.run-elsewhere': { readonly run: number; readonly repository: string; readonly expected: string };
  readonly 'doubt.run-workflow': { readonly run: number; readonly workflow: string; readonly expected: string };
  readonly 'doubt.run-event': { readonly run: number; readonly event: string };
  readonly 'doubt.run-commit': { readonly run: number; readonly commit: string };
  readonly 'doubt.run-branch': { readonly run: number; readonly branch: string; readonly expected: string };
  readonly 'doubt.run-unproposed': { readonly run: number };
  readonly 'doubt.run-base': {
    readonly run: number;
    readonly expected: string;
    readonly pullRequest: number;
    readonly base: string;
  };
  readonly 'doubt.run-moved': { readonly run: number; readonly expected: string; readonly pullRequest: number };

  /* The commit of that run. */
  readonly 'doubt.no-history': { readonly commit: string };
  readonly 'doubt.edits-workflows': { readonly commit: string; readonly files: string };
  readonly 'doubt.other-content': { readonly commit: string; readonly head: string; readonly files: string };

  /* What its record says. */
  readonly 'doubt.names-model': { readonly model: string; readonly expected: string };
  readonly 'doubt.names-repository': { readonly repository: string };
  readonly 'doubt.names-commit': { readonly commit: string; readonly expected: string };
  readonly 'doubt.names-run': { readonly named: number; readonly run: number };
  readonly 'doubt.names-pull-request': { readonly pullRequest: number };
  readonly 'doubt.names-input-key': Nothing;
  readonly 'doubt.names-version': { readonly version: string };
  readonly 'doubt.names-command': Nothing;
  readonly 'doubt.names-evaluation-set': Nothing;
}

/** @param artifact its number */
export const passedOver = (artifact: number, { code, values }: Doubt): PassedOver =>
  // The compiler does not see that the code and its values stay together.
  ({ code, values: { ...values, artifact } }) as PassedOver;
