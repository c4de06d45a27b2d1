/** HTML and XML that are escaped by construction: whatever enters a template is text, unless it is `Markup` already. */

const MARK = Symbol('markup');

/** Finished mark-up. Only this file makes it. */
export interface Markup {
  readonly [MARK]: string;
}

export type Content = Markup | string | number | undefined | readonly Content[];

/** Mark-up with values in it. Values inside a tag must stand in quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { [MARK]: parts.map((part, index) => part + contentOf(values[index])).join('') };
}

/**
 * A style sheet or script of our own, or data for one: what stands in them is not escaped, and they end where the text says so.
 * @param attributes of the element
 * @throws RangeError when the text could end the element, or hide its end
 */
export function rawElement(name: 'script' | 'style', text: string, attributes: Markup = NOTHING): Markup {
  if (/<(?:!--|\/?(?:script|style))/i.test(text)) throw new RangeError(`The text of a ${name} element could end it.`);
  return { [MARK]: `<${name}${markupText(attributes)}>${text}</${name}>` };
}

/** JSON that can stand in a script element: no `<`, so nothing can end it. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** The text of finished mark-up. */
export const markupText = (content: Markup): string => content[MARK];

const NOTHING: Markup = { [MARK]: '' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 (§2.2) does not allow, not even as references; HTML reads them as errors. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const NOT_ALLOWED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_ALLOWED, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function contentOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if (isList(content)) return content.map(contentOf).join('');
  return content[MARK];
}

const isList = (content: Markup | readonly Content[]): content is readonly Content[] => Array.isArray(content);
