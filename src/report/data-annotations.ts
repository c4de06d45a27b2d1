import type { Annotation } from '../outcome.ts';
import { type Finding, type FindingLevel, findingsOf } from './data-findings.ts';
import type { ShownReport } from './data-masking.ts';
import { messageOf, titleOf } from './data-sentences.ts';
import { whole } from './data-text.ts';

/** GitHub shows ten annotations of a level per step. */
const PER_LEVEL = 10;
/** Longer messages are cut by GitHub. */
const LONGEST_MESSAGE = 4096;

/**
 * One annotation per file, column and rule, at the first offending line: at most ten of each level, the worst first. The worst of
 * every kind (row rules, checks, schema, drift) is among them, however many rows another kind has.
 */
export function dataAnnotations(report: ShownReport): readonly Annotation[] {
  const all = findingsOf(report);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const found = all.filter((finding) => finding.level === level);
    const shown = chosen(found);
    return shown.map((finding, index) =>
      annotation(finding, level, index === PER_LEVEL - 1 ? found.length - shown.length : 0),
    );
  });
}

/** @param found of one level, the worst first */
function chosen(found: readonly Finding[]): readonly Finding[] {
  const firsts = found.filter((finding, index) => found.findIndex(({ kind }) => kind === finding.kind) === index);
  const others = found.filter((finding) => !firsts.includes(finding));
  const kept = new Set([...firsts, ...others].slice(0, PER_LEVEL));
  return found.filter((finding) => kept.has(finding));
}

function annotation(finding: Finding, level: FindingLevel, left: number): Annotation {
  const more = left === 0 ? '' : ` (${whole(left)} more of this level in the job summary.)`;
  return {
    level,
    title: titleOf(finding),
    message: `${messageOf(finding).slice(0, LONGEST_MESSAGE - more.length)}${more}`,
    file: finding.file,
    line: finding.line,
  };
}
