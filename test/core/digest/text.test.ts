import { expect, test } from 'vitest';
import { renderDigest } from '../../../core/digest/render.ts';
import { digestOf } from './digest-of.ts';
import { floodDigest, floodStory } from './flood.ts';
import { ferry, library } from './sample.ts';

const RULE = '='.repeat(78);

test('the plain text of an alert', () => {
  expect(renderDigest(digestOf([ferry])).text).toBe(`The Tern Letter · News alert
${RULE}

The Tern Islands Courier · 7 March 2031
Salt Quay ferry returns after winter of repairs
-----------------------------------------------

The Salt Quay ferry will sail again on Monday, 14 weeks after a storm tore its
ramp from the pier. The repairs cost the islands £3.4 million, the harbour
board said, nearly twice the first estimate. [1]

IN FIGURES

  * £3.4 million — cost the islands, as stated by the harbour board [1]

  * At least 1,260 — islanders signed a petition for a faster return [1]

  * down 18% — Passenger numbers [1]

  * 62% — businesses in a survey by the Tern Islands Chamber of Trade said
    they had lost winter bookings, as stated by Tern Islands Chamber of
    Trade [1]

KEY POINTS

  * The new ramp is held by steel pins instead of a single hinge, so that a
    broken part can be changed within a day. [1]

  * A second crossing will be added at weekends until the end of the school
    holidays. [1]

  * The board will publish a full account of the works in May. [1]

IN THEIR WORDS

  “But nobody here” … “is going to boo that boat on Monday.”
  — Morwenna Pasco, the landlady of the Anchor Inn [1]

  “The pier stood through worse than this for ninety years, and it will stand
  again”
  — Ivo Tregenza, the harbour master, in an interview with Radio Tern [1]

SOURCES

[1] Salt Quay ferry returns after winter of repairs — The Tern Islands Courier
    · by Hester Lowe · 7 March 2031
    https://courier.example/news/salt-quay-ferry

${RULE.replaceAll('=', '-')}

Every figure and quotation stands here word for word as in its source. “As
stated by” names whose figure that source says it is; nobody here has checked
it.

You receive this mail because this address is subscribed to the news alerts of
The Tern Letter.

1 Slip Lane, Salt Quay, TN1 2AB

Change what you get: https://links.invalid/preferences
Unsubscribe: https://links.invalid/unsubscribe
`);
});

test('several stories follow one another, each with its own source', () => {
  const { text } = renderDigest(digestOf([library, ferry]));
  expect(text).toContain('  * About 400 — people had filled the square [1]\n');
  expect(text).toContain('  * down 18% — Passenger numbers [2]\n');
  expect(text).toContain('nearly twice the first estimate. [2]\n');
  expect(text).toContain('full account of the works in May. [2]\n');
  expect(text).toContain('the landlady of the Anchor Inn [2]\n');
  expect(text).toContain('[1] Readers in Upper Marl are to keep their library after all\n\n[2] Salt Quay');
  for (const row of text.split('\n')) expect(row.length).toBeLessThanOrEqual(78);
});

test('a quotation nobody could be given says so', () => {
  const quotes = [{ parts: ['But nobody here,'] }];
  const { html, text } = renderDigest(digestOf([{ ...ferry, quotes }]));
  expect(text).toContain('  “But nobody here”\n  — Speaker not established [1]\n');
  expect(html).toContain('Speaker not established');
});

test('sections, an update, what has changed, a conflict and corrections', () => {
  const { text } = renderDigest(floodDigest);
  expect(text.slice(0, text.indexOf('SOURCES\n'))).toBe(`The Tern Letter · Daily digest · 4 May 2031
${RULE}

== Weather ==

Update · The Ayle Gazette · 3 May 2031 · 3 sources
Marl flood: 44 hurt, bridge closed
----------------------------------

The bridge at Nether Ayle will stay closed for 12 days. [2] The water stood
2.4 metres high in Mill Lane, the fire service said. [1]

WHAT HAS CHANGED

  * Some 1,100 — homes are without power [1][4], was Some 700 [1]

SOURCES DISAGREE, NEWEST FIRST

  * The Ayle Gazette, 11:40, 3 May: 44 — people, as stated by the county [2]
  * Tern News Agency, 08:15, 3 May: At least 30 — people were hurt [1]
  * Radio Tern, 2 May: 38 — people were hurt [3]

IN FIGURES

  * About 62% — village [2][3]

IN THEIR WORDS

  “I have lived here for sixty years and never saw it at my door”
  — Elowen Hart, who keeps the village shop [1][4]


== More stories ==

Readers in Upper Marl are to keep their library after all
---------------------------------------------------------

Councillors voted 9 to 2 against the sale on Thursday night. [6]

IN FIGURES

  * About 400 — people had filled the square [6]


== Corrections ==

River Marl floods three villages — Tern News Agency · 3 May 2031 [1]
This article has changed since we told you of it.

  Was: 9 — people were hurt
  Now: At least 30 — people were hurt [1]

  Was: Some 700 — homes are without power
  Now: Some 1,100 — homes are without power [1]

  Was: “It came in a minute” — Jory Bray
  Now: no longer in the article

Salt Quay ferry returns after winter of repairs — The Tern Islands Courier · 7
March 2031 [5]
This article was withdrawn by its source. We told you:

  * down 18% — Passenger numbers

`);
  expect(text).toContain('[4] River Marl floods three villages — Marl Online · same text as [1]\n');
  expect(text).toContain('[3] Article without a title — Radio Tern · 2 May 2031\n');
});

test('an edition of nothing but corrections begins with them', () => {
  const { text } = renderDigest({
    ...floodDigest,
    stories: [],
    corrections: floodDigest.corrections.slice(0, 1),
  });
  expect(text).toContain(`4 May 2031\n${RULE}\n\n== Correction ==\n\nRiver Marl floods`);
  expect(text.match(/^\[\d\]/gm)).toEqual(['[1]']);
});

test('who disagrees is named by number where it has no name, and says when it came in where it does not say when it was out', () => {
  const sources = floodDigest.sources.map((source) => {
    const { publisher, published, ...rest } = source;
    return source.number === 3 ? { ...rest, arrived: '2031-05-03T10:41:07.000Z' } : source;
  });
  const { text } = renderDigest({ ...floodDigest, stories: [floodStory], sources });
  expect(text).toContain('  * Source 3, received 11:41, 3 May: 38 — people were hurt [3]\n');
});

test('of two revisions of an article the older one says so among the sources', () => {
  const [agency, ...others] = floodDigest.sources;
  const now = { ...agency!, arrived: '2031-05-03T07:20:00.000Z' };
  const before = { ...now, number: 7, revision: 'ba9876543210', arrived: '2031-05-02T19:05:00.000Z' };
  const [change] = floodStory.changes;
  const was = { ...change!.was, figure: { ...change!.was.figure, source: 7 } };
  const { text } = renderDigest({
    ...floodDigest,
    stories: [{ ...floodStory, changes: [{ ...change!, was }], sources: [2, 1, 3, 4, 7] }],
    sources: [now, ...others, before],
  });
  const flat = text.replace(/\s+/g, ' ');
  expect(flat).toContain('homes are without power [1][4], was Some 700 [7]');
  expect(flat).toContain(
    '[7] River Marl floods three villages — Tern News Agency · 3 May 2031 · earlier version of [1]',
  );
  expect(flat.match(/earlier version/g)).toHaveLength(1);
  expect(flat).toContain('The Ayle Gazette · 3 May 2031 · 3 sources Marl flood'); // two revisions are one
});
