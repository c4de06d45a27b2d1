/** One pull request: title, conversation, checks, changed files, runs. */
import { checksPanel } from './checks.ts';
import { conversation, type Surroundings } from './conversation.ts';
import { filesView } from './diff.ts';
import { type Html, html } from './html.ts';
import { type IconName, icon, type Tone } from './icons.ts';
import type { AnnotationView, PullView } from './page-model.ts';
import { runList } from './runs.ts';
import { outcomeSign } from './strip.ts';

const STATES: Readonly<
  Record<PullView['state'], { readonly icon: IconName; readonly tone: Tone; readonly word: string }>
> = {
  open: { icon: 'pull', tone: 'good', word: 'Open' },
  merged: { icon: 'merge', tone: 'done', word: 'Merged' },
  closed: { icon: 'slash', tone: 'bad', word: 'Closed' },
};

export function pullSection(pull: PullView, around: Surroundings): Html {
  const { icon: name, tone, word } = STATES[pull.state];
  const id = `pull-${pull.number}`;
  const commits = pull.commitCount === 1 ? '1 commit' : `${pull.commitCount} commits`;
  return html`<section class="pull" id="${id}" aria-labelledby="${id}-title">
<header class="pull-head">
<h2 id="${id}-title">${pull.title} <span class="muted">#${pull.number}</span></h2>
<p><span class="pill solid tone-${tone}">${icon(name)} ${word}</span> <span class="muted"><strong>${pull.author.login}</strong> ${pull.state === 'merged' ? 'had' : 'wants to merge'} ${commits} ${pull.state === 'merged' ? 'merged into' : 'into'} <code>${pull.baseRef}</code> from <code>${pull.headRef}</code></span></p>
<p class="outcome">${outcomeSign(pull.outcome)} ${pull.outcome.sentence}</p>
</header>
${conversation(pull, around)}
${checksPanel(pull)}
<h3 id="files-${pull.number}">Files changed <span class="count">${pull.files.length}</span></h3>
${filesView(pull.files, { key: `file-${pull.number}`, open: true, annotations: annotationsOf(pull) })}
<h3>Workflow runs <span class="count">${pull.runs.length}</span></h3>
${runList(pull.runs, around)}
</section>`;
}

/** Of the newest run that checked the pull request: earlier ones may be about lines that are gone. */
const annotationsOf = (pull: PullView): readonly AnnotationView[] =>
  pull.runs.findLast(({ event }) => event === 'pull_request')?.jobs.flatMap(({ annotations }) => annotations) ?? [];
