import { describe, expect, test } from 'vitest';
import { approvalSection } from '../../src/report/approval-section.ts';
import { checkText } from '../../src/report/check-summary.ts';
import { jobSummary } from '../../src/report/job-summary.ts';
import { overviewComment } from '../../src/report/overview-comment.ts';
import { reportComment } from '../../src/report/report-comment.ts';
import { cmarkHtml, hasCmark, html } from '../support/gfm.ts';
import { hostileView } from './report-hostile-view.ts';
import { HOSTILE } from './report-rich-sample.ts';

/** All that is shown of a report. */
function everything(language: 'en' | 'ko', text: string): readonly string[] {
  const view = hostileView(language, text);
  const voices = [{ login: text, url: `https://github.example/${text}` }];
  const terms = { required: 2, from: [text], expiresMilliseconds: 1 };
  const approvals = { head: view.record.head, terms, promotable: true, approvals: voices, rejections: [] };
  return [
    reportComment(view, undefined),
    jobSummary(view),
    checkText(view).summary,
    approvalSection(approvals, language),
    approvalSection({ ...approvals, rejections: voices }, language),
    approvalSection({ ...approvals, obstacle: text }, language),
    overviewComment(
      [
        {
          model: text,
          verdict: 'pass',
          situation: 'compared',
          promotable: true,
          url: `https://github.example/${text}`,
        },
      ],
      language,
    ),
  ];
}

/** Elements that a report is made of; `a` only with our own addresses. */
const OWN = /^(h2|h3|p|a|code|pre|table|thead|tbody|tr|th|td|details|summary|ul|li|strong|em|blockquote|br)$/;

function expectHarmless(rendered: string): void {
  const tags = [...rendered.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)];
  expect(tags.map(([, name]) => name?.toLowerCase()).filter((name) => !OWN.test(name ?? ''))).toEqual([]);
  for (const [, , attributes = ''] of tags) {
    expect(attributes.replace(/ (?:align="\w+"|style="text-align: \w+;?"|class="language-\w+")/g, '')).toMatch(
      /^( href="https:\/\/github\.example\/[^"]*")?$/,
    );
  }
  const outsideCode = rendered.replace(/<(code|pre)\b[\s\S]*?<\/\1>/g, '').replace(/ href="[^"]*"/g, '');
  expect(outsideCode).not.toMatch(/(?<![\w&])[@#](?!x)\w|\bGH-\d|:tada:|www\.|:\/\/evil/);
  expect(rendered).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(rendered.match(/<details>/g)?.length ?? 0).toBe(rendered.match(/<\/details>/g)?.length ?? 0);
}

/** Every row of a table has as many cells as its head. */
function expectStraightTables(rendered: string): void {
  for (const [table] of rendered.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row.match(/<t[hd]\b/g)?.length);
    expect(new Set(rows).size).toBe(1);
    // An empty last cell would mean that a name has opened a cell of its own and pushed the rest out.
    expect(table).not.toMatch(/<td[^>]*><\/td>\s*<\/tr>/);
  }
}

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test.each(['a plain name', ...HOSTILE])('%j breaks out of nothing', async (text) => {
    for (const markdown of everything(language, text)) {
      const rendered = await html(markdown);
      expectHarmless(rendered.replace(/<!--[\s\S]*?-->/g, ''));
      expectStraightTables(rendered);
    }
  });

  test.each(HOSTILE)('%j leaves the markers single and in their places', (text) => {
    const comment = reportComment(hostileView(language, text), undefined);
    expect(comment.split('\n')[0]).toBe('<!-- trainyard:report v=1 key=penguin-sex -->');
    for (const marker of [
      'trainyard:approval:start',
      'trainyard:approval:end',
      'trainyard:state',
      'trainyard:report',
    ]) {
      expect(comment.split(`<!-- ${marker}`)).toHaveLength(2);
    }
  });
});

test.for(['en', 'ko'] as const)("GitHub's own renderer agrees, in %s", (language, { skip }) => {
  skip(!hasCmark(), 'cmark-gfm is not installed: apt-get install cmark-gfm');
  for (const text of ['a plain name', ...HOSTILE]) {
    for (const markdown of everything(language, text)) {
      const rendered = cmarkHtml(markdown);
      expectHarmless(rendered.replace(/<!--[\s\S]*?-->/g, ''));
      expectStraightTables(rendered);
    }
  }
});
