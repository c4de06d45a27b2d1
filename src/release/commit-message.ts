import type { ReleaseRecord } from '../generated/release.ts';
import { recordDigest } from '../records/digest.ts';

const LONGEST_HEADLINE = 100;

/**
 * Message of the commit that promotes: what went where for people, then trailers for machines. The trailers of one release
 * stand together and start with `Trainyard-Promotion`.
 * @param releases of one pull request; at least one
 */
export function commitMessage(releases: readonly [ReleaseRecord, ...ReleaseRecord[]]): {
  readonly headline: string;
  readonly body: string;
} {
  const [{ source }] = releases;
  const lines = releases.map(
    ({ model, version, environment, artifact }) => `- ${model} ${version} to ${environment}: ${artifact.uri}`,
  );
  const body = [
    `Reviewed in ${pullRequest(source)} at ${source.head.slice(0, 12)}, merged as ${source.commit.slice(0, 12)}.`,
    lines.join('\n'),
    releases.flatMap(trailers).join('\n'),
  ].join('\n\n');
  return { headline: clip(headline(releases)), body };
}

function headline(releases: readonly ReleaseRecord[]): string {
  const models = new Map<string, string[]>();
  for (const { model, version, environment } of releases) {
    const name = `${model} ${version}`;
    models.set(name, [...(models.get(name) ?? []), environment]);
  }
  const [first, ...others] = models;
  if (first !== undefined && others.length === 0) return `Promote ${first[0]} to ${first[1].join(', ')}`;
  return `Promote ${models.size} models: ${[...models.keys()].join(', ')}`;
}

function trailers(release: ReleaseRecord): readonly string[] {
  const { model, version, artifact, source, approvals, metrics, previous } = release;
  const before = previous === null ? 'none' : `${previous.version} ${previous.artifactDigest}`;
  return [
    trailer('Promotion', release.promotionId),
    trailer('Model', `${model}@${version} ${artifact.digest}`),
    trailer('Environment', release.environment),
    trailer('Source-PR', `${pullRequest(source)}@${source.head}`),
    ...approvals.map(({ login, commentId }) => trailer('Approved-By', `${login}#${commentId}`)),
    trailer('Metrics', recordDigest(metrics)),
    trailer('Previous', before),
  ];
}

const trailer = (name: string, value: string): string => `Trainyard-${name}: ${value.replace(/\s+/g, ' ')}`;

const pullRequest = ({ repository, pullRequest: number }: ReleaseRecord['source']): string => `${repository}#${number}`;

const clip = (line: string): string =>
  line.length <= LONGEST_HEADLINE ? line : `${line.slice(0, LONGEST_HEADLINE - 1)}…`;
