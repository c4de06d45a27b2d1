import { createHash } from 'node:crypto';
import { type Finding, type FindingLevel, findingsOf } from './data-findings.ts';
import type { ShownReport } from './data-masking.ts';
import { type RuleHelp, ruleHelp, ruleIdOf } from './data-rules.ts';
import { messageOf, ruleSentence, titleOf } from './data-sentences.ts';
import { count } from './markdown.ts';

/** GitHub takes 25,000 results of a run and shows 5,000. */
const MOST_RESULTS = 5_000;
const LONGEST_MESSAGE = 4_000;

const LEVELS: Readonly<Record<FindingLevel, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId: '%SRCROOT%' };
        readonly region?: { readonly startLine: number };
      };
    },
  ];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

/** One place of a finding: row rules have a result per first offending line, everything else has one. */
interface Place {
  readonly finding: Finding;
  readonly line: number | undefined;
  readonly text: string;
  /** What stays the same when lines move. */
  readonly identity: string;
}

/**
 * SARIF 2.1.0 (OASIS) for code scanning: the worst 5,000 places, and a notification about the others. Fingerprints do not depend on
 * the line, so that a finding keeps its alert when rows are added above it.
 */
export function sarif(report: ShownReport): object {
  const findings = findingsOf(report);
  const places = findings.flatMap(placesOf);
  const shown = places.slice(0, MOST_RESULTS);
  const ids = [...new Set(shown.map(({ finding }) => ruleIdOf(finding)))];
  const helps = new Map(shown.map(({ finding }) => [ruleIdOf(finding), ruleHelp(finding)] as const));
  const seen = new Map<string, number>();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Trainyard validate',
            rules: ids.map((id) => descriptor(id, helps.get(id))),
          },
        },
        automationDetails: { id: 'trainyard/validate/' },
        columnKind: 'unicodeCodePoints',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(places.length - shown.length) },
        ],
        results: shown.map((place) => result(place, ids, seen)),
      },
    ],
  };
}

function descriptor(id: string, help: RuleHelp | undefined): object {
  const short = help?.short ?? id;
  const text = help?.text ?? id;
  return {
    id,
    name: id
      .replace(/(?:^|[/._-])([a-zA-Z])/g, (_all, letter: string) => letter.toUpperCase())
      .replace(/[^A-Za-z0-9]/g, ''),
    shortDescription: { text: short },
    fullDescription: { text: short },
    help: { text, markdown: text },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['data'] },
  };
}

function placesOf(finding: Finding): readonly Place[] {
  const title = titleOf(finding);
  if (finding.kind !== 'rule' || finding.group.samples.length === 0)
    return [{ finding, line: finding.line, text: `${title}. ${messageOf(finding)}`, identity: '' }];
  const { group } = finding;
  return group.samples.map((sample, index) => ({
    finding,
    line: sample.line !== undefined && sample.line >= 1 ? sample.line : undefined,
    text: `${title}. ${index === 0 ? messageOf(finding) : ruleSentence(group, sample)}`,
    identity: sample.value ?? '',
  }));
}

function result(
  { finding, line, text, identity }: Place,
  ids: readonly string[],
  seen: Map<string, number>,
): SarifResult {
  const ruleId = ruleIdOf(finding);
  const key = JSON.stringify([ruleId, finding.dataset.path, finding.file, titleOf(finding), identity]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const nth = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, nth);
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVELS[finding.level],
    message: { text: messageText(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(finding.file), uriBaseId: '%SRCROOT%' },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${hash}:${nth}` },
  };
}

/** Plain text of a message: `{0}` would be a placeholder in it and `](` a link (§3.11.5, §3.11.6). */
const messageText = (text: string): string =>
  text
    .slice(0, LONGEST_MESSAGE)
    .toWellFormed()
    .replace(/\{(?=\d+\})/g, '{ ')
    .replaceAll('](', '] (');

/** A path as a relative reference (RFC 3986): a colon in the first part would otherwise read as a scheme. */
export const relativeUri = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

function notifications(leftOut: number): readonly object[] {
  if (leftOut <= 0) return [];
  return [
    {
      level: 'note',
      message: { text: `${count(leftOut, 'further result')} left out; the JSON report counts all.` },
    },
  ];
}
