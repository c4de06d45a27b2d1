import { DELTA_STATE, HYBRID_STATE } from '../kernels/parquet-kernels.ts';
import type { Span } from './codecs.ts';
import { ENCODING } from './page-header.ts';
import type { ParquetRoom, Regions } from './room.ts';

/** Encoded values of one page that are not null, taken in portions. What a portion points to holds until the next. */
export type ValueSource =
  /** Values of `width` bytes as PLAIN has them. @returns address of the next `count` */
  | { readonly form: 'fixed'; readonly width: number; take(count: number): number }
  /** Writes pairs (u32 start, u32 end) of the next `count` texts at `pairs`. */
  | { readonly form: 'texts'; take(count: number, pairs: number): TextPortion }
  /** Writes the next `count` truth values as doubles. */
  | { readonly form: 'booleans'; take(count: number, out: number): void }
  /** Sets a fresh stream of dictionary indices up at `state`. */
  | { readonly form: 'indices'; start(state: number): void };

export interface TextPortion extends Span {
  /** What the pairs are relative to. The texts, and perhaps bytes between them, fill the span. */
  readonly base: number;
}

export interface SourceInput {
  readonly encoding: number;
  readonly physical: 'boolean' | 'bytes' | { readonly width: number; readonly integer: boolean };
  /** The bytes behind the levels. */
  readonly body: Span;
  readonly room: ParquetRoom;
  readonly regions: Regions;
}

/** Texts of one batch that share prefixes are written out; more bytes than this are refused. */
const MAXIMUM_JOINED_BYTES = 256 * 1024 * 1024;

/**
 * @returns undefined when the encoding is unknown or does not go with the type
 * @throws Error in words when the bytes end too early or contradict themselves; `take` does so too
 */
export function valueSource(input: SourceInput): ValueSource | undefined {
  const { encoding, physical, body, room, regions } = input;
  const end = body.at + body.length;
  switch (encoding) {
    case ENCODING.plain:
      return plainSource(input);
    case ENCODING.plainDictionary:
    case ENCODING.rleDictionary: {
      if (physical === 'boolean') return undefined;
      return { form: 'indices', start: (state) => startIndices(body, state, room) };
    }
    case ENCODING.rle:
      return physical === 'boolean' ? runSource(input) : undefined;
    case ENCODING.deltaBinaryPacked:
      return isInteger(physical) ? deltaSource(body, physical.width, room, regions) : undefined;
    case ENCODING.deltaLengthByteArray: {
      if (physical !== 'bytes') return undefined;
      const lengths = lengthStream('lengths', body.at, end, input);
      let at = lengths.end;
      return {
        form: 'texts',
        take(count, pairs) {
          const from = at;
          at = room.kernels.adjacentTexts(body.at, at, end, lengths.take(count), count, pairs) >>> 0;
          if (at === 0) throw tooShort();
          return { base: body.at, at: from, length: at - from };
        },
      };
    }
    case ENCODING.deltaByteArray:
      return physical === 'boolean' || isInteger(physical) ? undefined : joinedSource(input);
    case ENCODING.byteStreamSplit:
      return typeof physical === 'object' ? splitSource(body, physical.width, room, regions) : undefined;
    default:
      return undefined;
  }
}

const isInteger = (physical: SourceInput['physical']): physical is { width: number; integer: true } =>
  typeof physical === 'object' && physical.integer;

const tooShort = (): Error => new Error('a page has fewer values than it claims');

function plainSource({ physical, body, room }: SourceInput): ValueSource {
  const end = body.at + body.length;
  if (physical === 'boolean') {
    let bit = 0;
    return {
      form: 'booleans',
      take(count, out) {
        if (bit + count > body.length * 8) throw tooShort();
        room.kernels.bitsToNumbers(body.at, bit, count, out);
        bit += count;
      },
    };
  }
  let at = body.at;
  if (physical === 'bytes')
    return {
      form: 'texts',
      take(count, pairs) {
        const from = at;
        at = room.kernels.lengthPrefixedTexts(body.at, at, end, count, pairs) >>> 0;
        if (at === 0) throw tooShort();
        return { base: body.at, at: from, length: at - from };
      },
    };
  const { width } = physical;
  return {
    form: 'fixed',
    width,
    take(count) {
      const from = at;
      at += count * width;
      if (at > end) throw tooShort();
      return from;
    },
  };
}

/** A byte with the bits per index, then runs to the end of the page. */
function startIndices(body: Span, state: number, { linear }: ParquetRoom): void {
  const view = linear.view();
  const width = body.length === 0 ? 0 : view.getUint8(body.at);
  if (width > 32) throw new Error(`dictionary indices of ${width} bits do not exist`);
  startHybrid(view, state, { at: body.at + Math.min(body.length, 1), end: body.at + body.length, width });
}

/** Sets a stream of runs up. */
export function startHybrid(
  view: DataView,
  state: number,
  stream: { readonly at: number; readonly end: number; readonly width: number },
): void {
  for (let offset = 0; offset < HYBRID_STATE.bytes; offset += 4) view.setUint32(state + offset, 0, true);
  view.setUint32(state + HYBRID_STATE.at, stream.at, true);
  view.setUint32(state + HYBRID_STATE.end, stream.end, true);
  view.setUint32(state + HYBRID_STATE.width, stream.width, true);
}

