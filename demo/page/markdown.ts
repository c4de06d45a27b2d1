/** GitHub-flavoured Markdown as safe HTML: nothing runs, nothing is fetched, nothing can take over the page's own names. */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Html, html, trusted } from './html.ts';

type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

export interface MarkdownOptions {
  /** Unique on the page: ids inside the text begin with it. */
  readonly key: string;
  /** In comments a line end is a line end; in files and job summaries it is a space. */
  readonly lineBreaks: boolean;
  /** Where a link leads; undefined makes it plain text. */
  readonly linkTo: (address: string) => string | undefined;
}

/** GitHub takes no more either. */
const LIMIT = 1024 * 1024;
/** Headings of a text stand below those of the page. */
const HEADING_SHIFT = 3;

/** Never throws: what cannot be laid out is shown as plain text. */
export function markdown(source: string, options: MarkdownOptions): Html {
  const text = source.slice(0, LIMIT);
  try {
    return trusted(String(processor(options).processSync(text)));
  } catch {
    // Nesting thousands deep overflows the stack of any tree walker.
    return html`<pre>${text}</pre>`;
  }
}

function processor(options: MarkdownOptions) {
  const prefix = `${options.key}-`;
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: prefix })
    .use(() => (tree: Root) => {
      tree.children = finish(tree.children, { ...options, prefix }).filter((node) => node.type !== 'doctype');
    })
    .use(rehypeStringify);
}

interface Finishing extends MarkdownOptions {
  readonly prefix: string;
}

/** Adapts clean HTML to this page: links, images, headings, alerts, wide tables, line ends. */
function finish(nodes: readonly Node[], options: Finishing): Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' && options.lineBreaks) return withBreaks(node.value);
    if (node.type !== 'element') return [node];
    return finishElement(node, options);
  });
}

function finishElement(node: Element, options: Finishing): Node[] {
  const verbatim = node.tagName === 'pre';
  const inner: Finishing = verbatim ? { ...options, lineBreaks: false } : options;
  const children = finish(node.children, inner).filter((child) => child.type !== 'doctype');
  const heading = /^h([1-6])$/.exec(node.tagName);
  if (heading !== null) return [{ ...node, tagName: `h${Math.min(6, Number(heading[1]) + HEADING_SHIFT)}`, children }];
  switch (node.tagName) {
    case 'a':
      return [finishLink(node, children, options)];
    case 'img':
      return [finishImage(node, options)];
    case 'blockquote':
      return [alertOf(node, children)];
    case 'table':
      return [wrapped({ ...node, children })];
    default:
      return [{ ...node, children }];
  }
}

/** Text between blocks is only layout of the source. */
function withBreaks(value: string): Node[] {
  if (value.trim() === '') return [{ type: 'text', value }];
  return value
    .split('\n')
    .flatMap((line, index): Node[] => [...(index === 0 ? [] : [lineBreak()]), { type: 'text', value: line }]);
}

const lineBreak = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] });

function finishLink(node: Element, children: Element['children'], { linkTo, prefix }: Finishing): Element {
  const { href, ...properties } = node.properties;
  const address = typeof href === 'string' ? href : '';
  const target = address.startsWith('#') ? `#${prefix}${address.slice(1)}` : linkTo(address);
  if (target === undefined) return { ...node, tagName: 'span', properties: {}, children };
  const outside = target.startsWith('#') ? {} : { rel: ['noopener', 'noreferrer', 'nofollow'] };
  return { ...node, properties: { ...properties, href: target, ...outside }, children };
}

/** The page loads nothing from anywhere: an image becomes a link to itself. */
function finishImage(node: Element, options: Finishing): Element {
  const { src, alt } = node.properties;
  const label = typeof alt === 'string' && alt !== '' ? `Image: ${alt}` : 'Image';
  return finishLink(
    { type: 'element', tagName: 'a', properties: { href: typeof src === 'string' ? src : '' }, children: [] },
    [{ type: 'text', value: label }],
    options,
  );
}

const ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;

/** `> [!WARNING]` on the first line of a quote. */
function alertOf(node: Element, children: Element['children']): Element {
  const paragraph = children.find((child) => child.type === 'element');
  const start = paragraph?.type === 'element' ? paragraph.children[0] : undefined;
  const kind = start?.type === 'text' ? ALERT.exec(start.value)?.[1] : undefined;
  if (paragraph?.type !== 'element' || start?.type !== 'text' || kind === undefined) return { ...node, children };
  const [, second, ...others] = paragraph.children;
  const rest: Element['children'] =
    second?.type === 'element' && second.tagName === 'br' ? others : paragraph.children.slice(1);
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['alert-title'] },
    children: [{ type: 'text', value: `${kind[0]}${kind.slice(1).toLowerCase()}` }],
  };
  const text = { ...paragraph, children: [{ ...start, value: start.value.replace(ALERT, '') }, ...rest] };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['alert', `alert-${kind.toLowerCase()}`] },
    children: [title, ...children.map((child) => (child === paragraph ? text : child))],
  };
}

/** Wide tables scroll by themselves, also with the keyboard. */
const wrapped = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' },
  children: [table],
});
