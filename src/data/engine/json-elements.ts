/** Where the next element of a text of JSON is, found without reading its values. */
export interface ElementScan {
  /**
   * Takes further bytes.
   * @returns the offset behind the element's last byte, -1 when it goes on behind the bytes
   */
  feed(bytes: Uint8Array, from: number): number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds the end of one value by its brackets and quotes alone. A value without them ends in front of the comma, bracket or white space behind it.
 */
export function elementScan(): ElementScan {
  let depth = 0;
  let state: 'outside' | 'string' | 'escape' | 'token' = 'outside';
  return {
    feed(bytes, from) {
      for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (state === 'escape') state = 'string';
        else if (state === 'string') {
          if (byte === BACKSLASH) state = 'escape';
          else if (byte === QUOTE) {
            state = 'outside';
            if (depth === 0) return at + 1;
          }
        } else if (state === 'token' && endsToken(byte)) return at;
        else if (byte === QUOTE) state = 'string';
        else if (isOpening(byte)) depth += 1;
        else if (isClosing(byte)) {
          depth -= 1;
          if (depth <= 0) return at + 1;
        } else if (depth === 0) state = 'token';
      }
      return -1;
    },
  };
}

const isOpening = (byte: number): boolean => byte === 0x5b || byte === 0x7b;
const isClosing = (byte: number): boolean => byte === 0x5d || byte === 0x7d;
const endsToken = (byte: number): boolean => byte === 0x2c || byte <= 0x20 || isOpening(byte) || isClosing(byte);
