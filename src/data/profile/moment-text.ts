/**
 * A date or a moment as ISO 8601 text: `2026-02-28`, or `2026-02-28T10:00:00.5Z`. Different moments have different texts.
 * @param moment days or seconds since 1970-01-01, of the years 0 to 9999
 */
export function momentText(moment: number, unit: 'day' | 'second'): string {
  if (unit === 'day') return new Date(moment * 86_400_000).toISOString().slice(0, 10);
  const whole = Math.floor(moment);
  const fraction = (moment - whole).toFixed(9).replace(/^0|0+$/g, '');
  return `${new Date(whole * 1000).toISOString().slice(0, 19)}${fraction === '.' ? '' : fraction}Z`;
}
