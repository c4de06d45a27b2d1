import { describe, expect, it, test } from 'vitest';
import { code, codeBlock, details, link, list, table, text } from '../../src/report/markdown.ts';
import { html, seen } from '../support/gfm.ts';

const HOSTILE = [
  'a|b',
  'a\\|b\\',
  '`code`',
  '``',
  '<img src=x onerror=alert(1)>',
  '<!-- trainyard:approval:end -->',
  '</details>',
  '**bold** _it_ ~~no~~',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  'https://evil.example/track',
  'www.evil.example',
  '$x^2$',
  '&lt;b&gt; &#64;all',
  '- list',
  '# heading',
  '1. one',
  '> quote',
  ':tada: ::error::',
  'GH-26',
];

describe.each([
  ['text', text],
  ['code', code],
] as const)('%s', (_kind, write) => {
  it.each(HOSTILE)('shows %j as itself, alone and in a table', async (value) => {
    for (const markdown of [write(value), table('ll', ['a', 'b'], [[write(value), 'end']])]) {
      const rendered = await html(markdown);
      const shown = markdown.startsWith('|') ? (/<tbody>([\s\S]*)<\/tbody>/.exec(rendered)?.[1] ?? '') : rendered;
      expect(rendered).not.toMatch(/<(img|a|b|strong|em|del|li|h1|blockquote|script)\b/);
      expect(
        seen(shown)
          .trim()
          .replace(/\s*end$/, ''),
      ).toBe(value);
    }
  });

  test('never holds what GitHub reads as a mention or an issue', async () => {
    const rendered = await html(write('@alice @acme/risk-ml #123 acme/wine#7 GH-26 :tada:'));
    const outsideCode = rendered.replace(/<code>[\s\S]*?<\/code>/g, '');
    expect(outsideCode).not.toMatch(/[@#]\w|GH-\d|:tada:/);
    expect(seen(rendered).trim()).toBe('@alice @acme/risk-ml #123 acme/wine#7 GH-26 :tada:');
  });

  test('stays on one line', () => {
    expect(write('a\r\n\nb\u2028c\tend')).not.toMatch(/[\n\r\t\u2028]/);
  });

  test('shows where characters that reorder or hide text were', () => {
    expect(write('a\u202Eb\u200Dc\u2066d\u00ADe')).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  });

  test('cuts between characters', () => {
    expect(write('😀'.repeat(300), 5)).toContain('😀😀…');
    expect(write('😀'.repeat(300), 5).isWellFormed()).toBe(true);
    expect(write('\ud800x').isWellFormed()).toBe(true);
  });
});

test('a block cannot be left by its content', async () => {
  const content = 'a\n```\n# heading\n````\n@alice <b>\r\nrtl\u202Eend';
  const rendered = await html(`${codeBlock(content, 'diff')}\n\nafter`);
  expect(rendered).toMatch(/^<pre><code class="language-diff">[^<]*<\/code><\/pre>\n<p>after<\/p>$/);
  expect(seen(rendered)).toContain('````\n@alice <b>\nrtl\uFFFDend');
});

test('an empty name still shows as one', () => {
  expect(code(' \n')).toBe('<code>&nbsp;</code>');
});

test('plain names stay readable in the source', () => {
  expect(
    ['roc_auc', 'sha256:abc', 'images[name=x].newTag', '{artifact.uri}', '@acme/risk-ml'].map((name) => code(name)),
  ).toEqual(['`roc_auc`', '`sha256:abc`', '`images[name=x].newTag`', '`{artifact.uri}`', '`@acme/risk-ml`']);
});

it.each(['javascript:alert(1)', 'https://x.example/)\n# a', 'https://x.example/ "t"', 'data:text/html,x'])(
  'an address such as %j makes no link',
  (address) => {
    expect(link('label', address)).toBe('label');
  },
);

test('a link, a list, a fold', () => {
  expect(link('run', 'https://github.example/a/b/actions/runs/1?x=1#c-2')).toBe(
    '[run](https://github.example/a/b/actions/runs/1?x=1#c-2)',
  );
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(details('t', 'c')).toBe('<details><summary>t</summary>\n\nc\n\n</details>');
});
