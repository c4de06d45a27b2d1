import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { messageOf, UserError } from '../errors.ts';
import { ArchiveReader } from './archive-reader.ts';
import { tooLarge } from './trees.ts';

const MOST_ENTRIES = 10_000;
/** Names, comments and extra fields together, in bytes: they are held in memory. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/**
 * Unpacks a zip archive into a folder of its own. The archive is read with suspicion: whoever made it chose its names and
 * sizes. Throws `artifact.malformed` on anything but a plain archive of regular files, and `file.too-large` before
 * anything is written when the files would have more than the given number of bytes together. What was written before an
 * error stays, for the caller to remove with the folder.
 */
export async function unzip(archive: string, folder: string, maximumBytes: number): Promise<void> {
  await using file = await open(archive, 'r');
  const { size } = await file.stat();
  try {
    // These are yauzl's defaults except for the names, where it would take a backslash for a slash. What an entry
    // announces is what comes out, or else the entry is refused: so the sum below is also a cap on what is written.
    const zip = await fromRandomAccessReaderPromise(new ArchiveReader(file, size), size, {
      decodeStrings: true,
      strictFileNames: true,
      validateEntrySizes: true,
      autoClose: false,
    });
    const files = await readFiles(zip);
    const total = files.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (total > maximumBytes) throw tooLarge('The unpacked archive', maximumBytes);
    for (const entry of files) await extract(zip, entry, join(folder, entry.fileName));
  } catch (error) {
    throw error instanceof UserError ? error : malformed(messageOf(error));
  }
}

/** Every regular file of the archive, checked; folders are left out. */
async function readFiles(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw malformed(`it has more than ${MOST_ENTRIES} entries`);
  const files: Entry[] = [];
  const seen = new Set<string>();
  let directorySize = 0;
  for await (const entry of zip.eachEntry()) {
    directorySize += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    if (directorySize > LARGEST_DIRECTORY) throw malformed('its directory is too large');
    refuseOddities(entry);
    if (entry.fileName.endsWith('/')) continue;
    // Also two names that one file system would take for the same file.
    const key = entry.fileName.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw malformed(`it has two files named ${entry.fileName}`);
    seen.add(key);
    files.push(entry);
  }
  return files;
}

const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
/** U+FFFD stands where the bytes were no text. */
const ODD_IN_NAMES = /[\\:\p{Cc}\u{fffd}]/u;

function refuseOddities({ fileName, externalFileAttributes }: Entry): void {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE;
  if (type !== 0 && type !== REGULAR && type !== FOLDER) {
    throw malformed(`the entry ${JSON.stringify(fileName)} is a link or a special file`);
  }
  const parts = fileName.replace(/\/$/, '').split('/');
  if (ODD_IN_NAMES.test(fileName) || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw malformed(`the name ${JSON.stringify(fileName)} is not a plain path`);
  }
}

async function extract(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    const content = await zip.openReadStreamPromise(entry);
    await pipeline(content, intact(entry), createWriteStream(target, { flags: 'wx' }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw malformed(`the entry ${entry.fileName} does not come out (${messageOf(error)})`);
  }
}

/** Passes the content on and, at its end, compares the checksum, which yauzl leaves to its callers. */
function intact(entry: Entry) {
  return async function* (content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let sum = 0;
    for await (const chunk of content) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw malformed(`the entry ${entry.fileName} is damaged`);
  };
}

function malformed(why: string): UserError {
  return new UserError('artifact.malformed', `The archive cannot be unpacked: ${why}.`);
}
