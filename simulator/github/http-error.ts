/** An answer other than success, in GitHub's JSON form. */
export class HttpError extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export const notFound = (): HttpError => new HttpError(404, 'Not Found');

export const forbidden = (message: string): HttpError => new HttpError(403, message);

export const conflict = (message: string): HttpError => new HttpError(409, message);

/** 422 with GitHub's `errors` list. */
export const unprocessable = (message: string, errors: readonly Readonly<Record<string, unknown>>[] = []): HttpError =>
  new HttpError(422, message, errors.length > 0 ? { errors } : {});

/** The usual 422: one field of a resource is wrong. */
export const invalidField = (resource: string, field: string, message: string): HttpError =>
  unprocessable('Validation Failed', [{ resource, code: 'custom', field, message }]);
