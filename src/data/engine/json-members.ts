const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSE = 0x7d;

/** One member of an object as it is written. Offsets into the bytes it was found in. */
export interface JsonMember {
  readonly name: string;
  /** Behind the value before it (or where the object begins): from here to `valueStart` stand separators and the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The members of an object. @param bytes a text that `JSON.parse` takes and that holds an object */
export function membersOf(bytes: Uint8Array): readonly JsonMember[] {
  const members: JsonMember[] = [];
  let start = 0;
  // Behind the opening brace.
  for (let at = skipBlanks(bytes, skipBlanks(bytes, 0) + 1); bytes[at] !== CLOSE && at < bytes.length; ) {
    const nameEnd = jsonValueEnd(bytes, at);
    const name: unknown = JSON.parse(decoder.decode(bytes.subarray(at, nameEnd)));
    const valueStart = skipBlanks(bytes, skipBlanks(bytes, nameEnd) + 1);
    const valueEnd = jsonValueEnd(bytes, valueStart);
    members.push({ name: String(name), start, valueStart, valueEnd });
    start = valueEnd;
    const next = skipBlanks(bytes, valueEnd);
    at = bytes[next] === COMMA ? skipBlanks(bytes, next + 1) : next;
  }
  return members;
}

/** Where a correct value ends that begins at an offset. */
function jsonValueEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case QUOTE:
        at = closingQuote(bytes, at + 1);
        if (depth === 0) return at + 1;
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        break;
      case 0x5d:
      case CLOSE:
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
      case COMMA:
        if (depth === 0) return at;
        break;
    }
  }
  return bytes.length;
}

function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) return at;
    if (bytes[at] === BACKSLASH) at += 1;
  }
  return bytes.length;
}

/** The first byte that is not JSON's white space. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
