/** Who speaks: a circle of initials, the login, and what they are. */
import { type Html, html } from './html.ts';
import type { PersonView } from './page-model.ts';

const COLOURS = 6;

/** Decoration only: the name stands beside it. */
export function avatar({ login, name, isBot }: PersonView): Html {
  const initials = isBot
    ? '⚙'
    : name
        .split(/\s+/)
        .map((word) => [...word][0] ?? '')
        .slice(0, 2)
        .join('')
        .toUpperCase();
  const colour = [...login].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % COLOURS;
  return html`<span class="avatar ${isBot ? 'avatar-bot' : `avatar-${colour}`}" aria-hidden="true">${initials}</span>`;
}

export function personName({ login, name, isBot }: PersonView): Html {
  const shown = isBot ? login.replace(/\[bot\]$/, '') : login;
  return html`<strong class="login" title="${name}">${shown}</strong>${isBot ? html` <span class="label">bot</span>` : undefined}`;
}

const ROLES: Readonly<Record<string, string>> = {
  read: 'may read',
  triage: 'may triage',
  write: 'may write',
  maintain: 'maintainer',
  admin: 'administrator',
};

/** What the person may do, as a label; nothing for strangers and bots. */
export function roleLabel({ role }: PersonView): Html | undefined {
  const word = role === undefined ? undefined : ROLES[role];
  return word === undefined ? undefined : html`<span class="label">${word}</span>`;
}
