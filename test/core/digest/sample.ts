import type { DigestInput } from '../../../core/digest/compose.ts';
import type { Entry } from '../../../core/digest/edition/entries.ts';
import { accountOf } from '../../../core/digest/edition/reports.ts';
import { chooseStory, type StoryChoice } from '../../../core/digest/story/choose-story.ts';
import type { Material } from '../../../core/digest/story/material.ts';
import { TERN_LETTER } from './digest-of.ts';
import { entryOf, type Marked } from './marked.ts';

/** An invented article with everything a mail can show. */
export const ferry: Marked = {
  text: `Salt Quay ferry returns after winter of repairs

The Salt Quay ferry will sail again on Monday, 14 weeks after a storm tore its ramp from the pier. The repairs cost the islands £3.4 million, the harbour board said, nearly twice the first estimate.

At least 1,260 islanders signed a petition for a faster return, and 62% of the businesses in a survey by the Tern Islands Chamber of Trade said they had lost winter bookings. Passenger numbers fell 18% over the season.

"We were promised a month, and we got a winter," said Morwenna Pasco, the landlady of the Anchor Inn. "But nobody here," she added, "is going to boo that boat on Monday."

The new ramp is held by steel pins instead of a single hinge, so that a broken part can be changed within a day. A second crossing will be added at weekends until the end of the school holidays.

"The pier stood through worse than this for ninety years, and it will stand again," said Ivo Tregenza, the harbour master, in an interview with Radio Tern.

Fares stay as they are. The board will publish a full account of the works in May.`,
  article: {
    id: 'salt-quay-ferry',
    key: 'articles/salt-quay-ferry.txt',
    title: 'Salt Quay ferry returns after winter of repairs',
    publisher: 'The Tern Islands Courier',
    byline: ['Hester Lowe'],
    published: '2031-03-07T06:30:00+00:00',
    url: 'https://courier.example/news/salt-quay-ferry',
  },
  headline: 'Salt Quay ferry returns after winter of repairs',
  summary: [
    'The Salt Quay ferry will sail again on Monday, 14 weeks after a storm tore its ramp from the pier.',
    'The repairs cost the islands £3.4 million, the harbour board said, nearly twice the first estimate.',
  ],
  keyPoints: [
    'The new ramp is held by steel pins instead of a single hinge, so that a broken part can be changed within a day.',
    'A second crossing will be added at weekends until the end of the school holidays.',
    'The board will publish a full account of the works in May.',
  ],
  figures: [
    {
      words: '£3.4 million',
      label: 'cost the islands',
      sentence: 'The repairs cost the islands £3.4 million',
      value: 3_400_000,
      unit: 'GBP',
      kind: 'money',
      attribution: 'the harbour board',
      score: 0.9,
    },
    {
      words: '1,260',
      label: 'islanders signed a petition for a faster return',
      sentence: 'At least 1,260 islanders signed a petition',
      value: 1260,
      qualifier: 'at-least',
      unit: 'islander',
      score: 0.8,
    },
    {
      words: '62%',
      label: 'businesses in a survey by the Tern Islands Chamber of Trade said they had lost winter bookings',
      sentence: 'At least 1,260 islanders signed a petition for a faster return, and 62% of the businesses',
      value: 62,
      unit: '%',
      kind: 'percent',
      attribution: 'Tern Islands Chamber of Trade',
      score: 0.7,
    },
    {
      words: '18%',
      label: 'Passenger numbers',
      sentence: 'Passenger numbers fell 18% over the season.',
      value: 18,
      unit: '%',
      kind: 'percent',
      change: 'down',
      score: 0.6,
    },
  ],
  quotes: [
    {
      parts: ['But nobody here,', 'is going to boo that boat on Monday.'],
      speaker: { name: 'Morwenna Pasco', mention: 'she', description: 'the landlady of the Anchor Inn' },
      score: 0.8,
    },
    {
      parts: ['The pier stood through worse than this for ninety years, and it will stand again,'],
      speaker: { name: 'Ivo Tregenza', description: 'the harbour master' },
      occasion: 'in an interview with Radio Tern',
      score: 0.7,
    },
  ],
};

/** An invented article without an address, title or publisher, and with little to show. */
export const library: Marked = {
  text: `Readers in Upper Marl are to keep their library after all. Councillors voted 9 to 2 against the sale on Thursday night. About 400 people had filled the square.`,
  article: { id: 'upper-marl-library', key: 'articles/upper-marl-library.txt' },
  headline: 'Readers in Upper Marl are to keep their library after all',
  summary: ['Councillors voted 9 to 2 against the sale on Thursday night.'],
  figures: [
    {
      words: '400',
      label: 'people had filled the square',
      sentence: 'About 400 people',
      qualifier: 'about',
      unit: 'person',
    },
  ],
};

/** What the stories of a test are told with, and how much of each. */
export const publication: Material['publication'] = {
  sections: [],
  limits: { stories: 50, figures: 6, quotes: 3 },
};

/** An edition of the given articles, each a story under an id of its own. */
export function editionOf(articles: readonly Marked[], leftOut = 0): DigestInput {
  const cadence = articles.length > 1 ? 'daily' : 'alert';
  return {
    edition: { id: `${cadence}-2031-03-07`, cadence },
    closed: '2031-03-07T07:00:00.000Z',
    publication: TERN_LETTER,
    stories: articles.flatMap((marked, index) => {
      const id = `${marked.article?.id ?? 'article'}-${index + 1}`;
      return storyOf(entryOf({ ...marked, article: { ...marked.article, id } })) ?? [];
    }),
    corrections: [],
    leftOut,
  };
}

/** The story of one article that nobody has had. */
export function storyOf({ article, facts }: Entry): StoryChoice | undefined {
  const report = accountOf({ article, facts }, '2031-03-07T07:00:00.000Z');
  const nothing = { had: [], standing: [], isDropped: () => false, isCorrected: () => false };
  return chooseStory({ id: article.id, news: [report], listed: [report], publication, ...nothing });
}
