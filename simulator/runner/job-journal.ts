import type { ActionsService, Annotation, Conclusion, JobHandle, RunStatus, StepRecord } from '../contract.ts';
import type { Masks } from './masking.ts';

/** One line of the step list on the job's page. */
export interface StepEntry {
  readonly number: number;
  start(name: string): void;
  finish(conclusion: Conclusion): void;
  /** Counts the step's annotations, of which only the first of each level are kept. */
  readonly annotations: Map<Annotation['level'], number>;
}

/** Everything a job tells the service: log, steps, annotations, summary. All text is masked here. */
export interface JobJournal {
  log(line: string): void;
  annotate(entry: StepEntry | undefined, annotation: Annotation): void;
  /** Adds one step's summary to the job's. */
  summarize(markdown: string): void;
  addStep(name: string): StepEntry;
  setStatus(status: RunStatus, conclusion?: Conclusion): void;
  /** Sends what is still buffered. */
  flush(): void;
}

export interface JournalOptions {
  readonly service: ActionsService;
  readonly handle: JobHandle;
  readonly masks: Masks;
  readonly clock: () => Date;
  readonly onStep: (step: { readonly number: number; readonly name: string }, state: RunStatus | Conclusion) => void;
}

const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATIONS_PER_JOB = 50;
const MAX_ANNOTATION = 64 * 1024;

interface MutableStep {
  readonly number: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
}

export function createJournal(options: JournalOptions): JobJournal {
  const { service, handle, masks, clock } = options;
  const steps: MutableStep[] = [];
  const lines: string[] = [];
  let scheduled = false;
  let status: RunStatus = 'queued';
  let annotationCount = 0;
  let summary = '';

  const report = (conclusion?: Conclusion) => {
    const records: readonly StepRecord[] = steps.map((step) => ({ ...step }));
    service.updateJob(handle.id, { status, steps: records, ...(conclusion === undefined ? {} : { conclusion }) });
  };
  const flush = () => {
    scheduled = false;
    if (lines.length > 0) service.appendLog(handle.id, `${lines.splice(0).join('\n')}\n`);
  };

  return {
    flush,
    log(line) {
      lines.push(masks.apply(line));
      if (scheduled) return;
      // Lines that come together travel together.
      scheduled = true;
      setImmediate(flush);
    },
    annotate(entry, annotation) {
      const count = (entry?.annotations.get(annotation.level) ?? 0) + 1;
      entry?.annotations.set(annotation.level, count);
      if (count > ANNOTATIONS_PER_LEVEL || annotationCount >= ANNOTATIONS_PER_JOB) return;
      annotationCount += 1;
      const message = masks.apply(annotation.message).slice(0, MAX_ANNOTATION);
      const title = annotation.title === undefined ? {} : { title: masks.apply(annotation.title) };
      service.addAnnotations(handle.checkRunId, [{ ...annotation, message, ...title }]);
    },
    summarize(markdown) {
      if (markdown === '') return;
      summary += summary === '' || summary.endsWith('\n') ? masks.apply(markdown) : `\n${masks.apply(markdown)}`;
      service.setSummary(handle.id, summary);
    },
    addStep(name) {
      const step: MutableStep = {
        number: steps.length + 1,
        name: masks.apply(name),
        status: 'queued',
        conclusion: undefined,
        startedAt: undefined,
        completedAt: undefined,
      };
      steps.push(step);
      return {
        number: step.number,
        annotations: new Map(),
        start(shown) {
          step.name = masks.apply(shown);
          step.status = 'in_progress';
          step.startedAt = clock().toISOString();
          report();
          options.onStep(step, 'in_progress');
        },
        finish(conclusion) {
          step.status = 'completed';
          step.conclusion = conclusion;
          step.completedAt = clock().toISOString();
          step.startedAt ??= step.completedAt;
          flush();
          report();
          options.onStep(step, conclusion);
        },
      };
    },
    setStatus(next, conclusion) {
      status = next;
      flush();
      report(conclusion);
    },
  };
}