/** Booleans as runs of one bit, behind their length. */
function runSource({ body, room, regions }: SourceInput): ValueSource {
  const { linear, kernels } = room;
  const state = regions('runs', HYBRID_STATE.bytes);
  if (body.length >= 4) {
    const length = linear.view().getUint32(body.at, true);
    if (length > body.length - 4) throw tooShort();
    startHybrid(linear.view(), state, { at: body.at + 4, end: body.at + 4 + length, width: 1 });
  } else startHybrid(linear.view(), state, { at: body.at, end: body.at, width: 1 });
  return {
    form: 'booleans',
    take(count, out) {
      const words = regions('words', count * 4);
      if (kernels.hybridValues(state, count, 2, words) < 0) throw tooShort();
      kernels.wordsToNumbers(words, count, out);
    },
  };
}

function deltaSource(body: Span, width: number, room: ParquetRoom, regions: Regions): ValueSource {
  const state = startDelta('values', body.at, body.at + body.length, width === 8, room, regions);
  return {
    form: 'fixed',
    width,
    take(count) {
      const out = regions('raw', count * width);
      if (room.kernels.deltaValues(state, count, out) < 0) throw tooShort();
      return out;
    },
  };
}

function startDelta(
  name: string,
  at: number,
  end: number,
  wide: boolean,
  { linear, kernels }: ParquetRoom,
  regions: Regions,
): number {
  const state = regions(`delta ${name}`, DELTA_STATE.bytes);
  const view = linear.view();
  view.setUint32(state + DELTA_STATE.at, at, true);
  view.setUint32(state + DELTA_STATE.end, end, true);
  view.setUint32(state + DELTA_STATE.wide, wide ? 1 : 0, true);
  if (kernels.deltaStart(state) < 0) throw new Error('the header of delta-encoded values is damaged');
  return state;
}

interface LengthStream {
  /** Address behind the stream. */
  readonly end: number;
  /** Address of the next lengths (i32). */
  take(count: number): number;
}

/** Lengths stand all together before the bytes that they are of. */
function lengthStream(name: string, at: number, end: number, { room, regions }: SourceInput): LengthStream {
  const state = startDelta(name, at, end, false, room, regions);
  // A copy walks to the end; the address of a region that exists already does not change.
  const ahead = regions('delta ahead', DELTA_STATE.bytes);
  room.linear.u8().copyWithin(ahead, state, state + DELTA_STATE.bytes);
  const behind = room.kernels.deltaSkip(ahead) >>> 0;
  if (behind === 0) throw tooShort();
  return {
    end: behind,
    take(count) {
      const out = regions(name, count * 4);
      if (room.kernels.deltaValues(state, count, out) < 0) throw tooShort();
      return out;
    },
  };
}

/** Each value is a prefix of the one before it and bytes of its own. */
function joinedSource(input: SourceInput): ValueSource {
  const { physical, body, room, regions } = input;
  const { kernels, linear } = room;
  const end = body.at + body.length;
  const prefixes = lengthStream('prefixes', body.at, end, input);
  const suffixes = lengthStream('suffixes', prefixes.end, end, input);
  let at = suffixes.end;
  let previousLength = 0;
  let lastAt = 0;
  const join = (count: number, pairs: number): TextPortion => {
    if (count === 0) return { base: 0, at: 0, length: 0 };
    const starts = prefixes.take(count);
    const lengths = suffixes.take(count);
    const total = kernels.joinedLength(starts, lengths, count, previousLength);
    if (total < 0) throw new Error('a value claims a prefix that the one before it does not have');
    if (total + previousLength > MAXIMUM_JOINED_BYTES)
      throw new Error(`${count} values have ${total} bytes together; at most ${MAXIMUM_JOINED_BYTES} are read`);
    // The last value of the portion before is moved to the front, where the first value finds it.
    const base = regions('joined', previousLength + total);
    linear.u8().copyWithin(base, lastAt, lastAt + previousLength);
    const out = base + previousLength;
    at = kernels.joinTexts(base, at, end, starts, lengths, count, base, out, pairs) >>> 0;
    if (at === 0) throw tooShort();
    const view = linear.view();
    const tail = (count - 1) * 4;
    previousLength = view.getInt32(starts + tail, true) + view.getInt32(lengths + tail, true);
    lastAt = out + total - previousLength;
    return { at: out, length: total, base };
  };
  if (typeof physical !== 'object') return { form: 'texts', take: join };
  const { width } = physical;
  return {
    form: 'fixed',
    width,
    take(count) {
      const pairs = regions('joined pairs', count * 8);
      const joined = join(count, pairs);
      if (!allOfWidth(room.linear.view(), pairs, count, width)) throw new Error(`a value does not have ${width} bytes`);
      return joined.at;
    },
  };
}

function allOfWidth(view: DataView, pairs: number, count: number, width: number): boolean {
  for (let at = pairs; at < pairs + count * 8; at += 8)
    if (view.getUint32(at + 4, true) - view.getUint32(at, true) !== width) return false;
  return true;
}

function splitSource(body: Span, width: number, room: ParquetRoom, regions: Regions): ValueSource {
  if (body.length % width !== 0) throw new Error('the streams of split bytes have different lengths');
  const total = body.length / width;
  let first = 0;
  return {
    form: 'fixed',
    width,
    take(count) {
      if (first + count > total) throw tooShort();
      const out = regions('raw', count * width);
      room.kernels.unsplit(body.at, total, width, first, count, out);
      first += count;
      return out;
    },
  };
}
