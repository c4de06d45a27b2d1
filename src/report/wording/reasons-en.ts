import type { Untested } from '../../metrics/untested.ts';
import { count as counted } from '../markdown.ts';
import { groupedThousands, percentage } from '../numbers.ts';
import { countedInEnglish } from './counted.ts';
import { DOUBTS_EN } from './doubts-en.ts';
import type { ReasonWords } from './wording.ts';

/** English sentences. Values are plain text: who shows them escapes them. */
export const REASONS_EN: ReasonWords = {
  'metric.not-measured': () => 'The candidate does not measure it.',
  'metric.missing': () => 'It is gated, but the candidate does not measure it.',
  'metric.not-a-number': ({ value }) => `Its value is ${value}, which is not a number.`,
  'metric.below-limit': ({ limit }) => `It is below the limit of ${limit}.`,
  'metric.above-limit': ({ limit }) => `It is above the limit of ${limit}.`,
  'metric.worse': ({ baselines }) => `It is worse than ${listed(baselines)} by more than the margin.`,
  'metric.inconclusive': ({ baselines }) =>
    `The difference to ${listed(baselines)} is not known well enough: it may be more than the margin.`,
  'metric.inconclusive-needs': ({ baselines, count, what }) =>
    `The difference to ${listed(baselines)} is not known well enough; about ${countedInEnglish(groupedThousands(count), what)} in all would settle it.`,
  'metric.few-differ': ({ baselines, count, what, least, confidence, needed }) =>
    `Only ${countedInEnglish(String(count), what)} ${count === 1 ? 'differs' : 'differ'} from ${listed(baselines)}; with fewer than ${least} no test can tell anything at ${percentage(confidence)} % confidence. About ${countedInEnglish(groupedThousands(needed), what)} in all would settle it.`,
  'metric.direction-unknown': () => 'Its direction is unknown: set `direction` in its gate.',
  'metric.no-baseline': () => 'There is no baseline to compare it with.',
  'metric.no-baseline-number': () => 'No baseline has a number for it.',
  'metric.other-version': ({ baseline, before, now }) =>
    `${nameOf(baseline)} measured version ${before} of it, the candidate version ${now}, so the numbers cannot be compared.`,
  'metric.other-samples': ({ baseline, before, now }) =>
    `${nameOf(baseline)} was measured on ${groupedThousands(before)} rows, the candidate on ${groupedThousands(now)}, so the numbers cannot be compared.`,

  'verdict.more-metrics': ({ count }) =>
    `${counted(count, 'more metric')} ${count === 1 ? 'does' : 'do'} not pass or could not be judged.`,
  'verdict.slice': ({ slice, baseline }) =>
    `In the slice ${slice} it is worse than ${baseline} by more than the margin of the slices.`,
  'verdict.nothing-gated': () => 'The policy gates no metric, so nothing was judged.',
  'verdict.first': () => 'There is nothing to compare with yet: only absolute limits were checked.',
  'verdict.evaluation-set-undeclared': () =>
    'No evaluation data is declared, so nobody can tell whether the numbers were measured on the same rows.',
  'verdict.evaluation-set-reused': ({ models }) =>
    `This evaluation data has judged ${groupedThousands(models)} models before this one: each makes a lucky one likelier. New evaluation data would start afresh.`,
  'verdict.no-uncertainty': () =>
    'Verdicts without an interval rest on single numbers and margins: chance is not accounted for.',
  'verdict.rows-left-out': ({ count }) => `${counted(count, 'more metric')} ${isOrAre(count)} left out.`,

  'policy.absent': () =>
    'The base branch has no policy for this model yet: approval is possible after this configuration is merged.',
  'policy.broken': ({ problem }) =>
    `The configuration on the base branch cannot be read, so there is no policy until it is repaired: ${problem}`,

  'baseline.other-data': ({ baseline }) =>
    `The numbers of ${baseline} were measured on other evaluation data, so they cannot be compared.`,
  'production.no-environment': () =>
    'No environment is promoted to at the merge, so there is no production to compare with.',
  'production.no-branch': ({ branch, repository }) =>
    `The branch ${branch} of ${repository} does not exist, or the token may not read it.`,
  'production.not-released': ({ environment }) => `Nothing was released to ${environment} yet.`,
  'production.other-record': ({ place, model, environment }) => `${place} is the record of ${model} in ${environment}.`,
  'production.unreadable': ({ repository, problem }) =>
    `The release record in ${repository} could not be read: ${problem}`,
  'production.not-scored': ({ version }) =>
    `Production was measured on other evaluation data, and ${version} has no score on this evaluation data, so it cannot be compared. The training job says why there is none. Running all jobs again tries once more.`,
  'base.no-model': () => 'The base branch does not have this model.',
  'base.not-trained': ({ commits }) =>
    commits <= 1
      ? 'The model of the base branch was not trained, or has expired.'
      : `None of the last ${groupedThousands(commits)} commits of the base branch has a trained model that has not expired.`,
  'base.unreadable': ({ problem }) => `The base branch could not be examined: ${problem}`,
  'simple.undeclared': () => 'The policy names the baseline `simple` but gives no constants under `evaluate.simple`.',

  'rows.absent': ({ model }) => `There are no predictions of ${model}, so numbers were compared and not rows.`,
  'rows.unreadable': ({ model, problem }) => `The predictions of ${model} could not be used: ${problem}`,
  'rows.partial': ({ baseline, common, missing, extra }) =>
    `Paired with ${baseline} on ${counted(common, 'common row')}; ${groupedThousands(missing)} ${isOrAre(missing)} missing from the candidate and ${groupedThousands(extra)} from ${baseline}.`,
  'rows.not-tested': ({ baseline, why }) => `It was not tested against ${baseline} row by row. ${UNTESTED_EN[why]}`,
  'rows.disagree': ({ model, reported, computed }) =>
    `The predictions of ${model} give ${computed}, but ${reported} was reported, so their rows were not used.`,

  'candidate.data-refused': () =>
    'The data did not pass its check: the annotations of the data job say why. Nothing was trained.',
  'candidate.training-failed': () => 'The training failed: the log of the training job says why.',
  'candidate.training-cancelled': () => 'The run was cancelled before there was a candidate.',
  'candidate.none': ({ inputKey }) => `There is no candidate with the input key ${inputKey} that can be believed.`,

  ...DOUBTS_EN,
};

