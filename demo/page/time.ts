/** Times and durations for readers. */
import { type Html, html } from './html.ts';

/** `0.4 s`, `12 s`, `3 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A moment as time since the start, which stays true however old the page is, and as time of day. */
export function moment(at: string, start: string | undefined): Html {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return html``;
  const iso = new Date(time).toISOString();
  const clock = `${iso.slice(11, 19)} UTC`;
  const passed = start === undefined ? 0 : Math.max(0, Math.floor((time - Date.parse(start)) / 1000));
  const since = passed < 60 ? `${passed} s` : duration(passed);
  return html`<time datetime="${iso}" title="${iso.slice(0, 10)} ${clock}, ${since} after the start">+${since}<span class="clock"> · ${clock}</span></time>`;
}
