/** Production: the commits of the GitOps repository, and the manifests they render to. */
import type { RenderedChange } from '../manifests.ts';
import { filesView } from './diff.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import type { CommitView, PageModel } from './page-model.ts';
import { moment } from './time.ts';
import { parseDiff } from './unified-diff.ts';

export function gitOpsSection(model: PageModel): Html {
  return html`<section class="production" id="production" aria-labelledby="production-title">
<h2 id="production-title">${icon('rocket')} Production <span class="muted">${model.gitOpsRepository}</span></h2>
${
  model.promotions.length === 0
    ? html`<p class="note">Nothing has been promoted: the GitOps repository is as it was.</p>`
    : model.promotions.map((commit) => commitView(commit, model.startedAt))
}
${model.rendered === undefined ? undefined : renderedView(model.rendered)}
</section>`;
}

function commitView(commit: CommitView, start: string | undefined): Html {
  return html`<article class="commit" id="commit-${commit.sha}">
<header><h3>${icon('commit')} ${commit.subject}</h3>
<p class="muted"><code>git show ${commit.sha.slice(0, 12)}</code> · ${commit.author} · ${moment(commit.at, start)}</p></header>
${commit.body === '' ? undefined : html`<pre class="message">${commit.body}</pre>`}
${filesView(commit.files, { key: `diff-${commit.sha}`, open: true, annotations: [] })}
</article>`;
}

function renderedView({ renderer, diff, after }: RenderedChange): Html {
  const files = parseDiff(diff).map((file) => ({ ...file, path: 'What Argo CD applies' }));
  return html`<article class="rendered" id="rendered">
<header><h3>${icon('file')} Rendered manifests</h3>
<p class="muted">What Argo CD applies, before and after: <code>${renderer}</code></p></header>
${files.length === 0 ? html`<p class="note">The rendered manifests are the same as before.</p>` : filesView(files, { key: 'rendered-diff', open: true, annotations: [] })}
<details class="file" id="rendered-after"><summary>${icon('file')} Everything, after</summary><pre class="message scroll" tabindex="0" role="group" aria-label="Manifests">${after}</pre></details>
</article>`;
}
