/**
 * Gives memory back at once. The collector of garbage sees a small object and takes its time, while the megabytes behind it pile up: with
 * buffers that are filled and read only once, that is most of what a process holds.
 *
 * @param bytes in a buffer that nobody reads or writes any more
 * @param size of that buffer when it is theirs alone; one of another size could be a pool that others share, and is left alone
 */
export function freeBuffer({ buffer }: Uint8Array, size: number): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === size) buffer.transfer(0);
}
