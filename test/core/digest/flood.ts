import type { Correction, Digest, Source } from '../../../core/digest/schema.ts';
import { cardOf, digestOf, passageOf, quoteCardOf, sourceOf, storyOf } from './digest-of.ts';
import type { MarkedFigure } from './marked.ts';
import { ferry, library } from './sample.ts';

// Three invented accounts of one invented flood, and what the first of them said before.
const AGENCY = `River Marl floods three villages

At least 30 people were hurt when the Marl broke its banks at Nether Ayle. The water stood 2.4 metres high in Mill Lane, the fire service said. Some 1,100 homes are without power.

"I have lived here for sixty years and never saw it at my door," said Elowen Hart, who keeps the village shop.`;

const GAZETTE = `Marl flood: 44 hurt, bridge closed

The flood on the Marl hurt 44 people, the county said on Saturday. The bridge at Nether Ayle will stay closed for 12 days. About 62% of the village has been moved to the school.`;

const RADIO = `Flood on the Marl

38 people were hurt, a doctor at the school told this station.`;

const EARLIER = `River Marl floods a village

9 people were hurt when the Marl broke its banks. Some 700 homes are without power. "It came in a minute," said Jory Bray.`;

const HURT = { label: 'people were hurt', unit: 'person' };
const card = (text: string, source: number, figure: MarkedFigure) => cardOf(text, figure, source);
const agency = card(AGENCY, 1, {
  ...{ ...HURT, words: '30', value: 30, qualifier: 'at-least' },
  sentence: 'At least 30 people were hurt when the Marl broke its banks at Nether Ayle.',
});
const gazette = card(GAZETTE, 2, {
  ...{ words: '44', label: 'people', value: 44, attribution: 'the county' },
  sentence: 'The flood on the Marl hurt 44 people, the county said on Saturday.',
});
const radio = card(RADIO, 3, {
  ...{ ...HURT, words: '38', value: 38 },
  sentence: '38 people were hurt, a doctor at the school told this station.',
});
const hurtBefore = card(EARLIER, 1, {
  ...{ ...HURT, words: '9', value: 9 },
  sentence: '9 people were hurt when the Marl broke its banks.',
});
const homes = (text: string, words: string) => {
  const sentence = `Some ${words} homes are without power.`;
  return card(text, 1, { words, label: 'homes are without power', qualifier: 'about', sentence });
};

/** Sources 1 to 5: three of the flood, a copy of the first, and the ferry's. */
export const floodSources: readonly Source[] = [
  {
    ...sourceOf({}, 1),
    ...{ title: 'River Marl floods three villages', publisher: 'Tern News Agency' },
    ...{ published: '2031-05-03T08:15:00+01:00', url: 'https://agency.example/marl' },
  },
  {
    ...sourceOf({}, 2),
    ...{ title: 'Marl flood: 44 hurt, bridge closed', publisher: 'The Ayle Gazette', byline: ['Wenna Rowe'] },
    ...{ published: '2031-05-03T10:40:00Z', url: 'https://gazette.example/flood' },
  },
  { ...sourceOf({}, 3), publisher: 'Radio Tern', published: '2031-05-02' },
  { ...sourceOf({}, 4), title: 'River Marl floods three villages', publisher: 'Marl Online', copyOf: 1 },
  sourceOf(ferry, 5),
];

/** An update with what can stand in one: a change, a conflict of three, a figure and a quotation of several sources. */
export const floodStory: Digest['stories'][number] = {
  ...storyOf({ text: GAZETTE, headline: 'Marl flood: 44 hurt, bridge closed' }, 2),
  id: 'marl-flood',
  section: 'Weather',
  update: true,
  summary: [
    passageOf(GAZETTE, 'The bridge at Nether Ayle will stay closed for 12 days.', 2),
    passageOf(AGENCY, 'The water stood 2.4 metres high in Mill Lane, the fire service said.', 1),
  ],
  changes: [
    { now: { ...homes(AGENCY, '1,100'), also: [{ source: 4, fact: 'f0' }] }, was: homes(EARLIER, '700') },
  ],
  conflicts: [{ sides: [gazette, agency, radio] }],
  figures: [
    {
      ...card(GAZETTE, 2, {
        ...{ words: '62%', label: 'village', kind: 'percent', unit: '%', value: 62, qualifier: 'about' },
        sentence: 'About 62% of the village has been moved to the school.',
      }),
      also: [{ source: 3, fact: 'f0' }],
    },
  ],
  quotes: [
    {
      ...quoteCardOf(
        AGENCY,
        {
          parts: ['I have lived here for sixty years and never saw it at my door'],
          speaker: { name: 'Elowen Hart', description: 'who keeps the village shop' },
        },
        1,
      ),
      also: [{ source: 4, fact: 'f0' }],
    },
  ],
  sources: [2, 1, 3, 4],
};

/** A correction of what was told of the agency's account. */
export const floodCorrection: Correction = {
  source: 1,
  edition: 'daily-20310502t0700-24h',
  headline: passageOf(AGENCY, 'River Marl floods three villages', 1),
  withdrawn: false,
  figures: [
    { was: hurtBefore, now: agency },
    { was: homes(EARLIER, '700'), now: homes(AGENCY, '1,100') },
  ],
  quotes: [
    {
      was: quoteCardOf(EARLIER, { parts: ['It came in a minute,'], speaker: { name: 'Jory Bray' } }, 1),
    },
  ],
};

/** A correction of an article that was taken back. */
export const withdrawal: Correction = {
  ...floodCorrection,
  source: 5,
  headline: passageOf(ferry.text, ferry.headline, 5),
  withdrawn: true,
  figures: [{ was: cardOf(ferry.text, ferry.figures![3]!, 5) }],
  quotes: [],
};

/** A daily edition in sections: the flood, the library that fits no section, and two corrections. */
export const floodDigest: Digest = digestOf([], {
  edition: { id: 'daily-20310503t1100-24h', cadence: 'daily' },
  closed: '2031-05-03T23:30:00.000Z', // 4 May in London
  stories: [floodStory, storyOf(library, 6)],
  corrections: [floodCorrection, withdrawal],
  sources: [...floodSources, sourceOf(library, 6)],
});
