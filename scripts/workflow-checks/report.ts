/** What one tool says about the workflow files. */
export type ToolReport =
  | { readonly kind: 'clean' }
  | { readonly kind: 'findings'; readonly lines: readonly string[] }
  /** The tool could not run here. Said loudly: silence would look like a clean result. */
  | { readonly kind: 'not-checked'; readonly why: string };
