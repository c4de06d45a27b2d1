import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { instantiateKernels, loadKernels } from '../../src/data/kernels/load.ts';
import { loadParquetKernels } from '../../src/data/kernels/load-parquet.ts';
import {
  DELTA_STATE,
  HYBRID_STATE,
  NO_INDEX,
  NUMBER_FORMAT,
  type ParquetKernels,
} from '../../src/data/kernels/parquet-kernels.ts';
import { parquetTwin } from '../../src/data/kernels/twin-parquet.ts';
import { deltaBytes } from '../support/parquet-encode.ts';
import { seededRandom } from '../support/seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;

/** Both implementations, each with the same memory: inputs from 128 KiB on, outputs behind 512 KiB. */
const INPUT = 128 * 1024;
const STATE = 400 * 1024;
const OUT = 512 * 1024;
const MORE = 768 * 1024;
const BYTES = 1024 * 1024;

function pair(): readonly { readonly kernels: ParquetKernels; readonly memory: WebAssembly.Memory }[] {
  const exports = instantiateKernels();
  const { memory } = loadKernels(exports);
  memory.grow(BYTES / 65_536);
  const own = new WebAssembly.Memory({ initial: memory.buffer.byteLength / 65_536, maximum: 65_536 });
  return [
    { kernels: loadParquetKernels(exports), memory },
    { kernels: parquetTwin(own), memory: own },
  ];
}

/**
 * Puts the same bytes into both memories and calls the same kernels.
 * @param run what it returns and what it leaves in [OUT, BYTES) must be the same; `null` when the contents do not matter
 */
function compare(
  put: (view: DataView) => void,
  run: (kernels: ParquetKernels, view: DataView) => { readonly result: unknown; readonly bytes: number },
): unknown {
  const [wasm, twin] = PAIR.map(({ kernels, memory }) => {
    const view = new DataView(memory.buffer);
    new Uint8Array(memory.buffer).fill(0, INPUT, BYTES);
    put(view);
    const { result, bytes } = run(kernels, view);
    const content = new Uint8Array(memory.buffer, OUT, bytes);
    return { result, checksum: crc32(content), bytes };
  });
  expect(wasm).toEqual(twin);
  return twin?.result;
}

const PAIR = pair();

const fillBytes = (view: DataView, random: Random, length: number): void => {
  for (let at = 0; at < length; at += 1) view.setUint8(INPUT + at, random.below(256));
};

