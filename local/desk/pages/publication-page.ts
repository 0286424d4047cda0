import { html } from '../../../core/html.ts';
import { summaryOf } from '../../cli/publication.ts';
import type { Answer } from '../answer.ts';
import type { Desk } from '../desk.ts';

/** GET /publication: what publication.yml makes, and how to change it. */
export async function publicationPage({ publication, publicationFile }: Desk): Promise<Answer> {
  const rows = summaryOf(publication).map(
    ([name, words]) => html`<tr><th scope="row">${name}</th><td>${words}</td></tr>\n`,
  );
  return {
    page: {
      title: 'Publication',
      lead: html`<p class="lead">Whose editions these are, and what they are like.</p>\n`,
      main: html`<div class="wide"><table class="settings">
<tbody>
${rows}</tbody>
</table></div>
<h2>To change it</h2>
<p>Edit <code>${publicationFile}</code>: each line there says what it does. Then stop the stack in the terminal with Ctrl-C, and start it again. A line that makes no sense is named when it starts.</p>`,
    },
  };
}
