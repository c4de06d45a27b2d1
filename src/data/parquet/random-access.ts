/** Bytes of a file at any place, synchronously: the file systems' positional read, or a buffer. */
export interface RandomAccess {
  readonly size: number;
  /**
   * Reads from `position` on.
   * @returns bytes read; fewer than `into` holds only at the end of the file
   */
  read(into: Uint8Array, position: number): number;
}