const nameOf = (baseline: string): string => `${baseline.charAt(0).toUpperCase()}${baseline.slice(1)}`;
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
const listed = (names: string): string => names.replace(/, ([^,]*)$/, ' and $1');

const UNTESTED_EN: Readonly<Record<Untested, string>> = {
  'needs-classes': 'The metric needs predictions of classes.',
  'needs-class-scores': 'The metric needs scores of several classes.',
  'needs-label-scores': 'The metric needs classes with scores.',
  'needs-probabilities': 'The metric needs probabilities of classes.',
  'needs-numbers': 'The metric needs predictions of numbers.',
  'needs-texts': 'The metric needs references and hypotheses.',
  'needs-queries': 'The metric needs queries and relevances.',
  'needs-average': 'With several classes the metric needs an average: macro, micro or weighted.',
  'no-scores': 'The predictions have classes and no scores.',
  'no-probabilities': 'The scores are no probabilities: some lie outside 0 to 1.',
  'negative-relevance': 'NDCG needs relevances that are not negative.',
  'query-in-clusters': 'Rows of one query are in different clusters.',
  'too-large': 'There are too many rows and classes to sort and resample them all.',
  'no-rows': 'There are no rows.',
  'few-units': 'There are fewer than two rows or clusters.',
  'class-absent': 'It is not defined on these rows, for example because a class is absent.',
  'class-of-one-row': 'A class has only one row.',
  'class-rare': 'It is not defined in many resamples, because a class is too rare.',
  'not-finite': 'A row has no finite score or loss.',
  'no-spread': 'All rows differ by the same, so there is no error to hold the difference against.',
};
