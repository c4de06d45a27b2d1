/** The HTML reports that comparisons keep as artifacts. The simulated GitHub has no page to download them from, so the demo's page opens them. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzip } from '../src/adapters/unzip.ts';
import type { DemoWorld } from './world.ts';

/** Far more than a report may have. */
const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** Resolves with the report that an artifact of the model repository holds; undefined when there is no such artifact any more. */
export async function readHtmlReport(
  { github, repository, directory }: DemoWorld,
  artifact: number,
): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(directory, 'html-report-'));
  try {
    const archive = path.join(folder, 'archive.zip');
    // The answer is a redirect to a signed address, which wants no token.
    const found = await fetch(`${github.apiUrl}/repos/${repository}/actions/artifacts/${artifact}/zip`, {
      headers: { authorization: `Bearer ${github.tokenFor('ada')}` },
      redirect: 'manual',
    });
    const address = found.headers.get('location');
    if (address === null) return undefined;
    await writeFile(archive, Buffer.from(await (await fetch(address)).arrayBuffer()));
    await unzip(archive, path.join(folder, 'content'), MAXIMUM_BYTES);
    return await readFile(path.join(folder, 'content', 'report.html'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
