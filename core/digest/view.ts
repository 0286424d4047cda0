import { archiveLink, editionPath } from './archive-links.ts';
import { MARKERS } from './links.ts';
import { dayIn } from './moment.ts';
import type { Digest, Story } from './schema.ts';
import { shown } from './shown.ts';
import { fillerAfter, preheaderOf, subjectOf } from './subject.ts';
import { correctionView } from './view/correction-view.ts';
import { headlineOf } from './view/line.ts';
import { sheetOf } from './view/sheet.ts';
import { sourceView } from './view/source-view.ts';
import { storyView } from './view/story-view.ts';
import { leftOutNote, noRoomNote, whyThisMail, words } from './words.ts';

/** A digest laid out for reading: every text ready to be shown, unescaped, and what is absent left out. Both bodies are made of it. */
export type View = ReturnType<typeof viewOf>;

const CONTENTS_FROM = 4; // stories: fewer are seen at a glance

/** How much of an edition its mail has no room for. */
export interface NoRoom {
  readonly stories: number;
  readonly corrections: number;
}

/**
 * Lays a digest out for its template and its plain text.
 * @param noRoom what was left out of the digest for room, for the mail to say
 */
export function viewOf(digest: Digest, noRoom: NoRoom = { stories: 0, corrections: 0 }) {
  const { edition, stories, corrections, publication, closed, archive } = digest;
  const sheet = sheetOf(digest);
  const preheader = preheaderOf(digest);
  const web = archive && archiveLink(archive, editionPath(edition.id));
  const told = new Set(stories.flatMap((story) => story.sources));
  const unlisted = [...told].filter((number) => !sheet.sources.has(number)).length;
  return {
    lang: digest.lang === 'und' ? 'en' : digest.lang,
    dir: sheet.dir,
    subject: subjectOf(digest),
    preheader,
    filler: fillerAfter(preheader),
    web,
    publication: shown(publication.name),
    address: shown(publication.address),
    colours: publication.colours,
    cadence: words.cadence[edition.cadence],
    day: edition.cadence === 'alert' ? undefined : dayIn(publication.zone, closed),
    contents:
      stories.length < CONTENTS_FROM
        ? []
        : stories.map(({ headline, update }, index) => ({
            ...{ anchor: anchorOf(index), accent: sheet.accent },
            ...{ headline: headlineOf(headline), update },
          })),
    stories: stories.map((story, index) => {
      const section = sectionOf(story, stories[index - 1]);
      const anchor = stories.length < CONTENTS_FROM ? undefined : anchorOf(index);
      return {
        ...storyView(story, sheet),
        section,
        anchor,
        lead: index === 0,
        later: index > 0 && section === undefined,
      };
    }),
    corrections: corrections.map((correction, index) => ({
      ...correctionView(correction, sheet),
      later: index > 0,
    })),
    correctionsTitle: corrections.length > 1 ? words.corrections : words.correction,
    moreCorrections: noRoomNote(noRoom.corrections, 'correction'),
    sources: [...sheet.sources.values()].map((source) => sourceView(digest, source, sheet)),
    linked: archive !== undefined || [...sheet.sources.values()].some(({ href }) => href !== undefined),
    why: whyThisMail(edition.cadence, shown(publication.name)),
    leftOut: leftOutNote(digest.leftOut),
    omitted: noRoomNote(noRoom.stories, 'story'),
    unlisted: noRoomNote(unlisted, 'source'),
    ...MARKERS,
  };
}

function anchorOf(index: number): string {
  return `story-${index + 1}`;
}

/** The heading over a story where its section begins; what fits no section has one only after those that do. */
function sectionOf({ section }: Story, before: Story | undefined): string | undefined {
  if (section === before?.section) return undefined;
  return section === undefined ? words.moreStories : shown(section);
}
