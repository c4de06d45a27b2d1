/** `node test/bench/data/floor.ts <gunzip|unzstd|read> <file>`: what Node needs for the bytes alone, without looking at them. */
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { printOutcome } from './outcome.ts';

// The sizes with which each is fastest: a floor must not be made slow.
const READ_BYTES = 256 * 1024;
const CHUNK_BYTES = 256 * 1024;

const [work = '', file = ''] = process.argv.slice(2);
const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
const bytes = createReadStream(file, { highWaterMark: READ_BYTES });
if (work === 'gunzip') await pipeline(bytes, createGunzip({ chunkSize: CHUNK_BYTES }), sink);
else if (work === 'unzstd') await pipeline(bytes, createZstdDecompress({ chunkSize: CHUNK_BYTES }), sink);
else if (work === 'read') await pipeline(bytes, sink);
else throw new Error(`No floor ${work}. There are: gunzip, unzstd, read.`);
printOutcome({ engine: `Node ${work}`, rows: undefined, violations: undefined, duplicates: undefined });
