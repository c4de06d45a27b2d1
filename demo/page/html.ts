/** HTML that is escaped by construction: whatever enters a template is text, unless it is `Html` already. */

const MARK = Symbol('html');

/** Finished mark-up. Only this file makes it. */
export interface Html {
  readonly [MARK]: string;
}

export type Content = Html | string | number | undefined | readonly Content[];

/** Mark-up with values in it. Values inside a tag must stand in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { [MARK]: parts.map((part, index) => part + contentOf(values[index])).join('') };
}

/** Takes mark-up as it is: for the sanitiser's result and for this folder's own files only. */
export const trusted = (markup: string): Html => ({ [MARK]: markup });

export const markupOf = (content: Html): string => content[MARK];

/** Text for both element content and quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (character) => ESCAPES[character] ?? '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\uFFFD',
};

function contentOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  if (isList(content)) return content.map(contentOf).join('');
  return content[MARK];
}

const isList = (content: Html | readonly Content[]): content is readonly Content[] => Array.isArray(content);
