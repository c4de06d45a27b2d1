import { messageOf } from '../errors.ts';

/** Why a request failed: `fetch failed` says nothing; its cause does. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error);
}
