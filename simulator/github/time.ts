/** ISO time without milliseconds, as the API writes it. */
export const isoSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
