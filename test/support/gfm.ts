import { execFileSync, spawnSync } from 'node:child_process';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** GitHub-flavoured Markdown as HTML, raw HTML let through: what is not escaped shows. */
export const html = async (markdown: string): Promise<string> =>
  String(
    await unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkRehype, { allowDangerousHtml: true })
      .use(rehypeRaw)
      .use(rehypeStringify)
      .process(markdown),
  );

const EXTENSIONS = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter'];

/** Whether GitHub's own renderer is installed (Debian: `cmark-gfm`). */
export const hasCmark = (): boolean => spawnSync('cmark-gfm', ['--version']).status === 0;

/** The same by GitHub's own renderer. */
export const cmarkHtml = (markdown: string): string =>
  execFileSync('cmark-gfm', ['--unsafe', ...EXTENSIONS.flatMap((name) => ['-e', name])], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What a reader sees of HTML: no tags, entities resolved, invisible breaks removed. */
export const seen = (rendered: string): string =>
  rendered
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9A-Fa-f]+)|(\w+));/g, (all, hex: string | undefined, name: string) =>
      hex === undefined ? (ENTITIES[name] ?? all) : String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll('\u200b', '');
