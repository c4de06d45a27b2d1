import { readableSize, readableTime } from '../../training/amounts.ts';
import { list } from '../markdown.ts';
import { groupedThousands } from '../numbers.ts';
import { countedInEnglish } from './counted.ts';
import { HTML_EN } from './html-en.ts';
import { REASONS_EN } from './reasons-en.ts';
import { USAGE_EN } from './usage-en.ts';
import type { Wording } from './wording.ts';

const UNITS = { minute: 'min', hour: 'h', day: 'd' } as const;

const plural = (count: string | number, noun: string): string =>
  `${typeof count === 'number' ? groupedThousands(count) : count} ${noun}${String(count) === '1' ? '' : 's'}`;

/** English. */
export const EN: Wording = {
  reasons: REASONS_EN,
  html: HTML_EN,
  usage: USAGE_EN,
  baselines: { production: 'production', base: 'base', simple: 'simple' },
  list,
  more: (count) => `${groupedThousands(count)} more`,
  counted: countedInEnglish,
  morePeople: (count) => `${count} more`,
  length: (count, unit) => `${count} ${UNITS[unit]}`,
  lessThanAMinute: 'less than a minute',
  elapsed: readableTime,
  size: readableSize,

  headline: {
    word: {
      'data-refused': 'Data refused',
      'training-failed': 'Training failed',
      'training-cancelled': 'Cancelled',
      'no-candidate': 'No candidate',
      better: 'Better',
      pass: 'Pass',
      worse: 'Worse',
      inconclusive: 'Inconclusive',
      first: 'First report',
      failed: 'Failed',
    },
    unjudged: (model, why) => {
      switch (why) {
        case 'data-refused':
          return `${model} was not trained, because its data did not pass the check`;
        case 'training-failed':
        case 'training-cancelled':
          return `${model} has no candidate to judge`;
        case 'no-candidate':
          return `${model} has no candidate that can be believed`;
      }
    },
    better: (model, baselines) => `${model} is better than ${baselines}`,
    pass: (model, baselines) => `${model} is as good as ${baselines}, within its margins`,
    worse: (model, baselines) => `${model} is worse than ${baselines}`,
    breaksLimit: (model) => `${model} breaks a limit`,
    worseSlice: (model) => `${model} is worse on a part of the evaluation data`,
    inconclusive: (model) => `${model} has no clear verdict`,
    first: (model) => `${model} has nothing to be compared with yet`,
    failed: (model) => `${model} does not measure what its gates need`,
  },

  verdict: {
    row: {
      better: 'better',
      pass: 'pass',
      worse: 'worse',
      inconclusive: 'inconclusive',
      missing: 'missing',
      invalid: 'invalid',
      ungated: 'not gated',
    },
    withinLimit: 'within limit',
    outOfLimit: 'out of limit',
    notJudged: 'not judged',
    small: 'too small to judge',
    needs: (count, what) => `needs ~${countedInEnglish(count, what)}`,
    tally: (count, word) => `${groupedThousands(count)} ${word}`,
    policyChanged:
      'This pull request changes how models are judged, approved or promoted. The rules of the base branch apply here; ' +
      'the change takes effect after the merge.',
    leftOut: ({ failing, passing }) => {
      const parts = [
        ...(failing > 0 ? [`${plural(failing, 'more row')} that do not pass`] : []),
        ...(passing > 0 ? [`${plural(passing, 'row')} that pass`] : []),
      ];
      return `Left out here for length: ${list(parts)}. The full report has them.`;
    },
  },

  provenance: {
    candidate: 'candidate',
    run: (id) => (id === undefined ? 'its run' : `run ${id}`),
    old: (length) => `${length} old`,
    stale: 'stale',
    commit: (commit) => `commit ${commit}`,
    evaluationSet: 'evaluation set',
    rows: (count) => `n = ${count}`,
    sameData: 'same data',
    otherData: (baselines) => `other data than ${baselines}`,
    scoredAgain: (run) => `scored again on this evaluation data by ${run} with the code of this change`,
    undeclared: 'not declared',
    status: { absent: 'none yet', incomparable: 'not comparable', unreadable: 'could not be read' },
    fullReport: (places) => `Full report: ${places}`,
    jobSummary: 'job summary',
    htmlReport: 'HTML artifact',
    report: (digest, commit) => `Report ${digest} on commit ${commit}.`,
  },

  table: {
    metric: 'metric',
    direction: 'direction',
    candidate: 'candidate',
    delta: (confidence) => `Δ (${confidence} % CI)`,
    pValue: 'p (adj.)',
    gate: 'gate',
    verdict: 'verdict',
    notMeasured: 'not measured',
    raw: 'raw',
    test: {
      none: 'not compared',
      margin: 'margin',
      mcnemar: 'McNemar',
      delong: 'DeLong',
      'paired-bootstrap': 'paired bootstrap',
      'paired-t': 'paired t',
      'clustered-t': 'clustered t',
      'unpaired-z': 'unpaired z',
      'unpaired-proportions': 'unpaired proportions',
      'sign-flip': 'sign flip',
      'corrected-t': 'corrected t',
      'prediction-interval': 'prediction interval',
    },
  },

  details: {
    ungated: (count) => `${plural(count, 'metric')} not gated`,
    sliceTitle: (shown, total) => (shown === total ? plural(total, 'slice') : `Slices: the worst ${shown} of ${total}`),
    slice: 'slice',
    baseline: 'baseline',
    before: 'before',
    sliceP: 'p of worse (adj.)',
    rows: 'rows',
    classTitle: (count) => `Classes: ${count}`,
    className: 'class',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
    calibrationTitle: 'Calibration',
    model: 'model',
    calibrationError: 'calibration error (ECE)',
    brier: 'Brier score',
    predicted: 'predicted',
    observed: 'observed',
    dataTitle: (total, changed) => {
      if (changed === undefined) return `Data: ${plural(total, 'set')}`;
      return changed === 0 ? 'Data: unchanged' : `Data: ${changed} of ${plural(total, 'set')} changed`;
    },
    dataSet: 'data set',
    role: 'role',
    roles: { training: 'training', evaluation: 'evaluation' },
    rowsOnBase: 'rows on base',
    digest: 'digest',
    againstBase: 'against base',
    changed: 'changed',
    same: 'same',
    unknown: 'unknown',
    environmentTitle: (count) => `Training environment: ${plural(count, 'difference')} to base`,
    fact: 'fact',
    onBase: 'on base',
    now: 'now',
    trendTitle: (models) => `Trend over the last ${plural(models, 'model')} of the default branch`,
    trend: 'trend',
    pastModels: 'models',
    first: 'first',
    last: 'last',
    changesTitle: 'What the merge will change',
    environment: 'environment',
    repository: 'repository',
    file: 'file',
    value: 'value',
    becomes: 'becomes',
    diffCut: 'The rest is left out here for its length.',
    originTitle: 'Candidate and baselines',
    origin: ({ digest, inputKey, files, commit, run, reused }) =>
      `Candidate ${digest}, input key ${inputKey}, model files ${files}: trained for commit ${commit} by ${run}` +
      `${reused ? ', reused because nothing that decides the training has changed since' : ''}.`,
  },

  method: {
    title: 'How this is decided',
    rules: [
      'Δ is candidate minus baseline, and the margin is what the policy allows to lose.',
      'With an interval: better when all of it is a gain; pass when it excludes a loss beyond the margin; worse when all of it is a loss ' +
        'beyond the margin; anything else is inconclusive.',
      'Without one, the margin alone decides: better when the gain is more than the margin, pass when the loss is not, worse otherwise.',
      'With several baselines the worst verdict counts. `min` and `max` are absolute limits.',
      'The arrow is the direction in which a metric is better. A metric of unknown direction never blocks.',
      'Numbers are compared only when they were measured on the same evaluation data.',
      'The rules come from the base branch, so no pull request judges itself.',
    ],
    interval: (confidence) => `Intervals hold with ${confidence} % confidence.`,
    corrected: (questions, slices) =>
      list([
        ...(questions > 0 ? [`p is corrected by Holm over ${plural(questions, 'comparison')} that can block`] : []),
        ...(slices > 0 ? [`p of slices by Benjamini-Hochberg over ${plural(slices, 'slice')}`] : []),
      ]).concat('.'),
    resamples: (count, seed) => `The paired bootstrap draws ${count} resamples with the seed ${seed}.`,
    strict: 'Look k is held to α / (k (k + 1)), so that all looks together keep their level.',
    look: (number) =>
      `This is look ${number} of this pull request: each look at new numbers is another chance to be lucky.`,
    judgedBefore: (models) =>
      models === 0
        ? 'No release and no report of the default branch was measured on this evaluation data before.'
        : `This evaluation data has judged ${plural(models, 'model')} before this one, by releases and reports of the default branch: ` +
          'each makes a lucky one likelier.',
    predictionInterval:
      'The prediction interval tells how far two models of a stable series differ by chance. It rests on the releases and reports of the ' +
      'default branch that were measured on the same evaluation data: five or more, each model once.',
    directionFrom: 'direction from',
    sources: { configuration: 'configuration', file: 'metrics file', name: 'its name', unknown: 'unknown' },
    test: 'test',
    pairs: 'n',
    discordant: 'discordant',
    rawPValue: 'p',
    adjustedPValue: 'p (adj.)',
    detectable: 'detectable',
    beyondMargin: (detectable, margin) => `${detectable} > margin ${margin}`,
    detectableMeans:
      'Detectable is the smallest true difference that such a test shows with a probability of 80 %. Where it is larger than the margin, a loss that matters may be missed.',
  },

  approval: {
    nothingTitle: 'Nothing to approve yet',
    nothing:
      'The base branch has no policy for this model, so the merge promotes nothing. Later pull requests can be approved.',
    impossibleTitle: 'Approval is not possible',
    notPromotable:
      'The verdict does not allow a promotion. Push a change that passes, and a new report will appear here.',
    tally: (count, required) => `${count} of ${required} approvals`,
    rejectedTitle: (voices) => `Rejected by ${voices}`,
    rejected: (tally) => `${tally}. Whoever rejected can still approve with \`/approve\`; a push starts over.`,
    approved: (voices) =>
      `${voices === undefined ? 'No approval is needed.' : `Approved by ${voices}.`} ` +
      'The merge will promote this model. A push voids every approval.',
    waiting: ({ who, command, soFar, holds }) =>
      `${who} may reply \`/approve\`, or ${command} to name the commit.${soFar === undefined ? '' : ` So far: ${soFar}.`} ` +
      'Nobody who wrote or committed any of it counts. ' +
      `An approval holds for ${holds} and for this commit only.`,
    anyone: 'Anyone with write access',
    commands: (commands) => `Other commands: ${commands}.`,
  },

  overview: {
    title: (tally) => `Model reports: ${tally}`,
    model: 'model',
    verdict: 'verdict',
    approvable: 'can be approved',
    yes: 'yes',
    no: 'no',
  },

  check: {
    runningTitle: 'The model is being compared',
    running: 'The report comes here in a moment.',
    cancelledTitle: 'Cancelled: there is no report',
    cancelled: 'The run was cancelled before the report was ready. Run it again.',
    failedTitle: 'There is no report: the comparison failed',
    unexpected: 'Something unexpected happened. The log of this run has the details.',
  },
};
