import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { markupOf } from '../../demo/page/html.ts';
import { sign } from '../../demo/page/icons.ts';
import { logView, MOST_LINES } from '../../demo/page/log.ts';
import { renderPage } from '../../demo/page/render.ts';
import { parseDiff } from '../../demo/page/unified-diff.ts';
import {
  ADA,
  BOT,
  betterPull,
  brokenPull,
  comment,
  job,
  promotion,
  run,
  samplePage,
  secondsIn,
  WRONG_TYPE,
} from './demo-page-sample.ts';

const page = renderPage(samplePage());
/** From the start tag with the id to the next one of the same kind. */
const part = (html: string, id: string): string => {
  const start = html.indexOf(`id="${id}"`);
  expect(start).toBeGreaterThan(0);
  const before = html.lastIndexOf('<', start);
  const tag = /^<(\w+)/.exec(html.slice(before))?.[1] ?? '';
  const end = html.indexOf(`<${tag}`, start);
  return html.slice(before, end < 0 ? undefined : end);
};
const ids = (html: string): readonly string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('the page as a file', () => {
  test('needs nothing else: it loads nothing', () => {
    const markup = page.replace(/<script>[\s\S]*<\/script>/, '');
    expect(markup).not.toMatch(/<(?:link|img|iframe|object|embed|audio|video|source|base)\b/);
    expect(markup).not.toMatch(/\s(?:src|srcset|style|action|on\w+)=/);
    expect(markup).not.toMatch(/url\(|@import/);
  });

  test('allows exactly its own style and script', () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const hash = (text: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
    expect(style).toContain('prefers-color-scheme: dark');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('names everything once, and every link on the page leads somewhere', () => {
    const all = ids(page);
    expect(new Set(all).size).toBe(all.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(all).toContain(target);
  });

  test('ends with the numbers', () => {
    expect(page).toContain('1,234 API requests, 0 violations of GitHub’s description');
    expect(renderPage(samplePage({ traffic: { requests: 1, violations: 3 } }))).toContain('3 violations');
  });

  test('before anything has happened it says so', () => {
    const empty = renderPage(
      samplePage({ startedAt: undefined, pulls: [], runs: [], promotions: [], rendered: undefined, running: false }),
    );
    expect(empty).toContain('Nothing has happened yet');
    expect(empty).toContain('Nothing has been promoted');
  });
});

describe('text of others', () => {
  const ATTACK = `"'><img src=x onerror=alert(1)></textarea></style></script><script>alert(2)</script>`;
  /** Every text becomes an attack, but for words the page itself chose, times and commit ids. */
  const attacked = <T>(value: T, key = ''): T =>
    typeof value === 'string'
      ? KEPT.has(key)
        ? value
        : ((value + ATTACK) as T)
      : Array.isArray(value)
        ? (value.map((item) => attacked(item, key)) as T)
        : typeof value === 'object' && value !== null
          ? (Object.fromEntries(Object.entries(value).map(([name, item]) => [name, attacked(item, name)])) as T)
          : value;
  const KEPT = new Set(['kind', 'state', 'standing', 'level', 'at', 'startedAt', 'serverUrl', 'diff']);

  test('never becomes mark-up, wherever it stands', () => {
    const clean = samplePage();
    const html = renderPage(attacked(clean));
    expect(html.split('<script').length).toBe(2);
    expect(html.split('</script').length).toBe(2);
    expect(html.split('</style').length).toBe(2);
    expect(html).not.toMatch(/<img|<textarea|<\/textarea/);
    const withoutValues = html.slice(0, html.indexOf('<script>')).replace(/"[^"]*"/g, '""');
    expect(withoutValues).not.toMatch(/<[^>]*\son\w+=/);
    // It is not left out either.
    expect(html.split('&lt;script&gt;alert(2)&lt;/script&gt;').length).toBeGreaterThan(60);
  });
});

describe('states', () => {
  test.each([
    'passed',
    'failed',
    'timed out',
    'cancelled',
    'skipped',
    'neutral',
    'needs action',
    'running',
    'queued',
    'waiting',
  ] as const)('%s is a symbol and a word, not a colour alone', (standing) => {
    const html = markupOf(sign(standing)).toLowerCase();
    expect(html).toMatch(/<use href="#i-[a-z]+"\/>/);
    expect(html).toContain(`<span class="word">${standing}</span>`);
  });

  test('what failed is open down to its log, what passed is closed', () => {
    expect(part(page, 'run-400')).toMatch(/^<details[^>]* open>/);
    expect(part(page, 'job-402')).toMatch(/^<details[^>]* open>/);
    expect(part(page, 'log-of-402')).toMatch(/^<details[^>]* open>/);
    for (const id of ['run-200', 'job-201', 'log-of-201', 'job-401'])
      expect(part(page, id)).not.toMatch(/^<details[^>]* open>/);
  });

  test('a job that never started is one line', () => {
    expect(part(page, 'job-403')).toMatch(/^<p class="job job-empty"/);
    expect(part(page, 'job-403')).toContain('Skipped');
  });

  test('a run that waits for a reviewer says for which environment', () => {
    const html = renderPage(samplePage({ runs: [run(100, { standing: 'waiting', waitingFor: ['production'] })] }));
    expect(html).toContain('Waits for a reviewer of the environment production.');
  });

  test('a job that deploys says where to and how far it is', () => {
    const deployment = { environment: 'production', state: 'in_progress' };
    const html = renderPage(samplePage({ runs: [run(100, { jobs: [job(101, 'Promote', { deployment })] })] }));
    expect(part(html, 'job-101')).toContain('Deployment to the environment <strong>production</strong>: in progress.');
  });

  test('every pull request is a station with its outcome in one sentence', () => {
    const strip = page.slice(page.indexOf('<nav class="strip"'), page.indexOf('</nav>'));
    expect(strip).toContain('Approved, merged by Grace Kim and promoted: penguin-sex v1 to production.');
    expect(strip).toContain('Blocked: 1 problem in data/train.csv. Nothing was trained.');
    expect(strip).toContain('In progress: Trainyard / Compare penguin-sex.');
    for (const word of ['Promoted', 'Blocked', 'Running']) expect(strip).toContain(`>${word}</span>`);
  });
});

describe('conversation', () => {
  test('shows who speaks: initials, role, bot', () => {
    const rita = page.slice(page.indexOf('id="comment-302"') - 200, page.indexOf('id="comment-303"'));
    expect(rita).toContain('>RB</span>');
    expect(rita).toContain('may read');
    expect(rita).toMatch(/thumbs down by github-actions\[bot\]/);
    expect(part(page, 'comment-301')).toContain('<span class="label">bot</span>');
    expect(part(page, 'comment-301')).toContain('edited');
  });

  test('a hidden comment is folded and says why', () => {
    expect(part(page, 'comment-304-hidden')).toMatch(
      /^<details(?![^>]* open>).*This comment was hidden as outdated\./s,
    );
  });

  test('times are since the start and of the day', () => {
    const html = renderPage(samplePage({ pulls: [betterPull({ events: [comment(9, ADA, secondsIn(75), 'x')] })] }));
    expect(html).toContain('<time datetime="2026-11-02T09:31:15.000Z"');
    expect(html).toContain('+1 min 15 s<span class="clock"> · 09:31:15 UTC</span>');
  });

  test('a link to a report leads to the file beside the page, one to another artifact to its run', () => {
    const body = [
      '[report](http://github.localhost:8080/acme/penguins/actions/runs/200/artifacts/31)',
      '[model](http://github.localhost:8080/acme/penguins/actions/runs/200/artifacts/32)',
    ].join(' ');
    const pulls = [betterPull({ events: [comment(77, BOT, secondsIn(1), body)] })];
    const html = part(renderPage(samplePage({ pulls, reports: [31] })), 'comment-77');
    expect(html).toMatch(/<a href="reports\/31\.html"[^>]*>report<\/a>/);
    expect(html).toContain('<a href="#run-200">model</a>');
  });

  test('links to the simulated GitHub lead to the place on the page', () => {
    const body = [
      '[run](http://github.localhost:8080/acme/penguins/actions/runs/200)',
      '[job](http://github.localhost:8080/acme/penguins/actions/runs/200/job/201)',
      '[comment](http://github.localhost:8080/acme/penguins/pull/1#issuecomment-77)',
      '[gone](http://github.localhost:8080/acme/penguins/actions/runs/999)',
      '[commit](http://github.localhost:8080/acme/deploy/commit/c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00)',
    ].join(' ');
    const html = part(
      renderPage(samplePage({ pulls: [betterPull({ events: [comment(77, BOT, secondsIn(1), body)] })] })),
      'comment-77',
    );
    expect(html).toContain('<a href="#run-200">run</a>');
    expect(html).toContain('<a href="#job-201">job</a>');
    expect(html).toContain('<a href="#comment-77">comment</a>');
    expect(html).toContain('<span>gone</span>');
    expect(html).toContain('<a href="#commit-c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00">commit</a>');
  });
});

describe('files', () => {
  test('a remark stands under the line it is about', () => {
    const html = part(page, 'file-2-0');
    const line = html.indexOf('191,heavy,2008');
    const remark = html.indexOf('Column body_mass_g must be an integer');
    const next = html.indexOf('P078,Adelie');
    expect(line).toBeGreaterThan(0);
    expect(remark).toBeGreaterThan(line);
    expect(next).toBeGreaterThan(remark);
    expect(html).toContain('data/train.csv:48');
  });

  test('removed and added lines carry signs', () => {
    expect(part(page, 'file-1-0')).toContain('<td class="mark">-</td><td>  &quot;C&quot;: 1.0,</td>');
    expect(part(page, 'file-1-0')).toContain(
      '<td class="mark">+</td><td>  &quot;categories&quot;: [&quot;species&quot;],</td>',
    );
  });

  test('a remark about a file outside the change keeps its lines in the job', () => {
    const html = renderPage(samplePage({ pulls: [brokenPull({ files: [] })] }));
    expect(part(html, 'job-402')).toContain('191,heavy,2008');
    expect(WRONG_TYPE.excerpt.find(({ marked }) => marked)?.number).toBe(48);
  });

  test('a long diff and a binary file are cut with a note', () => {
    const long = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,700 @@\n${'+line\n'.repeat(700)}`;
    const binary = 'diff --git a/m.bin b/m.bin\nindex 1..2 100644\nBinary files a/m.bin and b/m.bin differ\n';
    const html = renderPage(samplePage({ promotions: [promotion({ files: parseDiff(long + binary) })] }));
    expect(html).toContain('101 more lines are left out here.');
    expect(html).toContain('Binary file, not shown.');
  });
});

describe('logs', () => {
  const shown = (log: string): string => markupOf(logView(log, 'log-1'));

  test('keep the newest lines and their numbers', () => {
    const html = shown(Array.from({ length: MOST_LINES + 500 }, (_, index) => `line ${index + 1}`).join('\n'));
    expect(html).toContain('The first 500 lines are left out here.');
    expect(html.split('class="line"').length - 1).toBe(MOST_LINES);
    expect(html).toContain('data-n="501">line 501\n');
    expect(html).toContain('data-n="2500">line 2500\n');
  });

  test('fold groups and name what is an error', () => {
    const html = shown('before\n##[group]Run <x>\ninside\n##[endgroup]\n##[error]Broken & gone\n##[warning]Mind\n');
    expect(html).toMatch(
      /<details class="log-group"><summary>Run &lt;x&gt;<\/summary><pre><span class="line" data-n="3">inside/,
    );
    expect(html).toContain('<span class="line line-error" data-n="5"><b>Error:</b> Broken &amp; gone');
    expect(html).toContain('<b>Warning:</b> Mind');
  });

  test('a group without an end still shows', () => {
    expect(shown('##[group]Open\ninside')).toContain('inside');
  });

  test('are free of terminal codes and of what a progress bar overwrote', () => {
    const html = shown(
      '\u001b[31mred\u001b[0m \u001b]8;;https://example.com\u0007link\u001b]8;;\u0007\n10 %\r50 %\r100 %\na\r\nb\u0000\u0008',
    );
    expect(html).toContain('>red link\n');
    expect(html).toContain('>100 %\n');
    expect(html).not.toContain('50 %');
    expect(html).toContain('>a\n');
    expect(html).toContain('>b\n');
  });

  test('a very long line is cut', () => {
    expect(shown('x'.repeat(1_000_000)).length).toBeLessThan(3000);
  });

  test('a job without log has none', () => {
    const html = renderPage(samplePage({ runs: [run(100, { jobs: [job(101, 'Quiet', { log: '' })] })] }));
    expect(html).not.toContain('id="log-of-101"');
  });
});

test('production shows the commit and what it renders to', () => {
  const section = page.slice(page.indexOf('id="production"'));
  expect(section).toContain('git show c0ffee00c0ff');
  expect(section).toContain('Trainyard-Source-PR: acme/penguins#1@');
  expect(section).toContain('kubectl kustomize');
  expect(section).toContain('<td class="mark">+</td><td>storageUri: new</td>');
});
