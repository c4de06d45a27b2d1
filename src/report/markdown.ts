/**
 * Everything that comes from a metrics file, a configuration or an error goes through here before it enters a comment: it must show as
 * itself, on one line, and must not mention people, link issues, open HTML or hide what it says.
 */

/** What backticks cannot hold everywhere: in a table, parsers read `\|` and a trailing backslash differently. */
const NOT_IN_BACKTICKS = /[`\\|<>]/;

/** An invisible break. Mentions, issues, addresses and `:emoji:` are found after entities were resolved: an entity alone does not help. */
const BREAK = '&#8203;';

/** Running text. @param limit characters kept */
export function text(value: string, limit = 300): string {
  return breakReferences(
    clip(visible(value), limit)
      .replace(/^[-+=]|(?<=^\d{1,9})\.|[\\`*{}[\]()<>#|~@!&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
      .replace(/:(?=\/\/|[\w+-]+:)/g, entity),
  );
}

/** A name or value in code type. @param limit characters kept */
export function code(value: string, limit = 80): string {
  const shown = clip(visible(value), limit);
  if (shown === '') return '<code>&nbsp;</code>';
  if (!NOT_IN_BACKTICKS.test(shown)) return `\`${shown}\``;
  return `<code>${breakReferences(shown.replace(/[!-/:-@[-^`{-~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity))}</code>`;
}

const breakReferences = (escaped: string): string =>
  escaped.replace(/&#(?:35|58|64);/g, `$&${BREAK}`).replace(/\b(?:www(?=\.|&#46;)|GH(?=-\d|&#45;\d))/gi, `$&${BREAK}`);

/** A link with a label that is Markdown already. An address that is not a plain http or https one leaves the label alone. */
export function link(label: string, address: string): string {
  return isPlainAddress(address) ? `[${label}](${address})` : label;
}

/** An http or https address of plain characters: it can stand in Markdown and in a quoted attribute. */
export const isPlainAddress = (address: string): boolean => /^https?:\/\/[A-Za-z0-9._~:/?#@!$&*+,;=%-]+$/.test(address);

/** A table; cells are Markdown already. @param align one mark per column: left, centre or right */
export function table(align: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rules = [...align].map((mark) => (mark === 'r' ? '--:' : mark === 'c' ? ':-:' : ':--'));
  return [head, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A part that opens on a click. @param title Markdown or HTML already */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A fenced block of lines that its own content cannot leave. @param language how it is coloured, such as `diff` */
export function codeBlock(content: string, language: string): string {
  const lines = content
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')
    // Hidden markers are searched for in the text, where a block is like any other place: a hard space makes it another text.
    .replaceAll('<!-- trainyard:', '<!--\u00A0trainyard:');
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** A few words that stay on one line in a narrow cell. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00A0');

/** `1 metric`, `2 metrics`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** One line without characters that cannot be seen; those that could reorder or hide text show as a replacement mark. */
export function visible(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '\uFFFD')
    .trim();
}

function clip(value: string, limit: number): string {
  if (value.length <= limit) return value;
  // Cut between characters, not inside a surrogate pair.
  return `${value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const entity = (mark: string): string => `&#${mark.charCodeAt(0)};`;
