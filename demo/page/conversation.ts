/** The conversation of a pull request in the order of time. */
import { type Html, html } from './html.ts';
import { type IconName, icon, sign, signOf, type Tone } from './icons.ts';
import type { LinkTo } from './links.ts';
import { markdown } from './markdown.ts';
import type { ConversationEvent, PullView } from './page-model.ts';
import { avatar, personName, roleLabel } from './people.ts';
import { duration, moment } from './time.ts';

export interface Surroundings {
  readonly start: string | undefined;
  readonly linkTo: LinkTo;
}

export const conversation = (pull: PullView, around: Surroundings): Html =>
  html`<ol class="conversation">${pull.events.map((event) => html`<li class="event event-${event.kind}">${eventView(event, pull, around)}</li>`)}</ol>`;

function eventView(event: ConversationEvent, pull: PullView, around: Surroundings): Html {
  const at = moment(event.at, around.start);
  switch (event.kind) {
    case 'comment':
      return commentView(event, pull, around);
    case 'commit':
      return line(
        'commit',
        'muted',
        html`${personNamed(event.commit.author)} pushed <a id="commit-${event.commit.sha}" href="#files-${pull.number}">${event.commit.subject}</a> <code>${short(event.commit.sha)}</code>`,
        at,
      );
    case 'status': {
      const { icon: name, tone } = signOf(event.standing);
      return line(
        name,
        tone,
        html`${personName(event.creator)} set <code>${event.context}</code> to ${sign(event.standing)}: ${event.description}`,
        at,
      );
    }
    case 'run': {
      const { run } = event;
      const took = run.seconds === undefined ? undefined : ` in ${duration(run.seconds)}`;
      return line(
        'play',
        signOf(run.standing).tone,
        html`Workflow <a href="#run-${run.id}">${run.workflow}</a> on <code>${run.event}</code>: ${sign(run.standing)}${took}`,
        at,
      );
    }
    case 'merged':
      return line(
        'merge',
        'done',
        html`${personName(event.by)} merged this as <code id="commit-${event.sha}">${short(event.sha)}</code> into <code>${event.base}</code>`,
        at,
      );
  }
}

const line = (name: IconName, tone: Tone, text: Html, at: Html): Html =>
  html`<span class="badge tone-${tone}">${icon(name)}</span><p>${text}</p><span class="at">${at}</span>`;

const personNamed = (name: string): Html => html`<strong class="login">${name}</strong>`;

const short = (sha: string): string => sha.slice(0, 7);

type Comment = Extract<ConversationEvent, { kind: 'comment' }>;

function commentView(event: Comment, pull: PullView, around: Surroundings): Html {
  const { author, id } = event;
  const key = id === undefined ? `description-${pull.number}` : `comment-${id}`;
  const verb = id === undefined ? 'opened this' : 'commented';
  const isAuthor = id !== undefined && author.login === pull.author.login;
  const box = html`<div class="comment-body md">${markdown(event.body, { key, lineBreaks: true, linkTo: around.linkTo })}</div>${reactions(event)}`;
  return html`${avatar(author)}<article class="comment${author.isBot ? ' comment-bot' : ''}" id="${key}">
<header><span class="said">${personName(author)}${isAuthor ? html`<span class="label">author</span>` : undefined}${roleLabel(author)} <span>${verb}</span></span><span class="at">${moment(event.at, around.start)}${event.edited ? ' · edited' : ''}</span></header>
${event.hiddenAs === undefined ? box : html`<details class="hidden-comment" id="${key}-hidden"><summary>This comment was hidden as ${event.hiddenAs.toLowerCase()}.</summary>${box}</details>`}
</article>`;
}

const REACTIONS: Readonly<Record<string, readonly [symbol: string, word: string]>> = {
  '+1': ['👍', 'thumbs up'],
  '-1': ['👎', 'thumbs down'],
  laugh: ['😄', 'laugh'],
  confused: ['😕', 'confused'],
  heart: ['❤️', 'heart'],
  hooray: ['🎉', 'hooray'],
  rocket: ['🚀', 'rocket'],
  eyes: ['👀', 'eyes'],
};

function reactions({ reactions: all }: Comment): Html | undefined {
  if (all.length === 0) return undefined;
  return html`<ul class="reactions" aria-label="Reactions">${all.map(({ content, logins }) => {
    const [symbol, word] = REACTIONS[content] ?? [content, content];
    return html`<li title="${word} by ${logins.join(', ')}"><span aria-hidden="true">${symbol}</span><span class="unseen">${word} by ${logins.join(', ')}: </span> ${logins.length}</li>`;
  })}</ul>`;
}
