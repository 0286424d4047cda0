import { expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { editionOf, ferry, library } from './sample.ts';

const RULE = '='.repeat(78);

test('the plain text of an alert', () => {
  expect(renderDigest(composeDigest(editionOf([ferry]))).text).toBe(`The Tern Letter · News alert
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

  * 62% — businesses in a survey by the Tern Islands Chamber of Trade said
    they had lost winter bookings, as stated by Tern Islands Chamber of
    Trade [1]

  * down 18% — Passenger numbers [1]

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

Figures and quotations stand here word for word, as stated by the sources
above; they are not checked by us.

You receive this mail because this address is subscribed to the news alerts of
The Tern Letter.

1 Slip Lane, Salt Quay, TN1 2AB

Change what you get: https://links.invalid/preferences
Unsubscribe: https://links.invalid/unsubscribe
`);
});

test('several stories follow one another, each with its own source', () => {
  const { text } = renderDigest(composeDigest(editionOf([library, ferry])));
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
  const { html, text } = renderDigest(composeDigest(editionOf([{ ...ferry, quotes }])));
  expect(text).toContain('  “But nobody here”\n  — Speaker not established [1]\n');
  expect(html).toContain('Speaker not established');
});
