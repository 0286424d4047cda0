import { storyPath } from '../../digest/archive-links.ts';
import { html } from '../../html.ts';
import { dayOf, monthName, monthOf } from '../calendar.ts';
import { pageOf } from '../layout.ts';
import { monthPath } from '../paths.ts';
import type { StoryEntry } from '../schema.ts';
import type { Page, Site } from '../site.ts';
import { nothingLeft } from '../taken-back/note.ts';
import { editionTimes } from './edition-times.ts';

type Told = Pick<StoryEntry, 'edition' | 'closed'>;

const TITLE = 'Story withdrawn';

/** What stands for a story that has nothing left. @param told the editions that told it, newest first */
export function withdrawnStoryPage(site: Site, story: string, told: readonly Told[]): Page {
  const path = storyPath(story);
  const { zone } = site.publication;
  const months = told.slice(0, 1).map(({ closed }) => monthOf(dayOf(zone, closed)));
  const main = html`<h1>${TITLE}</h1>
${nothingLeft('this story')}<h2>Told in</h2>
<p>${editionTimes(told, { path, zone })}</p>
`;
  const crumbs = months.map((month) => ({ name: monthName(month), path: monthPath(month) }));
  return { path, content: pageOf(site, { path, title: TITLE, main, crumbs }) };
}
