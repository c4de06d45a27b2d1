import {
  type CountedFact,
  duplicateFact,
  missingFact,
  sampleRows,
  sharedFact,
  valueFact,
} from '../../src/data/checks/facts.ts';
import { answerKeys, needsOf } from '../../src/data/checks/needs.ts';
import type { ValueAt } from '../../src/data/checks/row-order.ts';
import type { DatasetFindings } from '../../src/data/engine/dataset-request.ts';
import type { KeyMatches } from '../../src/data/keys/duplicates.ts';
import type { MissingKeys } from '../../src/data/keys/matches.ts';
import { verifyDuplicates, verifyShared } from '../../src/data/keys/verify.ts';
import { rowsOfInterest, sameKeys } from './found-rows.ts';
import type { Job } from './jobs.ts';
import type { KeyQuestion } from './key-questions.ts';

/** What was counted for the checks of a data set, by the ids of their needs. */
export async function countedFacts(
  job: Job,
  questions: readonly KeyQuestion[],
  all: ReadonlyMap<Job, DatasetFindings>,
): Promise<ReadonlyMap<string, CountedFact>> {
  const findings = findingsOf(all, job);
  const facts = new Map<string, CountedFact>();
  for (const question of questions) facts.set(question.need.id, await keyFact(question, findings, all));
  const { ranges, orders } = needsOf(job.checks);
  for (const { id, column } of ranges) {
    const found = findings.ranges.get(id);
    if (found !== undefined) facts.set(id, await columnFact(findings, column, found));
  }
  for (const { id, column } of orders) {
    const found = findings.orders.get(id);
    const fact = found && (await columnFact(findings, column, { count: found.breaches, samples: found.samples }));
    facts.set(id, fact ?? { kind: 'impossible', reason: `the column ${column} has no numbers, dates or moments` });
  }
  return facts;
}

function findingsOf(all: ReadonlyMap<Job, DatasetFindings>, job: Job): DatasetFindings {
  const findings = all.get(job);
  if (findings === undefined) throw new Error(`${job.names[0]} was not checked.`);
  return findings;
}

async function columnFact(
  findings: DatasetFindings,
  column: string,
  found: { readonly count: number; readonly samples: readonly ValueAt[] },
): Promise<CountedFact> {
  const values = findings.profile?.columns.find(({ name }) => name === column)?.numbers?.count ?? 0;
  const rows = found.samples.map(({ row }) => row + 1);
  const { describe, placed } = await rowsOfInterest(findings, rows, [column]);
  return withPlaces(valueFact(found, values, describe), placed);
}

async function keyFact(
  question: KeyQuestion,
  findings: DatasetFindings,
  all: ReadonlyMap<Job, DatasetFindings>,
): Promise<CountedFact> {
  const other = question.other && findingsOf(all, question.other.job);
  const obstacle = obstacleOf(question, findings, other);
  if (obstacle !== undefined) return obstacle;
  const answer = fromOne(
    answerKeys(question.need, (keys) => {
      const store =
        question.other !== undefined && keys.dataset !== undefined
          ? other?.keys.get(question.other.request.id)
          : findings.keys.get(question.own.id);
      if (store === undefined) throw new Error(`The keys ${keys.id} were not collected.`);
      return store;
    }),
  );
  const found = 'pairs' in answer ? await verified(answer, question, findings, other) : answer;
  const names = question.own.columns?.map(({ name }) => name);
  const { describe, placed } = await rowsOfInterest(findings, sampleRows(found), names);
  return withPlaces(factOf(found, question, describe), placed);
}

/** Stores count rows from 0, people from 1. */
function fromOne(answer: KeyMatches | MissingKeys): KeyMatches | MissingKeys {
  return 'pairs' in answer
    ? { ...answer, pairs: answer.pairs.map(({ row, other }) => ({ row: row + 1, other: other + 1 })) }
    : { ...answer, first: answer.first.map((row) => row + 1) };
}

/** Why two sides cannot be compared; undefined when they can. */
function obstacleOf(
  { own, other: asked }: KeyQuestion,
  findings: DatasetFindings,
  other: DatasetFindings | undefined,
): CountedFact | undefined {
  if (asked !== undefined && other !== undefined) {
    const broken = other.files.find(({ cutShort }) => cutShort);
    if (broken) return unavailable(`${broken.path} could not be read to its end`);
    const absent = asked.request.columns?.find(({ name }) => !other.columns.includes(name));
    if (absent !== undefined && other.rows > 0)
      return { kind: 'impossible', reason: `the data set ${asked.dataset} has no column ${absent.name}` };
    if (own.columns === undefined && !haveSameColumns(findings, other))
      return { kind: 'impossible', reason: `this data set and ${asked.dataset} have different columns` };
    if (!other.keys.has(asked.request.id)) return unavailable(`the data set ${asked.dataset} has no rows`);
  }
  return findings.keys.has(own.id) ? undefined : unavailable('there are no keys');
}

const unavailable = (reason: string): CountedFact => ({ kind: 'unavailable', reason });

const haveSameColumns = (one: DatasetFindings, other: DatasetFindings): boolean =>
  JSON.stringify([...one.columns].sort()) === JSON.stringify([...other.columns].sort());

/** Without rows whose hashes only happen to be equal. */
async function verified(
  answer: KeyMatches,
  { need, own, other: asked }: KeyQuestion,
  findings: DatasetFindings,
  other: DatasetFindings | undefined,
): Promise<KeyMatches> {
  if (answer.pairs.length === 0) return answer;
  const rows = answer.pairs.map(({ row }) => row);
  const others = answer.pairs.map((pair) => pair.other);
  if (need.kind === 'duplicates' || asked === undefined || other === undefined) {
    const side = { findings, columns: own.columns, rows: [...rows, ...others] };
    return verifyDuplicates(answer, await sameKeys(side, side));
  }
  const sides = [
    { findings, columns: own.columns, rows },
    { findings: other, columns: asked.request.columns, rows: others },
  ] as const;
  return verifyShared(answer, await sameKeys(...sides));
}

function factOf(
  found: KeyMatches | MissingKeys,
  { other }: KeyQuestion,
  describe: Parameters<typeof duplicateFact>[1],
): CountedFact {
  if (!('pairs' in found)) return missingFact(found, describe);
  return other === undefined ? duplicateFact(found, describe) : sharedFact(found, describe, other.dataset);
}

function withPlaces(fact: CountedFact, placed: Awaited<ReturnType<typeof rowsOfInterest>>['placed']): CountedFact {
  return fact.kind === 'counted' ? { ...fact, samples: placed(fact.samples) } : fact;
}
