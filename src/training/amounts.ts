/** `0.4 s`, `45 s`, `3 min 20 s`, `2 h 5 min`: a length of time in its two largest units. */
export function readableTime(milliseconds: number): string {
  if (milliseconds >= 0 && milliseconds < 9_950) return `${Number((milliseconds / 1000).toFixed(1))} s`;
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** `512 bytes`, `1.5 GiB`. */
export function readableSize(bytes: number): string {
  let [value, power] = [bytes, 0];
  while (value >= 1024 && power < UNITS.length - 1) {
    value /= 1024;
    power += 1;
  }
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[power]}`;
}

/** `61.2 of 79.6 GiB`: the unit once when both have the same. */
export function readablePart(part: number, whole: number): string {
  const [shownPart, shownWhole] = [readableSize(part), readableSize(whole)];
  const unit = shownWhole.slice(shownWhole.indexOf(' '));
  return `${shownPart.endsWith(unit) ? shownPart.slice(0, -unit.length) : shownPart} of ${shownWhole}`;
}

/** `87 %`. @param share 0 to 1 */
export const readableShare = (share: number): string => `${Math.round(share * 100)} %`;
