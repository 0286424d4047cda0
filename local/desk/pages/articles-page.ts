import { MAX_UPLOAD_BYTES } from '../../../core/article/rejected-input.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Failure } from '../live.ts';
import { progressOf } from '../progress.ts';
import { momentOf } from '../words.ts';
import { uploadCard } from './upload-card.ts';

const FEW = 25; //   files that are shown at first
const MOST = 500; // that are shown when asked for all

/** GET /: where files are dropped, and what became of each. */
export async function articlesPage(desk: Desk, { query }: Visit): Promise<Answer> {
  const [{ files, all }, shelf, sample] = await Promise.all([
    desk.uploads.newest(query.has('all') ? MOST : FEW),
    desk.shelf(),
    desk.sample(),
  ]);
  const now = desk.now();
  const cards = files.map((file) => uploadCard(file, progressOf(file, shelf, desk.publication, now), now));
  const first = files.length === 0;
  return {
    page: {
      title: 'Articles',
      lead: html`<p class="lead">Give it articles: it finds their figures and quotations, and mails them word for word, each with its source.</p>\n`,
      main: html`${dropZone()}<div id="problems" data-live>${problems(desk.live.failures(), now)}</div>
<section aria-labelledby="came-in">
<h2 id="came-in">What came in</h2>
<div id="uploads" data-live>
${first ? firstRun(sample !== undefined, desk.links.inbox) : html`<ol class="uploads">\n${cards}</ol>\n${more(files.length, all)}`}</div>
</section>`,
    },
  };
}

function dropZone(): Markup {
  return html`<form class="drop" method="post" action="/uploads" enctype="multipart/form-data" data-upload="${MAX_UPLOAD_BYTES}">
<div>
<label for="files">Choose articles</label>
<p class="hint" id="files-hint"><span class="script">Or drop files anywhere on this page. </span>Text, Markdown, HTML, Word, OpenDocument, PDF, mail, feeds and newswire XML; also in a zip. 25 MB each at most.</p>
<input id="files" type="file" name="files" multiple required aria-describedby="files-hint">
</div>
<button>Upload</button>
</form>
`;
}

function firstRun(sample: boolean, inbox: string): Markup {
  return html`<div class="empty">
<p><strong>Nothing yet.</strong> Choose an article above: within seconds it is read, an edition is made of it, and its mail is in the <a href="${inbox}">inbox</a> of this computer. Nothing leaves it.</p>
${
  sample
    ? html`<form method="post" action="/uploads/sample"><button class="quiet">Use a sample article</button></form>\n`
    : undefined
}</div>
`;
}

function more(shown: number, all: number): Markup | undefined {
  if (all <= shown) return undefined;
  if (shown < FEW || shown === MOST) return html`<p class="fine">The newest ${shown} of ${all}.</p>\n`;
  return html`<p><a href="/?all">All ${all}</a></p>\n`;
}

function problems(failures: readonly Failure[], now: number): Markup | undefined {
  const [last] = failures;
  if (!last) return undefined;
  const items = failures
    .slice(0, 10)
    .map(
      ({ at, functionName, error }) =>
        html`<li>${momentOf(at, now)}, <code>${functionName.replace('news-digest-local-', '')}</code>: ${error.slice(0, 500)}</li>\n`,
    );
  return html`<details id="failures" class="notice refused"><summary>A step failed, last ${momentOf(last.at, now)}. It is tried again by itself.</summary>
<ul>
${items}</ul></details>
`;
}
