/** Hides secrets in everything a job prints. Values may be added at any time; nothing is ever unmasked. */
export interface Masks {
  /** Registers a secret: itself, each of its lines, and the forms other programs print it in. Empty values are ignored. */
  add(value: string): void;
  /** Replaces every known secret by `***`. */
  apply(text: string): string;
  /** Whether a text contains a secret. */
  touches(text: string): boolean;
}

function forms(value: string): readonly string[] {
  const quoted = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const base64 = Buffer.from(value).toString('base64');
  const trimmed = value.trim().replace(/^"(.*)"$/s, '$1');
  // A URL needs whole characters; half a surrogate pair has no encoded form.
  const encoded = value.isWellFormed() ? [encodeURIComponent(value)] : [];
  return [value, trimmed, quoted, xml, base64, base64.replace(/=+$/, ''), ...encoded];
}

/** Starts with no secrets. */
export function createMasks(): Masks {
  const values = new Set<string>();
  let ordered: readonly string[] = [];
  return {
    add(value) {
      const lines = value.split(/\r?\n/);
      for (const part of lines.length > 1 ? [value, ...lines] : [value]) {
        if (part.trim() === '') continue;
        for (const form of forms(part)) if (form !== '') values.add(form);
      }
      // Longer ones first, so that a secret inside a secret does not leave the outer one half visible.
      ordered = [...values].sort((left, right) => right.length - left.length);
    },
    apply: (text) => ordered.reduce((result, value) => result.replaceAll(value, '***'), text),
    touches: (text) => ordered.some((value) => text.includes(value)),
  };
}
