/** Where the links of comments and summaries lead: the simulated GitHub has no web pages, this page has what they would show. */
import { type ConversationEvent, type PageModel, type PullView, reportFile } from './page-model.ts';

/** Answers an address on the page, an outside one, or undefined when there is nothing to open. */
export type LinkTo = (address: string) => string | undefined;

export function linksOf(model: PageModel): LinkTo {
  const anchors = anchorsOf(model);
  const { host } = new URL(model.serverUrl);
  return (address) => {
    const url = URL.parse(address, model.serverUrl);
    if (url === null) return undefined;
    if (url.host !== host) return /^https?:$|^mailto:$/.test(url.protocol) ? url.href : undefined;
    const artifact = Number(/\/artifacts\/(\d+)$/.exec(url.pathname)?.[1]);
    if (model.reports.includes(artifact)) return reportFile(artifact);
    return candidatesOf(url).find((anchor) => anchors.has(anchor.slice(1)));
  };
}

/** The most exact place first. */
function candidatesOf({ pathname, hash }: URL): readonly string[] {
  const comment = /^#issuecomment-(\d+)$/.exec(hash)?.[1];
  const pull = /\/(?:pull|issues)\/(\d+)/.exec(pathname)?.[1];
  const run = /\/actions\/runs\/(\d+)/.exec(pathname)?.[1];
  const job = /\/job\/(\d+)/.exec(pathname)?.[1];
  const commit = /\/commit\/([0-9a-f]{40})/.exec(pathname)?.[1];
  return [
    ...(comment === undefined ? [] : [`#comment-${comment}`]),
    ...(job === undefined ? [] : [`#job-${job}`]),
    ...(run === undefined ? [] : [`#run-${run}`]),
    ...(commit === undefined ? [] : [`#commit-${commit}`]),
    ...(pull === undefined ? [] : [`#pull-${pull}`]),
  ];
}

function anchorsOf(model: PageModel): ReadonlySet<string> {
  return new Set([
    ...[...model.runs, ...model.pulls.flatMap(({ runs }) => runs)].flatMap((run) => [
      `run-${run.id}`,
      ...run.jobs.map(({ id }) => `job-${id}`),
    ]),
    ...model.pulls.flatMap(anchorsOfPull),
    ...model.promotions.map(({ sha }) => `commit-${sha}`),
  ]);
}

const anchorsOfPull = (pull: PullView): readonly string[] => [
  `pull-${pull.number}`,
  ...pull.events.map(anchorOf).filter((anchor) => anchor !== undefined),
];

function anchorOf(event: ConversationEvent): string | undefined {
  switch (event.kind) {
    case 'comment':
      return event.id === undefined ? undefined : `comment-${event.id}`;
    case 'commit':
      return `commit-${event.commit.sha}`;
    case 'merged':
      return `commit-${event.sha}`;
    case 'status':
    case 'run':
      return undefined;
  }
}
