/**
 * The directory of a zip archive, read with suspicion: whoever uploaded the archive chose its names and sizes.
 * Source: PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16 and 4.5.3 (zip64).
 */
import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../errors.ts';

/** A file in the archive; folders are left out. */
export interface ZipEntry {
  /** Safe below any folder: relative, `/`, no `.` or `..`. */
  readonly path: string;
  readonly compression: 'stored' | 'deflated';
  /** What the archive says about the unpacked file; to be checked against what comes out. */
  readonly size: number;
  readonly crc32: number;
  readonly packedSize: number;
  /** Where the entry's local header starts. */
  readonly offset: number;
}

const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

const ENCRYPTED = 1;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** Throws `UserError('artifact.malformed')` on anything that is not a plain archive of regular files. */
export async function readZipDirectory(file: FileHandle, fileSize: number): Promise<readonly ZipEntry[]> {
  const directory = await locateDirectory(file, fileSize);
  if (directory.entries > MOST_ENTRIES) throw malformed(`it has more than ${MOST_ENTRIES} entries`);
  if (directory.size > LARGEST_DIRECTORY || directory.offset + directory.size > fileSize) {
    throw malformed('its directory does not fit');
  }
  const bytes = await readAt(file, directory.offset, directory.size);
  const entries = parseEntries(bytes, directory.entries);
  refuseDuplicates(entries);
  return entries;
}

/** Where an entry's packed bytes start. */
export async function dataOffset(file: FileHandle, entry: ZipEntry): Promise<number> {
  const header = await readAt(file, entry.offset, LOCAL_LENGTH);
  if (header.readUInt32LE(0) !== LOCAL) throw malformed(`the entry ${entry.path} is not where the directory says`);
  return entry.offset + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
}

export function malformed(why: string): UserError {
  return new UserError('artifact.malformed', `The archive cannot be unpacked: ${why}.`);
}

interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

async function locateDirectory(file: FileHandle, fileSize: number): Promise<DirectoryPlace> {
  const tailLength = Math.min(fileSize, END_LENGTH + LONGEST_COMMENT);
  const tail = await readAt(file, fileSize - tailLength, tailLength);
  const end = findEnd(tail);
  if (end === undefined) throw malformed('it is not a zip archive');
  const place = {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  };
  const needsZip64 = place.entries === 0xffff || place.size === IN_ZIP64 || place.offset === IN_ZIP64;
  return needsZip64 ? locateZip64(file, fileSize - tailLength + end) : place;
}

/** The last place whose comment ends with the file. */
function findEnd(tail: Buffer): number | undefined {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return undefined;
}

async function locateZip64(file: FileHandle, end: number): Promise<DirectoryPlace> {
  if (end < ZIP64_LOCATOR_LENGTH) throw malformed('its end is cut off');
  const locator = await readAt(file, end - ZIP64_LOCATOR_LENGTH, ZIP64_LOCATOR_LENGTH);
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR) throw malformed('its 64-bit directory is missing');
  const record = await readAt(file, bigNumber(locator, 8), ZIP64_END_LENGTH);
  if (record.readUInt32LE(0) !== ZIP64_END) throw malformed('its 64-bit directory is missing');
  return { entries: bigNumber(record, 32), size: bigNumber(record, 40), offset: bigNumber(record, 48) };
}

function parseEntries(bytes: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw malformed('its directory is cut off');
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw malformed('its directory is cut off');
    const name = decodeName(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    const entry = parseEntry(bytes.subarray(at, at + ENTRY_LENGTH), name, bytes.subarray(nameEnd, extraEnd));
    if (entry !== undefined) entries.push(entry);
    at = next;
  }
  return entries;
}

/** Undefined for a folder. */
function parseEntry(header: Buffer, name: string, extra: Buffer): ZipEntry | undefined {
  if ((header.readUInt16LE(8) & ENCRYPTED) !== 0) throw malformed(`the entry ${name} is encrypted`);
  const type = (header.readUInt32LE(38) >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR && type !== FOLDER)
    throw malformed(`the entry ${name} is a link or a special file`);
  const path = safePath(name);
  if (name.endsWith('/')) return undefined;
  const [size, packedSize, offset] = resolveZip64(
    [header.readUInt32LE(24), header.readUInt32LE(20), header.readUInt32LE(42)],
    extra,
  );
  const compression = compressionOf(header.readUInt16LE(10), name);
  return { path, compression, size, packedSize, offset, crc32: header.readUInt32LE(16) };
}

function compressionOf(method: number, name: string): ZipEntry['compression'] {
  switch (method) {
    case 0:
      return 'stored';
    case 8:
      return 'deflated';
    default:
      throw malformed(`the entry ${name} is compressed by the unknown method ${method}`);
  }
}

/** Values too large for 32 bits stand in an extra field, in this order and only those. */
function resolveZip64(
  values: readonly [size: number, packedSize: number, offset: number],
  extra: Buffer,
): readonly [number, number, number] {
  if (!values.includes(IN_ZIP64)) return values;
  const field = extraField(extra, ZIP64_EXTRA);
  let at = 0;
  const resolve = (value: number): number => {
    if (value !== IN_ZIP64) return value;
    if (field === undefined || at + 8 > field.length) throw malformed('a 64-bit size is missing');
    at += 8;
    return bigNumber(field, at - 8);
  };
  const [size, packedSize, offset] = values;
  return [resolve(size), resolve(packedSize), resolve(offset)];
}

function extraField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return undefined;
}

/** Refuses every name that could lead out of the folder, or mean different files on different systems. */
function safePath(name: string): string {
  // Some writers, GitHub's among them, start a name with `/` for the root of the archive.
  const path = name.replace(/^\/+/, '').replace(/\/$/, '');
  const unsafe = path.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (unsafe || /[\\:\p{Cc}]/u.test(path)) throw malformed(`the name ${JSON.stringify(name)} is not a plain path`);
  return path;
}

function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('a name is not UTF-8');
  }
}

/** Also two names that one file system would take for the same file. */
function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw malformed(`it has two files named ${path}`);
    seen.add(key);
  }
}

function bigNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw malformed('a size is impossible');
  return Number(value);
}

async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  if (bytesRead < length) throw malformed('it is cut off');
  return buffer;
}
