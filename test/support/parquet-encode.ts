/** Values as DELTA_BINARY_PACKED, blocks of `block` values in `miniblocks`. */
export function deltaBytes(values: readonly bigint[], block: number, miniblocks: number): number[] {
  const bytes: number[] = [];
  const push = (value: bigint): void => {
    let rest = BigInt.asUintN(64, value);
    for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) + 128);
    bytes.push(Number(rest));
  };
  const zigzag = (value: bigint): bigint => (value << 1n) ^ (value >> 63n);
  push(BigInt(block));
  push(BigInt(miniblocks));
  push(BigInt(values.length));
  push(zigzag(values[0] ?? 0n));
  const per = block / miniblocks;
  const deltas = values.slice(1).map((value, at) => BigInt.asIntN(64, value - (values[at] ?? 0n)));
  for (let from = 0; from < deltas.length; from += block) {
    const own = deltas.slice(from, from + block);
    const least = own.reduce((one, other) => (one < other ? one : other));
    push(zigzag(least));
    const rests = own.map((delta) => BigInt.asUintN(64, delta - least));
    const groups = Array.from({ length: miniblocks }, (_, at) => rests.slice(at * per, (at + 1) * per));
    const widths = groups.map((group) => group.reduce((most, rest) => Math.max(most, rest.toString(2).length), 0));
    for (const [at, group] of groups.entries()) bytes.push(group.every((rest) => rest === 0n) ? 0 : widths[at]!);
    for (const [at, group] of groups.entries()) {
      if (group.every((rest) => rest === 0n)) continue;
      const width = BigInt(widths[at]!);
      let packed = 0n;
      for (const [index, rest] of group.entries()) packed |= rest << (BigInt(index) * width);
      for (let byte = 0; byte < (per * widths[at]!) / 8; byte += 1)
        bytes.push(Number((packed >> BigInt(8 * byte)) & 255n));
    }
  }
  return bytes;
}

/** A structure in Thrift's compact protocol: integers (32 bits), booleans and structures by field. */
export interface Thrift {
  readonly [field: number]: number | boolean | Thrift;
}

export function thriftBytes(struct: Thrift): number[] {
  const bytes: number[] = [];
  let last = 0;
  for (const [name, value] of Object.entries(struct)) {
    const field = Number(name);
    const type = typeof value === 'number' ? 5 : typeof value === 'boolean' ? (value ? 1 : 2) : 12;
    bytes.push(((field - last) << 4) | type);
    last = field;
    if (typeof value === 'number') pushUnsigned(bytes, ((value << 1) ^ (value >> 31)) >>> 0);
    else if (typeof value === 'object') bytes.push(...thriftBytes(value));
  }
  return [...bytes, 0];
}

function pushUnsigned(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

/** Values packed into as few bytes as they need, least significant bit first, in whole groups of eight, as one run. */
export function packedRun(values: readonly number[], width: number): number[] {
  const groups = Math.ceil(values.length / 8);
  const bytes: number[] = [];
  pushUnsigned(bytes, groups * 2 + 1);
  let packed = 0n;
  for (const [at, value] of values.entries()) packed |= BigInt(value) << BigInt(at * width);
  for (let byte = 0; byte < groups * width; byte += 1) bytes.push(Number((packed >> BigInt(8 * byte)) & 255n));
  return bytes;
}

export const littleEndian = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) & 255);
