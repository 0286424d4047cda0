import type { Digest } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { sheetOf } from '../../../core/digest/view/sheet.ts';
import { words } from '../../../core/digest/words.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Draft } from '../../cli/editions/draft.ts';
import type { Notice } from '../notices.ts';
import { draftCorrection } from './draft-correction.ts';
import { draftStory } from './draft-story.ts';
import { noticeBox } from './notice-box.ts';

/** What a draft's page knows of it besides. */
interface Drafted {
  readonly id: string; //                     of the edition
  readonly approved: boolean;
  readonly notice: Notice | undefined; //     what was done to it just now, where it still waits
}

/** A draft: each fact and each story in it with the button that drops it, and the one that has it all mailed. */
export function draftSection(draft: Draft, { id, approved, notice }: Drafted): Markup {
  const { mail } = draft;
  if (approved)
    return html`<section id="draft" aria-labelledby="draft-title">
<h2 id="draft-title">Draft</h2>
<p>It is approved, and being made. If that takes longer than a minute, ask for it again.</p>
<form method="post" action="/editions/${id}/approve"><button class="quiet">Ask for it again</button></form>
</section>
`;
  return html`<section id="draft" aria-labelledby="draft-title">
<h2 id="draft-title">Draft</h2>
${noticeBox(notice)}<p>Nothing of it is sent before you approve it. What you drop is gone from the mail below; words cannot be changed, only left out.</p>
${mail ? told(mail.digest, id) : html`<p><strong>Nothing is left to mail.</strong></p>\n`}${belowCut(draft, id)}<form class="approve" method="post" action="/editions/${id}/approve"><button>${mail ? 'Approve and send' : 'Approve: it goes to nobody'}</button></form>
</section>
`;
}

/** All that a draft tells, as its mail says it. */
function told(digest: Digest, id: string): Markup {
  const within = { digest, sheet: sheetOf(digest), id };
  const { stories, corrections } = digest;
  return html`${stories.map((story, index) => draftStory(story, index, within))}${
    corrections.length > 0
      ? html`<h3>${words.corrections}</h3>\n${corrections.map((correction) => draftCorrection(correction, within))}`
      : undefined
  }`;
}

/** Stories there was no place for: an editor may put one first all the same. */
function belowCut({ manifest }: Draft, id: string): Markup | undefined {
  const cut = manifest.ledger.entries.filter(
    ({ fate, story }) => fate === 'below-cut' && story !== undefined,
  );
  const stories = [...new Map(cut.map((entry) => [entry.story ?? '', entry.key]))];
  if (stories.length === 0) return undefined;
  return html`<h3>No place was left for</h3>
<form method="post" action="/editions/${id}/lead"><ul class="plain facts-to-drop">
${stories.map(([story, key]) => html`<li><bdi>${shown(key)}</bdi> <button class="quiet small" name="story" value="${story}" aria-label="Put the story of ${shown(key)} first">Put first</button></li>\n`)}</ul></form>
`;
}
