import { EMPTY_TEXT, type Kernels, SCAN_INFO } from './kernels.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The kernels that find and cut fields. */
export function twinScan(memory: WebAssembly.Memory): Pick<Kernels, 'scan' | 'regular' | 'utf8' | 'unquote'> {
  return {
    scan(base, length, delimiter, quote, index, info) {
      const view = new DataView(memory.buffer);
      let inside = view.getUint32(info + 4 * SCAN_INFO.inside, true) !== 0;
      let [rows, lines, quotes, wide, nul, found] = [0, 0, 0, 0, 0, 0];
      view.setUint32(index - 4, 0xffffffff, true);
      for (const [position, byte] of new Uint8Array(memory.buffer, base, length).entries()) {
        if (byte >= 0x80) wide = 1;
        if (byte === 0) nul = 1;
        if (byte === LINE_FEED) lines += 1;
        if (quote !== 0 && byte === quote) {
          quotes += 1;
          inside = !inside;
        } else if (!inside && (byte === delimiter || byte === LINE_FEED)) {
          if (byte === LINE_FEED) rows += 1;
          view.setUint32(index + 4 * found, position, true);
          found += 1;
        }
      }
      const results = { rows, lines, quotes, wide, nul, inside: inside ? 1 : 0 };
      for (const [name, value] of Object.entries(results)) {
        view.setUint32(info + 4 * SCAN_INFO[name as keyof typeof results], value, true);
      }
      return found;
    },

    regular(base, index, rows, columns, comment) {
      const view = new DataView(memory.buffer);
      let feedAfterReturn = false;
      for (let row = 0; row < rows; row += 1) {
        const start = base + ((view.getUint32(index + 4 * (row * columns - 1), true) + 1) >>> 0);
        if (comment !== 0 && view.getUint8(start) === comment) return 0;
        for (let column = 0; column < columns; column += 1) {
          const end = base + view.getUint32(index + 4 * (row * columns + column), true);
          const isFeed = view.getUint8(end) === LINE_FEED;
          if (isFeed !== (column === columns - 1)) return 0;
          if (isFeed && end > start && view.getUint8(end - 1) === CARRIAGE_RETURN) feedAfterReturn = true;
        }
      }
      return feedAfterReturn ? 3 : 1;
    },

    utf8(base, length) {
      const bytes = new Uint8Array(memory.buffer, base, length);
      for (let at = 0; at < length; ) {
        const size = sequenceLength(bytes.subarray(at, at + 4));
        if (size === 0) return at;
        at += size;
      }
      return -1;
    },

    unquote(base, index, rows, columns, quote, pairs, scratch) {
      const view = new DataView(memory.buffer);
      const bytes = new Uint8Array(memory.buffer);
      let accounted = 0;
      let copy = scratch;
      for (let field = 0; field < rows * columns; field += 1) {
        let start = (view.getUint32(index + 4 * (field - 1), true) + 1) >>> 0;
        let end = view.getUint32(index + 4 * field, true);
        const isLast = field % columns === columns - 1;
        if (isLast && end > start && bytes[base + end - 1] === CARRIAGE_RETURN) end -= 1;
        if (quote !== 0 && end > start && bytes[base + start] === quote) {
          if (end - start < 2 || bytes[base + end - 1] !== quote) return 0xffffffff;
          const inner = bytes.subarray(base + start + 1, base + end - 1);
          const text = undouble(inner, quote);
          if (text === undefined) return 0xffffffff;
          accounted += 2 + 2 * (inner.length - text.length);
          if (text.length === inner.length) {
            start += 1;
            end -= 1;
          } else {
            bytes.set(text, copy);
            start = (copy - base) >>> 0;
            end = start + text.length;
            copy += text.length;
          }
          if (text.length === 0) [start, end] = [EMPTY_TEXT, EMPTY_TEXT];
        }
        view.setUint32(pairs + 8 * field, start, true);
        view.setUint32(pairs + 8 * field + 4, end, true);
      }
      return accounted;
    },
  };
}

/** The text with single quotes where it has double ones; undefined when it has a quote that is not doubled. */
function undouble(text: Uint8Array, quote: number): Uint8Array | undefined {
  const result: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === quote) {
      at += 1;
      if (text[at] !== quote) return undefined;
    }
    result.push(text[at] ?? 0);
  }
  return Uint8Array.from(result);
}

type Range = readonly [from: number, to: number];

const ASCII: Range = [0x00, 0x7f];
const TAIL: Range = [0x80, 0xbf];

/** Unicode 16, table 3-7: well-formed UTF-8 byte sequences. */
const WELL_FORMED: readonly (readonly Range[])[] = [
  [ASCII],
  [[0xc2, 0xdf], TAIL],
  [[0xe0, 0xe0], [0xa0, 0xbf], TAIL],
  [[0xe1, 0xec], TAIL, TAIL],
  [[0xed, 0xed], [0x80, 0x9f], TAIL],
  [[0xee, 0xef], TAIL, TAIL],
  [[0xf0, 0xf0], [0x90, 0xbf], TAIL, TAIL],
  [[0xf1, 0xf3], TAIL, TAIL, TAIL],
  [[0xf4, 0xf4], [0x80, 0x8f], TAIL, TAIL],
];

/** Bytes of the character that the bytes begin with; 0 when they begin with none. */
function sequenceLength(bytes: Uint8Array): number {
  const row = WELL_FORMED.find((ranges) =>
    ranges.every(([from, to], at) => {
      const byte = bytes[at];
      return byte !== undefined && byte >= from && byte <= to;
    }),
  );
  return row?.length ?? 0;
}
