/** Bytes of a text. A stream is read in order: `position` then only grows. */
export interface ByteSource {
  /** Fills the front of `into` as far as it can; 0 only at the end. */
  read(into: Uint8Array, position: number): number | Promise<number>;
}

/** A source that takes back bytes it has given. */
export interface RewindableSource extends ByteSource {
  /** The next reading begins with these bytes, which were the last ones read. */
  giveBack(bytes: Uint8Array): void;
}

export function rewindable(source: ByteSource): RewindableSource {
  let returned: Uint8Array = new Uint8Array();
  return {
    read(into, position) {
      if (returned.length === 0) return source.read(into, position);
      const taken = Math.min(returned.length, into.length);
      into.set(returned.subarray(0, taken));
      returned = returned.subarray(taken);
      return taken;
    },
    giveBack(bytes) {
      returned = returned.length === 0 ? bytes : Buffer.concat([bytes, returned]);
    },
  };
}

/** The beginning of a text: so many bytes, fewer only when there are no more. */
export async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(count);
  let filled = 0;
  for (let got = 1; got > 0 && filled < bytes.length; filled += got)
    got = await source.read(bytes.subarray(filled), filled);
  return bytes.subarray(0, filled);
}
