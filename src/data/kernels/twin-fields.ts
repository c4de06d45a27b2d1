import { EMPTY_TEXT, type FieldAddresses } from './kernels.ts';

/** One field as the kernels see it. */
export type Field =
  | { readonly kind: 'null' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly bytes: Uint8Array<ArrayBuffer> };

/** The fields of a column, in the order of the rows. */
export function* fieldsOf(memory: WebAssembly.Memory, fields: FieldAddresses): Generator<Field> {
  const view = new DataView(memory.buffer);
  for (let row = 0; row < fields.rows; row += 1) {
    // The entry before the first field is 0xffffffff, one below 0.
    const start = (view.getUint32(fields.starts + row * fields.stride, true) + fields.gap) >>> 0;
    const end = view.getUint32(fields.ends + row * fields.stride, true);
    if (start !== end) {
      const address = (fields.base + start) >>> 0;
      yield { kind: 'text', bytes: new Uint8Array(memory.buffer, address, end - start) };
    } else yield { kind: start === EMPTY_TEXT ? 'empty' : 'null' };
  }
}

/** Where a kernel that checks a column leaves its results. */
export interface Marks {
  readonly nullable: 0 | 1;
  readonly suspects: number;
  readonly nulls: number;
}

/**
 * Lists the rows that are not certified and counts nulls.
 * @param certify whether a text is valid
 * @param values where a value per row goes: what `certify` answers when it is a number; undefined for kernels without values
 * @returns the number of suspects
 */
export function checkFields(
  memory: WebAssembly.Memory,
  fields: FieldAddresses,
  marks: Marks,
  certify: (bytes: Uint8Array) => number | boolean | undefined,
  values?: number,
): number {
  const view = new DataView(memory.buffer);
  let suspects = 0;
  let row = 0;
  for (const field of fieldsOf(memory, fields)) {
    const value = field.kind === 'text' ? certify(field.bytes) : undefined;
    if (field.kind === 'null') view.setUint32(marks.nulls, view.getUint32(marks.nulls, true) + 1, true);
    const valid = field.kind === 'null' ? marks.nullable === 1 : value !== undefined && value !== false;
    if (!valid) {
      view.setUint32(marks.suspects + 4 * suspects, row, true);
      suspects += 1;
    }
    if (values !== undefined) view.setFloat64(values + 8 * row, typeof value === 'number' ? value : Number.NaN, true);
    row += 1;
  }
  return suspects;
}

/** Bytes as characters of the same number: enough for rules about ASCII. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Code points of valid UTF-8: all bytes but those that continue a character. */
export const codePoints = (bytes: Uint8Array): number => bytes.filter((byte) => (byte & 0xc0) !== 0x80).length;
