import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { code, details, link, list, table, text } from '../../src/report/markdown.ts';

const html = async (markdown: string): Promise<string> =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeStringify)
      .process(markdown),
  );

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What the reader sees: no tags, entities resolved. */
const seen = (rendered: string): string =>
  rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-Fa-f]+)|(\w+));/g, (all, hex: string | undefined, name: string) =>
      hex === undefined ? (ENTITIES[name] ?? all) : String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll('\u200b', '');

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
    const rendered = await html(write('@alice @acme/risk-ml #123 acme/wine#7'));
    const outsideCode = rendered.replace(/<code>[\s\S]*?<\/code>/g, '');
    expect(outsideCode).not.toMatch(/[@#]\w/);
    expect(seen(rendered).trim()).toBe('@alice @acme/risk-ml #123 acme/wine#7');
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
