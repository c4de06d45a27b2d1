/** An entry of a GraphQL answer's `errors`. `type` is what clients should match on. */
export class GraphqlError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
