import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Format, type FormatContext, LARGE_FILE } from '../format-context.ts';
import { numberOfText } from '../metric-value.ts';
import { offsetOf } from '../metrics-text.ts';
import type { FormatReading } from '../parsed-metrics.ts';
import { groupOutcomes, share } from '../test-outcomes.ts';
import { computed } from './entries.ts';

/** What counts of a test case. */
interface TestCase {
  readonly id: string;
  readonly seconds: number;
  state: 'passed' | 'failure' | 'error' | 'skipped';
}

const DEEPEST = 64;
const MOST_TESTS = 1_000_000;

/**
 * JUnit XML, as pytest, Maven and many more write it. Test cases are counted, not the totals that suites announce. Document type
 * declarations are refused, and with them all entities but the five of XML itself.
 */
export const junit: Format<string> = {
  format: 'junit',
  title: 'a JUnit report',
  matches: () => true,
  read,
  leftOut: ['tests', 'skipped'],
  // Captured output makes it large.
  maximumBytes: LARGE_FILE,
};

function read(text: string, context: FormatContext): FormatReading {
  const cases = testCases(text, context);
  const count = (state: TestCase['state']) => cases.filter((test) => test.state === state).length;
  const [failures, errors, skipped] = [count('failure'), count('error'), count('skipped')];
  const run = cases.filter(({ state }) => state !== 'skipped');
  if (run.length === 0) {
    const message = cases.length === 0 ? 'The test report holds no test case.' : 'All test cases were skipped.';
    throw context.problem('metrics.empty', message, 0, 'Check that the tests ran.');
  }
  const samples = run.length;
  const { outcomes, notes } = groupOutcomes(run.map(({ id, state }) => ({ id, success: state === 'passed' })));
  return {
    entries: [
      ...computed('pass_rate', share(count('passed'), samples), 0, { direction: 'higher', samples }),
      ...computed('failures', failures, 0, { direction: 'lower', samples }),
      ...computed('errors', errors, 0, { direction: 'lower', samples }),
      ...computed('skipped', skipped, 0, { direction: 'lower' }),
      ...computed('tests', cases.length, 0),
      ...computed(
        'time',
        run.reduce((sum, { seconds }) => sum + seconds, 0),
        0,
        { direction: 'lower', unit: 's' },
      ),
    ],
    outcomes,
    notes,
  };
}

function testCases(text: string, { problem }: FormatContext): readonly TestCase[] {
  const parser = new SaxesParser({});
  const cases: TestCase[] = [];
  const open: string[] = [];
  let current: TestCase | undefined;
  const refuse = (code: string, message: string, hint: string) => {
    // The parser counts columns of a line from 0 and has read the character at fault.
    throw problem(code, message, offsetOf(text, parser.line, parser.column), hint);
  };
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /, '').replace(/\.?$/, '.');
    refuse('metrics.syntax', `The test report is not XML: ${message}`, 'Write it with the test runner.');
  });
  parser.on('doctype', () =>
    refuse('metrics.syntax', 'The test report has a document type declaration.', 'Remove the line with <!DOCTYPE.'),
  );
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    if (open.length === 1 && tag.name !== 'testsuites' && tag.name !== 'testsuite') {
      refuse(
        'metrics.shape',
        'The XML file is no JUnit report.',
        'Its first element must be <testsuites> or <testsuite>.',
      );
    }
    if (open.length > DEEPEST)
      refuse('metrics.too-deep', `More than ${DEEPEST} elements are inside one another.`, 'Write fewer levels.');
    if (tag.name === 'testcase') {
      if (cases.length === MOST_TESTS)
        refuse('metrics.too-many', `More than ${MOST_TESTS} test cases.`, 'Split the report.');
      current = testCase(tag);
      cases.push(current);
    } else if (current !== undefined && open.at(-2) === 'testcase') current.state = worse(current.state, tag.name);
  });
  parser.on('closetag', () => {
    if (open.pop() === 'testcase') current = undefined;
  });
  parser.write(text).close();
  return cases;
}

function testCase({ attributes }: SaxesTagPlain): TestCase {
  const seconds = numberOfText((attributes['time'] ?? '').replaceAll(',', ''))?.value;
  const id = [attributes['classname'], attributes['name']]
    .filter((part) => part !== undefined && part !== '')
    .join('.');
  return { id, seconds: typeof seconds === 'number' ? seconds : 0, state: 'passed' };
}

/** A test may fail and then err while it is torn down. */
function worse(state: TestCase['state'], element: string): TestCase['state'] {
  if (element === 'error' || state === 'error') return 'error';
  if (element === 'failure' || state === 'failure') return 'failure';
  return element === 'skipped' ? 'skipped' : state;
}
