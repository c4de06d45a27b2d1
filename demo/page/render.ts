/** The whole page in one file that needs nothing else: no request leaves it, nothing in it runs but its own script. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Surroundings } from './conversation.ts';
import { gitOpsSection } from './git-ops.ts';
import { type Html, html, markupOf, trusted } from './html.ts';
import { icon, iconSprite } from './icons.ts';
import { linksOf } from './links.ts';
import type { PageModel } from './page-model.ts';
import { pullSection } from './pull.ts';
import { runList } from './runs.ts';
import { strip } from './strip.ts';

const own = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
/** The narrow screen comes last: it changes what the others say. */
const STYLE = ['base', 'top', 'sections', 'conversation', 'markdown', 'boxes', 'code', 'narrow']
  .map((name) => own(`style/${name}.css`))
  .join('');
const SCRIPT = own('client.js');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a browser may do with the page: use exactly this style and this script, and listen to the server it came from. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function renderPage(model: PageModel): string {
  const around: Surroundings = { start: model.startedAt, linkTo: linksOf(model) };
  return `<!doctype html>\n${markupOf(html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Trainyard: ${model.pulls.length} pull requests of ${model.repository}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${iconSprite()}
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><div class="wide">
<p class="brand">${icon('logo')} Trainyard</p>
<p class="about">GitOps for models: pull requests of <b>${model.repository}</b>, played through the real workflows on a GitHub that runs on this machine.</p>
<p class="live" id="live" role="status"></p>
</div></header>
<main id="main" tabindex="-1">${content(model, around)}</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>`)}\n`;
}

function content(model: PageModel, around: Surroundings): Html {
  return html`<h1 class="unseen">Pull requests of ${model.repository}</h1>
<div class="band"><div class="wide">${strip(model)}</div></div>
<div class="page">
${model.runs.length === 0 ? undefined : html`<section class="before" id="before" aria-labelledby="before-title"><h2 id="before-title">Before: the model of the main branch</h2>${runList(model.runs, around)}</section>`}
${model.pulls.map((pull) => pullSection(pull, around))}
${gitOpsSection(model)}
</div>
<footer class="bottom"><p>All of this ran on your machine: ${model.traffic.requests.toLocaleString('en-US')} API requests, ${model.traffic.violations === 0 ? '0 violations' : `${model.traffic.violations} violations`} of GitHub’s description.</p>${model.running ? html`<p>Still running.</p>` : undefined}</footer>`;
}
