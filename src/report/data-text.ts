/**
 * How anything out of a data file is written in plain text: on one line, with all its characters in sight, and without acting as
 * a command where the text is printed.
 */

const EXCERPT = 60;

/**
 * Controls, marks that reorder or hide text, unusual and repeated spaces, and the second half of `##[`, which the runner would
 * read as a command anywhere in a line of the log.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}|(?<= ) |(?<=#)#(?=\[)/gu;

/** A value between quotes as JSON writes it, with `\u` escapes for what cannot be seen. @param limit characters kept */
export function excerpt(value: string, limit = EXCERPT): string {
  const shown = clipped(value, limit);
  const quoted = seen(JSON.stringify(shown.text));
  return shown.cut ? `${quoted}…` : quoted;
}

/** A name or sentence without quotes, the same way. @param limit characters kept */
export function plain(value: string, limit = 300): string {
  const shown = clipped(value.toWellFormed(), limit);
  return `${seen(shown.text)}${shown.cut ? '…' : ''}`;
}

/** In English. */
export const SHARE_EDGES = { least: 'under 0.1 %', most: 'over 99.9 %' } as const;

/**
 * `3.1 %`. A share that is not zero never reads as zero, one that is not all never as all.
 * @param edges what stands for a share next to nothing and one next to all
 */
export function percent(share: number, edges: { readonly least: string; readonly most: string } = SHARE_EDGES): string {
  if (share > 0 && share < 0.0005) return edges.least;
  if (share < 1 && share > 0.9995) return edges.most;
  const digits = (share * 100).toFixed(1);
  return `${digits.replace(/\.0$/, '')} %`;
}

/** `1,234`. */
export const whole = (number: number): string => number.toLocaleString('en-US');

const seen = (value: string): string =>
  value.replace(UNSEEN, (mark) => {
    const point = mark.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });

function clipped(value: string, limit: number): { readonly text: string; readonly cut: boolean } {
  if (value.length <= limit) return { text: value, cut: false };
  // Cut between characters, not inside a surrogate pair.
  return { text: value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, ''), cut: true };
}
