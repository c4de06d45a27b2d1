import { includes } from '../pattern/includes.ts';
import { type Finding, finding, listed } from './change.ts';
import { type ColumnPair, placeOf } from './column-pair.ts';

/** How the texts that the patterns of a column allow changed, told from the patterns' automata where there are such. */
export function comparePatterns(pair: ColumnPair): readonly Finding[] {
  const gone = pair.before.patterns.filter((pattern) => !pair.after.patterns.includes(pattern));
  const come = pair.after.patterns.filter((pattern) => !pair.before.patterns.includes(pattern));
  const place = { column: pair.column, path: placeOf(pair, 'pattern') };
  if (gone.length === 0 && come.length === 0) return [];
  if (gone.length === 0)
    return [finding('PATTERN_NARROWED', { ...place, message: `Texts must match the pattern ${listed(come)} now.` })];
  if (come.length === 0)
    return [
      finding('PATTERN_WIDENED', { ...place, message: `Texts need not match the pattern ${listed(gone)} any more.` }),
    ];
  const was = `The pattern was ${listed(gone)} and is ${listed(come)}`;
  // All of several patterns must match, so that one that contains another one is enough to be contained.
  const narrower = allContained(gone, come);
  const wider = allContained(come, gone);
  if (narrower === 'yes' && wider === 'yes') return [];
  if (narrower === 'yes')
    return [finding('PATTERN_NARROWED', { ...place, message: `${was}: it matches fewer texts.` })];
  if (wider === 'yes') return [finding('PATTERN_WIDENED', { ...place, message: `${was}: it matches more texts.` })];
  const certain = gone.length === 1 && come.length === 1 && narrower === 'no' && wider === 'no';
  const why = certain ? 'some texts match only one of them' : 'which texts match both cannot be told';
  return [finding('PATTERN_CHANGED', { ...place, message: `${was}: ${why}.` })];
}

/** Whether every text that matches all of `narrow` matches all of `wide`. */
function allContained(wide: readonly string[], narrow: readonly string[]): 'yes' | 'no' | 'unknown' {
  const answers = wide.map((outer) => best(narrow.map((inner) => includes(outer, inner))));
  if (answers.every((answer) => answer === 'yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function best(answers: readonly ('yes' | 'no' | 'unknown')[]): 'yes' | 'no' | 'unknown' {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
