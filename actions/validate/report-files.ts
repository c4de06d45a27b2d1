import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { profileToJson } from '../../src/data/profile/profile-to-json.ts';
import { messageOf } from '../../src/errors.ts';
import type { Artifacts, Files } from '../../src/ports.ts';
import { dataHtml } from '../../src/report/data-html.ts';
import { dataReportJson } from '../../src/report/data-json.ts';
import { junitXml } from '../../src/report/data-junit.ts';
import type { ShownReport } from '../../src/report/data-masking.ts';
import { sarif } from '../../src/report/data-sarif.ts';
import { violationLines } from '../../src/report/data-violations.ts';
import type { Proposal } from './infer.ts';

export interface ReportFolder {
  /** Absolute. */
  readonly path: string;
  /** Names below it. */
  readonly files: readonly string[];
}

export interface ReportExtras {
  readonly proposals: readonly Proposal[];
  /** What identifies the content of each data set of the report; undefined where nothing does. */
  readonly digests: readonly (string | undefined)[];
}

/** Every column lists its values, so a profile of a wide table is large. */
const MOST_PROFILED_COLUMNS = 500;

/** Writes the report in all its forms into a new temporary folder. */
export async function writeReport(
  report: ShownReport,
  { proposals, digests }: ReportExtras,
  files: Files,
): Promise<ReportFolder> {
  const contents = new Map<string, string | Uint8Array>([
    ['report.json', `${JSON.stringify(dataReportJson(report), null, 2)}\n`],
    ['report.html', dataHtml(report)],
    ['junit.xml', junitXml(report)],
    ['report.sarif', `${JSON.stringify(sarif(report), null, 2)}\n`],
    ['violations.jsonl.gz', gzipSync([...violationLines(report)].map((line) => `${line}\n`).join(''))],
  ]);
  for (const proposal of proposals)
    if (proposal.kind === 'proposed') contents.set(proposalFile(proposal.name), proposal.text);
  for (const [at, { names, path, profile, masked }] of report.datasets.entries()) {
    const [name = ''] = names;
    const digest = digests[at];
    if (digest === undefined || profile.columns.length > MOST_PROFILED_COLUMNS) continue;
    // Masked already: the names only say of which columns something is left out.
    const record = profileToJson(profile, { dataset: datasetName(name), path, digest }, new Set(masked));
    contents.set(`profiles/${fileName(name)}.json`, `${JSON.stringify(record)}\n`);
  }
  const path = await files.temporaryFolder('trainyard-data-report-');
  for (const [name, content] of contents) await files.write(posix.join(path, name), content);
  return { path, files: [...contents.keys()] };
}

/** @param name `model/dataset` */
export const proposalFile = (name: string): string => `proposed-schemas/${fileName(name)}.schema.json`;

/** In names stands no point, so no two get the same file. */
const fileName = (name: string): string => name.replace('/', '.');

const datasetName = (name: string): string => name.slice(name.indexOf('/') + 1);

/** One for each choice of models: several steps of a run can each check some. */
export function artifactName(models: readonly string[]): string {
  if (models.length === 0) return 'data-report';
  if (models.length === 1) return `data-report-${models[0]}`;
  const names = [...models].sort().join('\n');
  return `data-report-${createHash('sha256').update(names).digest('hex').slice(0, 12)}`;
}

/** Uploads the report. Never throws: a report that cannot be kept changes nothing about the data. @returns what went wrong, in a sentence */
export async function uploadReport(
  folder: ReportFolder,
  name: string,
  artifacts: Pick<Artifacts, 'upload'>,
): Promise<string | undefined> {
  try {
    await artifacts.upload({
      name,
      root: folder.path,
      files: folder.files,
      packing: { kind: 'zip', level: 6 },
      retentionDays: undefined,
    });
    return undefined;
  } catch (error) {
    return `The report was not uploaded: ${messageOf(error)}`;
  }
}
