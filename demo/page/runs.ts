/** Workflow runs: jobs, steps, annotations, summaries, logs. What failed is open. */
import { annotationList } from './annotations.ts';
import type { Surroundings } from './conversation.ts';
import { type Content, type Html, html } from './html.ts';
import { sign } from './icons.ts';
import { logView } from './log.ts';
import { markdown } from './markdown.ts';
import type { JobView, RunView } from './page-model.ts';
import { isFailure } from './standing.ts';
import { duration, moment } from './time.ts';

export const runList = (runs: readonly RunView[], around: Surroundings): Html =>
  html`<div class="runs">${runs.map((run) => runView(run, around))}</div>`;

function runView(run: RunView, around: Surroundings): Html {
  const open = isFailure(run.standing) || run.standing === 'running';
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const waiting =
    run.waitingFor.length === 0
      ? undefined
      : html`<p class="note">Waits for a reviewer of the environment ${run.waitingFor.join(', ')}.</p>`;
  return folded({
    id: `run-${run.id}`,
    kind: 'run',
    open,
    summary: html`${sign(run.standing)} <span class="run-name"><strong>${run.workflow}</strong> <span class="muted">#${run.number}${attempt} · on ${run.event} by ${run.actor}</span></span> <span class="at">${run.startedAt === undefined ? '' : moment(run.startedAt, around.start)}${run.seconds === undefined ? '' : ` · ${duration(run.seconds)}`}</span>`,
    content: html`${waiting}${run.jobs.map((job) => jobView(job, around))}`,
  });
}

function jobView(job: JobView, around: Surroundings): Html {
  const head = html`${sign(job.standing)} <span class="job-name">${job.name}</span> <span class="at">${job.seconds === undefined || job.standing === 'skipped' ? '' : duration(job.seconds)}</span>`;
  if (job.steps.length === 0 && job.log === '') return html`<p class="job job-empty" id="job-${job.id}">${head}</p>`;
  return folded({
    id: `job-${job.id}`,
    kind: 'job',
    open: isFailure(job.standing) || job.standing === 'running',
    summary: head,
    content: [
      job.deployment === undefined
        ? undefined
        : html`<p class="note">Deployment to the environment <strong>${job.deployment.environment}</strong>: ${job.deployment.state.replace('_', ' ')}.</p>`,
      steps(job),
      job.annotations.length === 0 ? undefined : html`<h5>Annotations</h5>${annotationList(job.annotations)}`,
      job.summary === ''
        ? undefined
        : html`<h5>Job summary</h5><div class="md summary-text">${markdown(job.summary, { key: `summary-${job.id}`, lineBreaks: false, linkTo: around.linkTo })}</div>`,
      job.log === ''
        ? undefined
        : folded({
            id: `log-of-${job.id}`,
            kind: 'job-log',
            open: isFailure(job.standing),
            summary: html`Log`,
            content: logView(job.log, `log-${job.id}`),
          }),
    ],
  });
}

const steps = (job: JobView): Html =>
  html`<ol class="steps">${job.steps.map(
    (step) =>
      html`<li>${sign(step.standing)} <span class="step-name">${step.name}</span> <span class="at">${step.seconds === undefined || step.standing === 'skipped' ? '' : duration(step.seconds)}</span></li>`,
  )}</ol>`;

interface Fold {
  readonly id: string;
  readonly kind: string;
  readonly open: boolean;
  readonly summary: Html;
  readonly content: Content;
}

const folded = ({ id, kind, open, summary, content }: Fold): Html =>
  html`<details class="${kind}" id="${id}"${open ? html` open` : undefined}><summary>${summary}</summary><div class="fold">${content}</div></details>`;