/** Runs and packed groups of values of some bits, sometimes broken. */
function hybridBytes(random: Random, width: number): number[] {
  const bytes: number[] = [];
  const value = (): number => (width === 0 ? 0 : random.below(2 ** Math.min(width, 31)));
  for (let run = random.below(8); run >= 0; run -= 1) {
    if (random.below(2) === 0) {
      pushVarint(bytes, random.below(300) * 2);
      const same = value();
      for (let at = 0; at < Math.ceil(width / 8); at += 1) bytes.push((same >>> (8 * at)) & 0xff);
    } else {
      const groups = random.below(10);
      pushVarint(bytes, groups * 2 + 1);
      for (let at = 0; at < groups * width; at += 1) bytes.push(random.below(256));
    }
  }
  return bytes;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

const putBytes = (view: DataView, bytes: readonly number[]): void => {
  for (const [at, byte] of bytes.entries()) view.setUint8(INPUT + at, byte);
};

describe('runs of levels and indices', () => {
  it.each(Array.from({ length: 33 }, (_, width) => width))('%i bits: both implementations decode the same', (width) => {
    const random = seededRandom(width + 1);
    for (let round = 0; round < 40; round += 1) {
      const bytes = hybridBytes(random, width);
      const limit = random.below(3) === 0 ? random.below(2 ** Math.min(width, 20)) + 1 : 0xffffffff;
      const small = random.below(2 ** Math.min(width, 12)) + 1;
      const counts = [random.below(200), random.below(200), random.below(200)];
      const end = INPUT + Math.max(bytes.length - (random.below(4) === 0 ? random.below(8) : 0), 0);
      const put = (view: DataView): void => {
        putBytes(view, bytes);
        view.setUint32(STATE + HYBRID_STATE.at, INPUT, true);
        view.setUint32(STATE + HYBRID_STATE.end, end, true);
        view.setUint32(STATE + HYBRID_STATE.width, width, true);
      };
      // After a refusal the contents do not matter.
      const inTurn = (one: (count: number, before: number) => number): { result: number[]; bytes: number } => {
        const result: number[] = [];
        let done = 0;
        for (const count of counts) {
          const answer = one(count, done);
          result.push(answer);
          if (answer < 0) return { result, bytes: 0 };
          done += count;
        }
        return { result, bytes: done };
      };
      compare(put, (kernels) => {
        const { result, bytes: done } = inTurn((count, before) =>
          kernels.hybridValues(STATE, count, limit, OUT + before * 4),
        );
        return { result, bytes: done * 4 };
      });
      compare(put, (kernels) => inTurn((count, before) => kernels.hybridPresence(STATE, count, small, OUT + before)));
      compare(put, (kernels) => {
        const { result, bytes: done } = inTurn((count) => kernels.hybridCounts(STATE, count, small, OUT));
        return { result, bytes: done === 0 ? 0 : small * 4 };
      });
    }
  });
});

describe('deltas', () => {
  it.each([1, 7, 8, 20, 31, 33, 56, 57, 60, 63, 64])('of up to %i bits are decoded alike, and as they were', (bits) => {
    const random = seededRandom(bits);
    for (let round = 0; round < 20; round += 1) {
      const count = random.below(400);
      const values = Array.from(
        { length: count },
        () =>
          BigInt.asIntN(64, (BigInt(random.below(2 ** 32)) << 32n) | BigInt(random.below(2 ** 32))) >>
          BigInt(64 - bits),
      );
      const bytes = deltaBytes(values, random.below(2) === 0 ? 128 : 256, random.below(2) === 0 ? 4 : 8);
      const tail = random.below(5) === 0 ? random.below(20) : 0;
      const flips = random.below(6) === 0 ? [random.below(bytes.length)] : [];
      const put = (view: DataView): void => {
        putBytes(view, bytes);
        for (const at of flips) view.setUint8(INPUT + at, random.below(2) * 255);
        view.setUint32(STATE + DELTA_STATE.at, INPUT, true);
        view.setUint32(STATE + DELTA_STATE.end, INPUT + bytes.length - Math.min(tail, bytes.length), true);
        view.setUint32(STATE + DELTA_STATE.wide, bits > 32 ? 1 : 0, true);
      };
      const flipped = flips.length > 0 ? seededRandom(1).below(2) * 255 : 0;
      const steady = (view: DataView): void => {
        put(view);
        for (const at of flips) view.setUint8(INPUT + at, flipped);
      };
      const width = bits > 32 ? 8 : 4;
      const result = compare(steady, (kernels) => {
        const total = kernels.deltaStart(STATE);
        const half = Math.floor(count / 2);
        const first = total < 0 ? -1 : kernels.deltaValues(STATE, half, OUT);
        const second = first < 0 ? -1 : kernels.deltaValues(STATE, count - half, OUT + half * width);
        return { result: [total, first, second], bytes: second < 0 ? 0 : count * width };
      });
      compare(steady, (kernels) => {
        const total = kernels.deltaStart(STATE);
        return { result: [total, total < 0 ? 0 : kernels.deltaSkip(STATE) >>> 0], bytes: 0 };
      });
      if (tail > 0 || flips.length > 0) continue;
      expect(result).toEqual([count, 0, 0]);
      const view = new DataView(PAIR[0]!.memory.buffer);
      expect(PAIR[0]!.kernels.deltaStart(restart(view, put))).toBe(count);
      expect(PAIR[0]!.kernels.deltaSkip(STATE) >>> 0).toBe(INPUT + bytes.length);
      restart(view, put);
      PAIR[0]!.kernels.deltaStart(STATE);
      PAIR[0]!.kernels.deltaValues(STATE, count, OUT);
      const read = values.map((_, at) =>
        width === 8 ? view.getBigInt64(OUT + at * 8, true) : BigInt(view.getInt32(OUT + at * 4, true)),
      );
      expect(read).toEqual(values);
    }
  });
});

function restart(view: DataView, put: (view: DataView) => void): number {
  put(view);
  return STATE;
}

describe('numbers', () => {
  const RANGES: readonly (readonly [number, number])[] = [
    [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [-Number.MAX_VALUE, Number.MAX_VALUE],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    [0, 1000],
  ];

  it.each(Object.entries(NUMBER_FORMAT))(
    '%s: both implementations make the same doubles and suspects',
    (name, format) => {
      const random = seededRandom(format + 77);
      const widths: Readonly<Record<string, readonly number[]>> = {
        i32: [4],
        u32: [4],
        i64: [8],
        u64: [8],
        f32: [4],
        f64: [8],
        f16: [2],
        ticks: [8],
        i96: [12],
        big: [1, 2, 3, 5, 7, 8, 9, 12, 16, 33],
      };
      for (const width of widths[name] ?? []) {
        for (const [minimum, maximum] of RANGES) {
          for (const divisor of [1, 1000, 1e6, 1e9, 1e22]) {
            if ((format === NUMBER_FORMAT.ticks || format === NUMBER_FORMAT.i96) && (divisor === 1 || divisor > 1e9))
              continue;
            const shift = random.below(8);
            const seed = random.below(2 ** 30);
            const special = [
              0n,
              -1n,
              1n,
              2n ** 53n,
              2n ** 53n - 1n,
              -(2n ** 53n),
              2n ** 63n - 1n,
              -(2n ** 63n),
              0x7ff0000000000000n,
              0x7ff8000000000000n,
              -(2n ** 53n) + 1n,
            ];
            compare(
              (view) => {
                const own = seededRandom(seed);
                for (let at = 0; at < 200; at += 1) {
                  const to = INPUT + shift + at * width;
                  const value =
                    special[at] ??
                    BigInt.asIntN(64, BigInt(own.below(2 ** 32)) << BigInt(own.below(40))) * (at % 2 === 0 ? 1n : -1n);
                  for (let byte = 0; byte < width; byte += 1) {
                    const place = format === NUMBER_FORMAT.big ? width - 1 - byte : byte;
                    view.setUint8(to + byte, Number(BigInt.asUintN(8, value >> BigInt(8 * place))));
                  }
                }
              },
              (kernels) => {
                const result = kernels.toNumbers(
                  format,
                  INPUT + shift,
                  width,
                  200,
                  divisor,
                  minimum,
                  maximum,
                  OUT,
                  MORE,
                );
                return { result: [result, ...suspectsAt(kernels, result)], bytes: 1600 };
              },
            );
          }
        }
      }
    },
  );

  const suspectsAt = (kernels: ParquetKernels, count: number): number[] => {
    const memory = PAIR.find((one) => one.kernels === kernels)!.memory;
    return [...new Uint32Array(memory.buffer, MORE, count)];
  };

  it('bits, words and split bytes', () => {
    const random = seededRandom(5);
    const put = (view: DataView): void => fillBytes(view, seededRandom(6), 20_000);
    for (let round = 0; round < 50; round += 1) {
      const count = random.below(900);
      const bit = random.below(100);
      compare(put, (kernels) => ({ result: kernels.bitsToNumbers(INPUT, bit, count, OUT), bytes: count * 8 }));
      compare(put, (kernels) => ({ result: kernels.wordsToNumbers(INPUT, count, OUT), bytes: count * 8 }));
      const width = [1, 2, 4, 8, 16][random.below(5)]!;
      const first = random.below(100);
      compare(put, (kernels) => ({
        result: kernels.unsplit(INPUT, 1000, width, first, count, OUT),
        bytes: count * width,
      }));
    }
  });

  it('values move to their rows', () => {
    const random = seededRandom(8);
    for (let round = 0; round < 50; round += 1) {
      const rows = random.below(500);
      const seed = random.below(1000);
      const share = random.below(4);
      let count = 0;
      const put = (view: DataView): void => {
        const own = seededRandom(seed);
        count = 0;
        for (let row = 0; row < rows; row += 1) {
          const present = own.below(4) >= share ? 1 : 0;
          count += present;
          view.setUint8(INPUT + row, present);
        }
        for (let at = 0; at < count; at += 1)
          view.setFloat64(OUT + at * 8, own.below(5) === 0 ? Number.NaN : own.next(), true);
        for (let at = 0; at < count; at += 1) view.setUint32(MORE + at * 4, own.below(50), true);
      };
      compare(put, (kernels) => {
        kernels.spread(OUT, INPUT, rows, count, 0, 0x7ff80000);
        kernels.spreadIndices(MORE, INPUT, rows, count);
        const missing = kernels.missingNumbers(OUT, INPUT, rows, OUT + 16_384);
        const all = kernels.missingNumbers(OUT, 0, rows, OUT + 32_768);
        kernels.gather(INPUT, MORE, rows, 1, 2, OUT + 65_536);
        return { result: [missing, all], bytes: BYTES - OUT };
      });
    }
    expect(NO_INDEX).toBe(0xffffffff);
  });
});

describe('texts', () => {
  it('are found alike, also when lengths are wrong', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 100; round += 1) {
      const seed = random.below(2 ** 30);
      const count = random.below(200);
      const put = (view: DataView): void => {
        const own = seededRandom(seed);
        let at = INPUT;
        for (let index = 0; index < count; index += 1) {
          const length = own.below(300) === 0 ? own.below(2 ** 32) : own.below(3) * own.below(9);
          view.setUint32(at, length, true);
          view.setUint32(STATE + index * 4, length, true);
          view.setInt32(
            STATE + 4096 + index * 4,
            own.below(100) === 0 ? -1 : own.below(3) === 0 ? own.below(5) : 0,
            true,
          );
          at += 4 + Math.min(length, 30);
        }
      };
      const end = INPUT + random.below(2000);
      const done = (result: number): { result: number; bytes: number } => ({
        result,
        bytes: result === 0 ? 0 : count * 8,
      });
      compare(put, (kernels) => done(kernels.lengthPrefixedTexts(INPUT - 7, INPUT, end, count, OUT) >>> 0));
      compare(put, (kernels) => done(kernels.adjacentTexts(INPUT - 7, INPUT, end, STATE, count, OUT) >>> 0));
      compare(put, (kernels) => {
        const total = kernels.joinedLength(STATE + 4096, STATE, count, 3);
        if (total < 0 || total > 100_000) return { result: total, bytes: 0 };
        const behind = kernels.joinTexts(OUT, INPUT, end, STATE + 4096, STATE, count, INPUT, OUT + 16_384, OUT) >>> 0;
        return { result: [total, behind], bytes: behind === 0 ? 0 : 16_384 + total };
      });
    }
  });

  it('of fixed length, UUIDs, bytes that are not ASCII, bytes that are not UTF-8', () => {
    const random = seededRandom(12);
    for (let round = 0; round < 100; round += 1) {
      const seed = random.below(2 ** 30);
      const wide = random.below(2) * random.below(40);
      const put = (view: DataView): void => {
        const own = seededRandom(seed);
        const text = Buffer.from('aé€😀'.repeat(400));
        for (let at = 0; at < 4000; at += 1) view.setUint8(INPUT + at, wide === 0 ? own.below(128) : (text[at] ?? 65));
        for (let at = 0; at < wide; at += 1) view.setUint8(INPUT + own.below(4000), own.below(256));
      };
      const count = random.below(100);
      const width = 1 + random.below(20);
      const length = random.below(300);
      compare(put, (kernels) => ({
        result: kernels.fixedTexts(INPUT - 3, INPUT, width, count, OUT),
        bytes: count * 8,
      }));
      compare(put, (kernels) => ({ result: kernels.wideBytes(INPUT + length, length), bytes: 0 }));
      compare(put, (kernels) => ({
        result: kernels.uuidTexts(OUT, INPUT, count, OUT + 8192, OUT),
        bytes: 8192 + count * 36,
      }));
      compare(put, (kernels) => {
        kernels.fixedTexts(INPUT, INPUT, width, count, OUT);
        const found = kernels.invalidTexts(INPUT, OUT, count, OUT + 8192);
        return { result: found, bytes: 8192 + found * 4 };
      });
    }
  });
});

