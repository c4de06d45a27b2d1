/** Bytes that grow at `at`. Whoever writes makes sure that there is room. */
export interface ByteWriter {
  readonly bytes: Uint8Array;
  at: number;
}

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const HEX = Buffer.from('0123456789abcdef');

export function putByte(to: ByteWriter, byte: number): void {
  to.bytes[to.at] = byte;
  to.at += 1;
}

/** A loop, because the pieces are short: `set` costs more than the bytes. */
export function putBytes(to: ByteWriter, bytes: Uint8Array): void {
  const { bytes: target, at } = to;
  for (let index = 0; index < bytes.length; index += 1) target[at + index] = bytes[index] ?? 0;
  to.at = at + bytes.length;
}

/** Exactly `width` digits, with zeros in front. */
export function putDigits(to: ByteWriter, value: number, width: number): void {
  let rest = value | 0;
  for (let index = to.at + width - 1; index >= to.at; index -= 1) {
    const shorter = (rest / 10) | 0;
    to.bytes[index] = ZERO + rest - shorter * 10;
    rest = shorter;
  }
  to.at += width;
}

/** A whole number from 0 to 2^31 - 1. */
export function putInteger(to: ByteWriter, value: number): void {
  let width = 1;
  for (let limit = 10; width < 10 && value >= limit; limit *= 10) width += 1;
  putDigits(to, value, width);
}

/** `scaled` / 10^digits with exactly that many digits after the point. @param scaled from -(2^31 - 1) to 2^31 - 1 */
export function putDecimal(to: ByteWriter, scaled: number, digits: number): void {
  if (scaled < 0) putByte(to, MINUS);
  const size = Math.abs(scaled);
  const unit = 10 ** digits;
  const whole = Math.floor(size / unit);
  putInteger(to, whole);
  putByte(to, POINT);
  putDigits(to, size - whole * unit, digits);
}

/** The same without zeros at the end, as `%g` prints it. */
export function putShortDecimal(to: ByteWriter, scaled: number, digits: number): void {
  putDecimal(to, scaled, digits);
  while (to.bytes[to.at - 1] === ZERO) to.at -= 1;
  if (to.bytes[to.at - 1] === POINT) to.at -= 1;
}

/** Six hexadecimal digits of the low 24 bits. */
export function putHex24(to: ByteWriter, value: number): void {
  for (let shift = 20; shift >= 0; shift -= 4) putByte(to, HEX[(value >>> shift) & 15] ?? 0);
}
