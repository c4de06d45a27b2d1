/** What the documentation shows must work: YAML blocks marked `trainyard` are configurations, links lead somewhere. */
import { access, glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateCandidate } from '../../src/generated/candidate.validator.js';
import { validateDataProfile } from '../../src/generated/data-profile.validator.js';
import { validateLedgerEntry } from '../../src/generated/ledger-entry.validator.js';
import { validateOutcome } from '../../src/generated/outcome.validator.js';
import { validateRelease } from '../../src/generated/release.validator.js';
import { validateReport } from '../../src/generated/report.validator.js';
import { validateTrainyard } from '../../src/generated/trainyard.validator.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Word after the language of a fence → validator: ```yaml trainyard, ```json outcome, … */
const VALIDATORS = {
  trainyard: validateTrainyard,
  candidate: validateCandidate,
  'data-profile': validateDataProfile,
  'ledger-entry': validateLedgerEntry,
  outcome: validateOutcome,
  release: validateRelease,
  report: validateReport,
} as const;

const pages: { readonly file: string; readonly text: string }[] = [];
for await (const file of glob(['*.md', 'docs/**/*.md', 'actions/*/*.md', 'examples/**/*.md', 'workflows/*.md'], {
  cwd: ROOT,
})) {
  pages.push({ file, text: await readFile(path.join(ROOT, file), 'utf8') });
}

const examples = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/^```(?:yaml|json) ([a-z-]+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    kind: match[1] ?? '',
    text: match[2] ?? '',
  })),
);

describe('an example of a record or configuration', () => {
  test.each(examples.map((example) => [example.place, example] as const))('in %s is valid', (_, { kind, text }) => {
    const validate = Object.entries(VALIDATORS).find(([name]) => name === kind)?.[1];
    expect(validate, `There is no schema "${kind}".`).toBeDefined();
    validate?.(parse(text));
    expect(validate?.errors ?? []).toEqual([]);
  });
});

describe('links', () => {
  test.each(pages.map(({ file, text }) => [file, text] as const))(
    'in %s lead to files and headings that exist',
    async (file, text) => {
      const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
      const broken: string[] = [];
      for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [link = '', heading] = target.split('#');
        const linked = link === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(link));
        if (!(await exists(linked))) broken.push(target);
        else if (heading !== undefined && linked.endsWith('.md') && !(await anchorsOf(linked)).has(heading))
          broken.push(target);
      }
      expect(broken).toEqual([]);
    },
  );
});

async function exists(file: string): Promise<boolean> {
  return access(path.join(ROOT, file)).then(
    () => true,
    () => false,
  );
}

/** Names of headings as GitHub makes them: lower case, without punctuation, blanks as hyphens. */
async function anchorsOf(file: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path.join(ROOT, file), 'utf8');
  const headings = [...text.matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
