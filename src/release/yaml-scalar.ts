/** How a piece of text is written as a YAML scalar. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** Where the scalar stands: inside `[…]` or `{…}` fewer characters are safe, and JSON knows one style only. */
export type ScalarContext = 'block' | 'flow' | 'json';

/** Text in the style the place had before, as far as that style can hold it; otherwise in double quotes. */
export function renderScalar(text: string, style: ScalarStyle, context: ScalarContext): string {
  if (context === 'json') return doubleQuoted(text);
  if (style === 'plain' && isSafePlain(text, context)) return text;
  if (style === 'single' && isPrintable(text)) return `'${text.replaceAll("'", "''")}'`;
  return doubleQuoted(text);
}

/** Whether the text is one line of printable characters, as single quotes and block scalars need it. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** Control characters, line and paragraph separators, byte order marks, and marks that turn the writing direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Words that YAML 1.1 or 1.2 read as null, a boolean, a merge key or a default value. */
const WORD = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i;
/** Integers and decimals of both versions and of lenient readers: `0x1f`, `1_000`, `.5`, `12e3`, `e3`, `.inf`. */
const NUMBER =
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|(?:[0-9][0-9_,]*)?(?:\.[0-9_]*)?(?:e[-+]?[0-9_]+)?|\.inf|\.nan)$/i;
/** YAML 1.1 reads `3:25` as 205. */
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt\s])/;
const INDICATOR_FIRST = /^[-?:,[\]{}#&*!|>'"%@`]/;
const PRINTABLE_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Whether text may stand without quotes and still be this very text for readers of YAML 1.1 and 1.2. */
function isSafePlain(text: string, context: 'block' | 'flow'): boolean {
  const readsAsOther = WORD.test(text) || NUMBER.test(text) || SEXAGESIMAL.test(text) || DATE.test(text);
  const breaksSyntax = INDICATOR_FIRST.test(text) || /:(?: |$)| #/.test(text) || text.startsWith('...');
  const breaksFlow = context === 'flow' && /[,[\]{}]/.test(text);
  return PRINTABLE_ASCII.test(text) && !readsAsOther && !breaksSyntax && !breaksFlow;
}

/** JSON's escapes are a subset of YAML's; the characters JSON leaves raw but YAML does not are escaped too. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
