import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import { counted } from '../words.ts';

const CADENCES: Readonly<Record<EditionState['cadence'], string>> = {
  alert: 'Alert',
  daily: 'Daily edition',
  weekly: 'Weekly edition',
};

/** What kind of edition it is: "Daily edition". */
export const kindOf = ({ cadence }: Pick<EditionState, 'cadence'>): string => CADENCES[cadence];

/** What an edition is called in lists: its subject, or what stands for one. */
export function nameOf({ subject, status }: EditionState): string {
  if (subject !== undefined) return shown(subject) || 'Without a subject';
  if (status === 'empty') return 'Nothing new';
  return status === 'skipped' ? 'Skipped: its time had passed' : 'Nothing is left to mail';
}

/** How an edition stands, in a word or two, and what that means for whoever looks at it. */
export function standingOf(edition: EditionState): {
  word: string;
  state: 'done' | 'now' | 'waits' | 'stopped' | 'none';
} {
  const { status, audience, outcome, acts = [] } = edition;
  switch (status) {
    case 'draft':
      return acts.some(({ act }) => act === 'approve')
        ? { word: 'Approved, being made', state: 'now' }
        : { word: 'Draft, waits for you', state: 'waits' };
    case 'empty':
      return { word: 'Nothing new, not mailed', state: 'none' };
    case 'skipped':
      return { word: 'Skipped, not mailed', state: 'none' };
    case 'sending':
      return { word: `Going out to ${counted(audience, 'reader')}`, state: 'now' };
    case 'paused':
      return { word: 'Paused', state: 'stopped' };
    case 'finished': {
      const accepted = outcome?.accepted ?? audience;
      const rest = accepted < audience ? ` of ${audience}` : '';
      return audience === 0
        ? { word: 'To nobody: it has no readers', state: 'none' }
        : {
            word: `Mailed to ${accepted}${rest}${rest ? '' : accepted === 1 ? ' reader' : ' readers'}`,
            state: 'done',
          };
    }
  }
}

/** The same as a badge: its colour is never all that tells it. */
export function badge(edition: EditionState): Markup {
  const { word, state } = standingOf(edition);
  return html`<span class="badge ${state}">${word}</span>`;
}
