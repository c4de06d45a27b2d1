import { buffer } from 'node:stream/consumers';
import { crc32, inflateRawSync, zstdDecompressSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { messageOf, UserError } from '../errors.ts';
import { type FormatContext, LARGE_FILE } from './format-context.ts';
import { readJsonTree } from './json-tree.ts';
import { type Member, TreeProblem, type ValueNode } from './value-tree.ts';

/** A log has an entry for each sample, and some more. Reading 100,000 names takes seconds. */
const MOST_ENTRIES = 150_000;
/** Of one entry, in bytes, after it was unpacked. */
const LARGEST_ENTRY = LARGE_FILE;

const HEADER = 'header.json';
const SUMMARIES = 'summaries.json';
const START = '_journal/start.json';

export interface InspectArchive {
  /** As the log is written in JSON, but with summaries in the place of `samples`. */
  readonly root: ValueNode;
  readonly notes: readonly string[];
}

/**
 * Reads a log of Inspect as it is written by default, a file `.eval` (https://inspect.aisi.org.uk/eval-logs.html): a zip archive with
 * all but the samples in `header.json`, which is written when the evaluation ends, and id, epoch and scores of each sample in
 * `summaries.json`. Entries may be stored, deflated or packed with Zstandard. Throws `UserError('metrics.…')`.
 * @param content at most 16 MiB
 */
export async function readInspectArchive(content: Uint8Array, context: FormatContext): Promise<InspectArchive> {
  try {
    const zip = await fromBufferPromise(Buffer.from(content.buffer, content.byteOffset, content.byteLength), {
      // Names of entries hold ids of samples, which need be no paths. They stay bytes and are only compared.
      decodeStrings: false,
    });
    const entries = await entriesOf(zip, context);
    const header = entries.get(HEADER);
    if (header === undefined) throw noHeader(entries.has(START), context);
    if (header.uncompressedSize > LARGEST_ENTRY) throw tooLarge(HEADER, context);
    const root = await treeIn(zip, header, HEADER, context);
    const summaries = entries.get(SUMMARIES);
    if (summaries === undefined || root.kind !== 'object') return { root, notes: [] };
    if (summaries.uncompressedSize > LARGEST_ENTRY) {
      return { root, notes: [`Single samples are not read: \`${SUMMARIES}\` has more than 16 MiB.`] };
    }
    const samples: Member = { at: 0, value: await treeIn(zip, summaries, SUMMARIES, context) };
    return { root: { ...root, members: new Map([...root.members, ['samples', samples]]) }, notes: [] };
  } catch (error) {
    throw error instanceof UserError ? error : damaged(messageOf(error), context);
  }
}

/** The few entries that are read. */
async function entriesOf(zip: ZipFile, context: FormatContext): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) {
    const message = `The log of Inspect has more than ${MOST_ENTRIES} entries.`;
    throw context.problem('metrics.too-many', message, undefined, 'Evaluate fewer samples in one log.');
  }
  const found = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1');
    if (name !== HEADER && name !== SUMMARIES && name !== START) continue;
    if (found.has(name)) {
      const message = `The log of Inspect has two entries \`${name}\`.`;
      throw context.problem('metrics.duplicate-name', message, undefined, 'Write it anew with `inspect log convert`.');
    }
    found.set(name, entry);
  }
  return found;
}

async function treeIn(zip: ZipFile, entry: Entry, name: string, context: FormatContext): Promise<ValueNode> {
  const bytes = await contentOf(zip, entry, name, context);
  try {
    return readJsonTree(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TreeProblem)) throw error;
    const code = error.problem === 'syntax' ? 'metrics.syntax' : CODES[error.problem];
    throw context.problem(
      code,
      `\`${name}\` in the log of Inspect cannot be read. ${error.message}`,
      undefined,
      REWRITE,
    );
  }
}

const REWRITE = 'Write the log anew, for example as JSON with `inspect log dump`.';

const CODES = { depth: 'metrics.too-deep', size: 'metrics.too-many', duplicate: 'metrics.duplicate-name' } as const;

/** The entry unpacked. Neither its announced size nor its content is believed before both agree. */
async function contentOf(zip: ZipFile, entry: Entry, name: string, context: FormatContext): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw damaged(`\`${name}\` is encrypted`, context);
  const packed = await buffer(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  const content = unpacked(packed, entry, name, context);
  if (content.byteLength !== entry.uncompressedSize || crc32(content) !== entry.crc32) {
    throw damaged(`\`${name}\` is not what the archive says of it`, context);
  }
  return content;
}

/** Methods of the zip format, APPNOTE.TXT 4.4.5. */
const [STORED, DEFLATED, ZSTANDARD] = [0, 8, 93];

function unpacked(packed: Uint8Array, entry: Entry, name: string, context: FormatContext): Uint8Array {
  const limits = { maxOutputLength: LARGEST_ENTRY };
  try {
    switch (entry.compressionMethod) {
      case STORED:
        return packed;
      case DEFLATED:
        return inflateRawSync(packed, limits);
      case ZSTANDARD:
        return zstdDecompressSync(packed, limits);
      default:
        throw damaged(`\`${name}\` is packed by the unknown method ${entry.compressionMethod}`, context);
    }
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name, context);
    throw error;
  }
}

function noHeader(started: boolean, context: FormatContext): UserError {
  return started
    ? context.problem(
        'metrics.shape',
        'The evaluation of Inspect did not finish: its log has no results.',
        undefined,
        'Run it again, or retry it with `inspect eval-retry`.',
      )
    : context.problem(
        'metrics.shape',
        `The metrics file is a zip archive, but no log of Inspect: it holds no \`${HEADER}\`.`,
        undefined,
        'Name a metrics file.',
      );
}

function tooLarge(name: string, context: FormatContext): UserError {
  return context.problem(
    'metrics.too-large',
    `\`${name}\` in the log of Inspect has more than ${LARGEST_ENTRY / 1_048_576} MiB.`,
    undefined,
    'Evaluate fewer samples in one log.',
  );
}

function damaged(why: string, context: FormatContext): UserError {
  return context.problem(
    'metrics.syntax',
    `The log of Inspect cannot be unpacked: ${why.replace(/\.$/, '')}.`,
    undefined,
    REWRITE,
  );
}
