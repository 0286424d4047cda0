import { html } from '../../html.ts';
import type { Answer } from './answer.ts';
import type { UnreadableForm } from './fields.ts';

/** Says that a link is not one of ours, or not any more, and what to do. */
export function badLinkPage(): Answer {
  return {
    status: 404,
    title: 'This link does not work',
    json: { status: 'bad-link' },
    main: html`<p>It may have run out, or been cut short on its way: open it in the mail again, or copy all of it.</p>
<p>Or have <a href="links">fresh links mailed to you</a>, or <a href="./">subscribe</a> if you have not yet.</p>`,
  };
}

/** Says that there is no such page. */
export function noPage(): Answer {
  return {
    status: 404,
    title: 'There is no such page',
    json: { status: 'not-found' },
    main: html`<p>Perhaps you were looking for the way to <a href="./">subscribe</a>, or for <a href="links">your links</a>.</p>`,
  };
}

/** Refuses a method, naming those there are. @param allow the value of the Allow header */
export function methodPage(allow: string): Answer {
  return {
    status: 405,
    title: 'That cannot be done here',
    json: { status: 'method-not-allowed' },
    headers: { allow },
    main: html`<p>This page understands ${allow} only.</p>`,
  };
}

/** Refuses a body, saying what would be taken. */
export function unreadablePage(code: UnreadableForm['code']): Answer {
  const { status, words } = UNREADABLE[code];
  return {
    status,
    title: 'This form could not be read',
    json: { status: code, message: words },
    main: html`<p>${words}</p>
<p><a href="./">Start again</a></p>`,
  };
}

/** Says that too much was asked for from one place, and when to come again. @param wait seconds */
export function tooManyPage(wait: number): Answer {
  return {
    status: 429,
    title: 'That was a lot at once',
    json: { status: 'too-many', retryAfter: wait },
    headers: { 'retry-after': String(wait) },
    main: html`<p>Many requests came from your network. Please try again in ${minutes(wait)}.</p>`,
  };
}

/** Says that too much was asked for altogether, and when to come again. @param wait seconds */
export function busyPage(wait: number): Answer {
  return {
    status: 503,
    title: 'We are busy just now',
    json: { status: 'busy', retryAfter: wait },
    headers: { 'retry-after': String(wait) },
    main: html`<p>Very many people are asking at the moment. Please try again in ${minutes(wait)}.</p>`,
  };
}

/** Says that something failed on our side. */
export function failedPage(): Answer {
  return {
    status: 500,
    title: 'That did not work',
    json: { status: 'failed' },
    main: html`<p>Something went wrong on our side. Please try again in a minute: doing it twice does no harm.</p>`,
  };
}

const UNREADABLE: Readonly<Record<UnreadableForm['code'], { status: number; words: string }>> = {
  'too-large': { status: 413, words: 'What was sent is too long: 16 KB is the most.' },
  unsupported: {
    status: 415,
    words: 'Send application/x-www-form-urlencoded or application/json, encoded in UTF-8.',
  },
  malformed: {
    status: 400,
    words: 'What was sent is not UTF-8, or not one flat JSON object of texts, numbers and lists.',
  },
};

function minutes(seconds: number): string {
  const count = Math.max(1, Math.ceil(seconds / 60));
  return count === 1 ? 'a minute' : `${count} minutes`;
}
