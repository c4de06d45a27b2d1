import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a handmade archive. What is not given is as an honest writer would put it. */
export interface HandmadeEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly compress?: boolean;
  /** Unix mode with file type: 0o120777 is a symbolic link. */
  readonly mode?: number;
  /** Lies in the directory. */
  readonly announcedSize?: number;
  readonly announcedCrc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Puts sizes and offset into the zip64 extra field. */
  readonly zip64?: boolean;
  /** Where the entry is said to start; needs zip64. */
  readonly announcedOffset?: bigint;
}

/** What the end of an archive says instead of the truth. */
export interface HandmadeEnd {
  readonly zip64?: boolean;
  readonly announcedEntries?: number;
  /** Where the directory is said to start. */
  readonly announcedOffset?: bigint;
  /** Where the 64-bit end is said to start. */
  readonly announcedEnd?: bigint;
}

/** General purpose bit 11: the name is UTF-8. */
const UTF8 = 0x800;

/** A zip archive that may lie. */
export function handmadeZip(entries: readonly HandmadeEntry[], end: HandmadeEnd = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = parts(entry, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...locals, ...directory, ...endOf(entries.length, size, offset, end)]);
}

function parts(entry: HandmadeEntry, offset: number) {
  const name = Buffer.from(entry.name);
  const content = Buffer.from(entry.content ?? '');
  const data = entry.compress ? deflateRawSync(content) : content;
  const method = entry.method ?? (entry.compress ? 8 : 0);
  const crc = entry.announcedCrc ?? crc32(content);
  const size = entry.announcedSize ?? content.length;

  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(name.length, 26);

  const extra = entry.zip64 ? Buffer.alloc(28) : Buffer.alloc(0);
  if (entry.zip64) {
    extra.writeUInt16LE(0x0001, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(data.length), 12);
    extra.writeBigUInt64LE(entry.announcedOffset ?? BigInt(offset), 20);
  }
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(0x0314, 4);
  central.writeUInt16LE(entry.flags ?? UTF8, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : data.length, 20);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : size, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : offset, 42);
  return { local: Buffer.concat([local, name, data]), central: Buffer.concat([central, name, extra]) };
}

function endOf(entries: number, size: number, start: number, lies: HandmadeEnd): readonly Buffer[] {
  const { zip64 = false, announcedEntries: count = entries, announcedOffset = BigInt(start) } = lies;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : Number(announcedOffset), 16);
  if (!zip64) return [end];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(announcedOffset, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(lies.announcedEnd ?? BigInt(start + size), 8);
  return [record, locator, end];
}
