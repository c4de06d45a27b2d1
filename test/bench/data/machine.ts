import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** One line about where the figures come from; a ratio without its machine says little. */
export function machineLine(now: Date): string {
  const [cpu] = os.cpus();
  const memory = `${(os.totalmem() / 1024 ** 3).toFixed(0)} GB memory`;
  return [
    now.toISOString().slice(0, 10),
    `${cpu?.model.trim() ?? 'unknown processor'}, ${os.availableParallelism()} cores, ${memory}`,
    `${os.type()} ${os.release()} ${os.arch()}`,
    `Node ${process.versions.node}`,
    `DuckDB ${versionOf('@duckdb/node-api')}`,
  ].join(' · ');
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '?';
}