describe('codecs', () => {
  /** Snappy or LZ4 by hand, with the bytes that should come out; sometimes broken. */
  function compressed(
    random: Random,
    format: 'snappy' | 'lz4',
  ): { readonly bytes: number[]; readonly plain: number[] } {
    const bytes: number[] = [];
    const plain: number[] = [];
    const pieces = 1 + random.below(20);
    for (let piece = 0; piece < pieces; piece += 1) {
      const literals = Array.from({ length: 1 + random.below(random.below(4) === 0 ? 400 : 20) }, () =>
        random.below(256),
      );
      plain.push(...literals);
      const offset = 1 + random.below(Math.min(plain.length, random.below(2) === 0 ? 24 : 2000));
      const match = piece === pieces - 1 ? 0 : 4 + random.below(random.below(3) === 0 ? 600 : 20);
      if (format === 'snappy') snappyPiece(bytes, literals, offset, match);
      else lz4Piece(bytes, literals, offset, match);
      for (let at = 0; at < match; at += 1) plain.push(plain[plain.length - offset]!);
    }
    if (format === 'lz4') return { bytes, plain };
    const head: number[] = [];
    pushVarint(head, plain.length);
    return { bytes: [...head, ...bytes], plain };
  }

  it.each(['snappy', 'lz4'] as const)('%s: both implementations give the bytes back, or refuse', (format) => {
    const random = seededRandom(format.length);
    for (let round = 0; round < 300; round += 1) {
      const { bytes, plain } = compressed(random, format);
      const whole = round % 3 > 0;
      if (!whole) bytes[random.below(bytes.length)] = random.below(256);
      const length = whole ? bytes.length : bytes.length - random.below(3);
      const room = whole ? plain.length : plain.length - random.below(2);
      const result = compare(
        (view) => putBytes(view, bytes),
        (kernels) => {
          const written = kernels[format](INPUT, length, OUT, room);
          return { result: written, bytes: Math.max(written, 0) };
        },
      );
      if (!whole) continue;
      expect(result).toBe(plain.length);
      expect([...new Uint8Array(PAIR[0]!.memory.buffer, OUT, plain.length)]).toEqual(plain);
    }
  });

  it('snappy and LZ4 never write more than there is room for', () => {
    // A long match right at the end of the room.
    const bytes = [0x10, 0x41, 0x01, 0x00, 0x00];
    for (const { kernels, memory } of PAIR) {
      const view = new DataView(memory.buffer);
      putBytes(view, [0x1f, 0x41, 0x01, 0x00, ...Array(100).fill(255), 0, ...bytes]);
      expect(kernels.lz4(INPUT, 110, OUT, 50)).toBe(-1);
      putBytes(view, [0x80, 0x80, 0x80, 0x80, 0x7f, 0x00, 0x41]);
      expect(kernels.snappy(INPUT, 7, OUT, 50)).toBe(-1);
    }
  });
});

