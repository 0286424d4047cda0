import type { UnreadableForm } from '../../../core/delivery/pages/fields.ts';
import { html } from '../../../core/html.ts';
import type { Page } from '../answer.ts';

/** Says that a page is not there. */
export function missingPage(): Page {
  return {
    status: 404,
    title: 'There is no such page',
    main: html`<p>Perhaps what it showed is gone: state is lost with <code>npm start -- --fresh</code>. <a href="/">All articles</a> and <a href="/editions">all editions</a> are a click away.</p>`,
  };
}

/** Refuses a method. @param allow those there are */
export function methodPage(allow: string): Page {
  return {
    status: 405,
    title: 'That cannot be done here',
    main: html`<p>This address understands ${allow} only. <a href="/">Back to the articles</a></p>`,
  };
}

const UNREADABLE: Readonly<Record<UnreadableForm['code'], { status: number; words: string }>> = {
  'too-large': { status: 413, words: 'That is too much at once. Send fewer files, of 25 MB at most each.' },
  unsupported: { status: 415, words: 'That was not sent as a form of this page sends it.' },
  malformed: { status: 400, words: 'What was sent is cut off or garbled.' },
};

/** Says that what was sent could not be read. */
export function unreadablePage(code: UnreadableForm['code']): Page {
  const { status, words } = UNREADABLE[code];
  const title = 'This could not be read';
  const main = html`<p><a href="/">Back to the articles</a></p>`;
  return { status, title, main, notice: { kind: 'refused', words } };
}

/** Says that something failed, with what the failure says of itself. */
export function failedPage(error: unknown): Page {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    status: 500,
    title: 'That did not work',
    main: html`<p>Nothing is lost: try again in a moment. If it stays so, stop the stack in the terminal with Ctrl-C and start it again.</p>
<details><summary>What the program says</summary><pre>${said.slice(0, 2000)}</pre></details>`,
  };
}
