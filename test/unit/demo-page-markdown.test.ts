import { describe, expect, test } from 'vitest';
import { markupOf } from '../../demo/page/html.ts';
import { type MarkdownOptions, markdown } from '../../demo/page/markdown.ts';

const shown = (source: string, more: Partial<MarkdownOptions> = {}): string =>
  markupOf(markdown(source, { key: 'c1', lineBreaks: false, linkTo: (address) => address, ...more }));

describe('Markdown of strangers', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a broken tag', '<scr<script>ipt>alert(1)</script>'],
    ['an event handler', '<b onclick="alert(1)" onerror=alert(1)>x</b>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['an SVG that runs', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
    ['a frame', '<iframe src="https://example.com" srcdoc="<script>alert(1)</script>"></iframe>'],
    ['an object', '<object data="https://example.com/x"></object><embed src="https://example.com/x">'],
    ['a style sheet', '<style>body{background:url(https://example.com)}</style>'],
    ['a style', '<p style="position:fixed;inset:0;background:url(https://example.com)">x</p>'],
    ['a style sheet by link', '<link rel=stylesheet href="https://example.com/x.css">'],
    ['a new base address', '<base href="https://example.com/">'],
    ['a redirect', '<meta http-equiv=refresh content="0;url=https://example.com">'],
    ['a form', '<form action="https://example.com"><button formaction="javascript:alert(1)">x</button></form>'],
    ['a script address', '[x](javascript:alert(1)) <a href="JaVaScRiPt:alert(1)">y</a>'],
    ['a script address in entities', '<a href="&#106;avascript:alert(1)">x</a>'],
    ['a data address', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
    ['a script in a comment', '<!--<script>alert(1)</script>-->'],
    ['an end of the surroundings', '</div></article></main></body></html><script>alert(1)</script>'],
  ])('%s does nothing', (_, source) => {
    const html = shown(source, { linkTo: (address) => (/^https?:/.test(address) ? address : undefined) });
    expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|link|base|meta|form|button|svg|img)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style|srcdoc|formaction)\s*=/i);
    expect(html).not.toMatch(/(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i);
    expect(html).not.toMatch(/<\/(?:article|main|body|html)>/i);
  });

  test('unclosed tags end with the text', () => {
    expect(shown('<details><summary>More</summary><b>bold')).toMatch(/<\/b><\/p>\s*<\/details>$|<\/b><\/details>$/);
  });

  test('loads no image and leaves a link to it', () => {
    const html = shown('![A penguin](https://example.com/p.png)');
    expect(html).toContain('<a href="https://example.com/p.png"');
    expect(html).toContain('Image: A penguin');
  });

  test('cannot take a name of the page, and its own footnotes still work', () => {
    const html = shown('<p id="main" name="live">x</p>\n\ny[^1]\n\n[^1]: note');
    const ids = [...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.every((id) => id.startsWith('c1-'))).toBe(true);
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  test('nesting that overflows any parser is shown as text', () => {
    const html = shown('<b>'.repeat(30_000));
    expect(html).toMatch(/^<pre>&lt;b&gt;/);
  });
});

describe('GitHub-flavoured Markdown', () => {
  test('has tables that scroll, task lists, struck text and bare links', () => {
    const html = shown('| a | b |\n| :-- | --: |\n| 1 | 2 |\n\n- [x] done\n\n~~old~~ https://example.com/x');
    expect(html).toMatch(/<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>/);
    expect(html).toContain('<td align="right">2</td>');
    expect(html).toMatch(/<input[^>]*type="checkbox"[^>]*checked|<input[^>]*checked[^>]*type="checkbox"/);
    expect(html).toContain('<del>old</del>');
    expect(html).toContain('<a href="https://example.com/x" rel="noopener noreferrer nofollow">');
  });

  test('a line end is a line end in comments only', () => {
    expect(shown('one\ntwo', { lineBreaks: true })).toBe('<p>one<br>two</p>');
    expect(shown('one\ntwo')).toBe('<p>one\ntwo</p>');
    expect(shown('```\none\ntwo\n```', { lineBreaks: true })).not.toContain('<br>');
    expect(shown('- a\n- b\n\n<details>\n<summary>s</summary>\n\nx\n\n</details>', { lineBreaks: true })).not.toContain(
      '<br>',
    );
  });

  test.each([true, false])('a quote can be an alert (line breaks: %s)', (lineBreaks) => {
    const html = shown('> [!WARNING]\n> Mind the *gap*.', { lineBreaks });
    expect(html).toContain('<div class="alert alert-warning"><p class="alert-title">Warning</p>');
    expect(html).toContain('Mind the <em>gap</em>.');
    expect(html).not.toContain('[!WARNING]');
    expect(html).not.toContain('<br>');
  });

  test('headings stand below those of the page', () => {
    expect(shown('# One\n\n###### Six')).toBe('<h4>One</h4>\n<h6>Six</h6>');
  });

  test('links lead where the page says, and are plain text when nowhere', () => {
    const linkTo = (address: string) => (address === '/runs/5' ? '#run-5' : undefined);
    expect(shown('[run](/runs/5) [other](/runs/6)', { linkTo })).toBe(
      '<p><a href="#run-5">run</a> <span>other</span></p>',
    );
  });

  test('what HTML comments hide stays hidden', () => {
    expect(shown('<!-- marker -->\n\ntext')).not.toContain('marker');
  });
});