function snappyPiece(bytes: number[], literals: readonly number[], offset: number, match: number): void {
  const size = literals.length - 1;
  if (size < 60) bytes.push(size << 2);
  else if (size < 256) bytes.push(60 << 2, size);
  else bytes.push(61 << 2, size & 255, size >> 8);
  bytes.push(...literals);
  for (let rest = match; rest > 0; ) {
    const part = Math.min(rest, 64);
    if (part >= 4 && part <= 11 && offset < 2048)
      bytes.push(1 | ((part - 4) << 2) | ((offset >> 8) << 5), offset & 255);
    else if (offset % 3 === 0) bytes.push(3 | ((part - 1) << 2), offset & 255, offset >> 8, 0, 0);
    else bytes.push(2 | ((part - 1) << 2), offset & 255, offset >> 8);
    rest -= part;
  }
}

function lz4Piece(bytes: number[], literals: readonly number[], offset: number, match: number): void {
  const extra = (value: number): void => {
    let rest = value - 15;
    for (; rest >= 255; rest -= 255) bytes.push(255);
    if (value >= 15) bytes.push(rest);
  };
  bytes.push((Math.min(literals.length, 15) << 4) | Math.min(Math.max(match - 4, 0), 15));
  extra(literals.length);
  bytes.push(...literals);
  if (match === 0) return;
  bytes.push(offset & 255, offset >> 8);
  extra(match - 4);
}
