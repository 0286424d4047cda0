import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPlaces } from '../../../core/digest/links.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import type { Digest, FigureCard, QuoteCard } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import * as interfaceWords from '../../../core/digest/words.ts';
import { msoView, normalView, unbalanced } from '../../templates/tag-balance.ts';
import { randomDigest } from './random-digest.ts';
import { visibleTexts } from './reading.ts';

const { words } = interfaceWords;

/** All that a digest may bring to a mail: its passages and names, and the interface's own words, longest first. */
function vocabulary({ stories, corrections, sources, publication, leftOut }: Digest): string[] {
  const figure = ({ figure, hedge, label, attribution }: FigureCard) => [
    ...[figure.text, label.text, hedge?.text, attribution],
  ];
  const quote = ({ parts, speaker, occasion }: QuoteCard) => [
    ...[...parts.map(({ text }) => text), speaker?.name, speaker?.description?.text, occasion?.text],
  ];
  const both = <T>(
    of: (fact: T) => (string | undefined)[],
    facts: readonly { was: T; now?: T | undefined }[],
  ) => facts.flatMap(({ was, now }) => [...of(was), ...(now ? of(now) : [])]);
  const said = [
    ...stories.flatMap((story) => [
      ...[story.headline, ...story.summary, ...story.keyPoints].map(({ text }) => text),
      ...both(figure, story.changes),
      ...[...story.conflicts.flatMap(({ sides }) => sides), ...story.figures].flatMap(figure),
      ...story.quotes.flatMap(quote),
      story.section,
    ]),
    ...corrections.flatMap(({ headline, figures, quotes }) => [
      ...[headline.text, ...both(figure, figures), ...both(quote, quotes)],
    ]),
    ...sources.flatMap(({ title, publisher, byline }) => [title, publisher, ...byline]),
    ...[publication.name, publication.address],
  ];
  const own = Object.values(words).flatMap((word) => (typeof word === 'string' ? word : Object.values(word)));
  const count = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const made = [
    interfaceWords.leftOutNote(leftOut),
    ...(['alert', 'daily', 'weekly'] as const).map((c) => interfaceWords.whyThisMail(c, publication.name)),
    ...count.flatMap((n) => [interfaceWords.andMore(n), interfaceWords.sourceCount(n)]),
    ...([1, 2] as const).flatMap((n) =>
      (['story', 'correction', 'source'] as const).map((what) => interfaceWords.noRoomNote(n, what)),
    ),
    ...count.flatMap((n) => [`same text as [${n}]`, `Source ${n}`, `[${n}]`]),
    ...['received', 'by', '11:41, 3 May', '11:40, 3 May', '04:30, 1 January', '31 December 2030'],
    ...['3 May 2031', '4 May 2031', '3 May', '▲', '▼', '→', '≠', '\u200e', '…', '“', '”', '—', '·', ',', ':'],
  ];
  // Single words too: a passage may be taken out across the edge of two others.
  return [...said, ...said.flatMap((text) => text?.split(' ')), ...own, ...made]
    .flatMap((text) => (text ? [shown(text)] : []))
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
}

/** What is left of a text once all of a vocabulary is taken out of it. */
function beyond(text: string, known: readonly string[]): string {
  return known.reduce((rest, word) => rest.replaceAll(word, ' '), text).trim();
}

test('a mail shows its passages and the words of the interface, and nothing else', () => {
  fc.assert(
    fc.property(randomDigest, (digest) => {
      const { html, subject, preheader, text } = renderDigest(digest);
      const known = vocabulary(digest);
      const seen = visibleTexts(html).filter((part) => part !== preheader);
      expect(seen.map((part) => beyond(part, known)).filter((rest) => rest !== '')).toEqual([]);
      expect(subject.length).toBeLessThanOrEqual(70);
      expect(preheader.length).toBeLessThanOrEqual(110);
      for (const body of [text, subject, preheader]) expect(body).not.toMatch(/[\0\u202e]/);
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

test('every fact stands whole in both bodies, with its number', () => {
  fc.assert(
    fc.property(randomDigest, (digest) => {
      const { html, text, stories } = renderDigest(digest);
      const flat = text.replace(/\s+/g, ' ');
      const seen = visibleTexts(html);
      for (const { changes, conflicts, figures, quotes } of digest.stories.slice(0, stories)) {
        const sides = conflicts.flatMap((conflict) => conflict.sides.slice(0, 6));
        const cards = [...changes.flatMap(({ now, was }) => [now, was]), ...sides, ...figures];
        for (const { figure } of cards.filter((card) => shown(card.figure.text))) {
          expect(seen).toContain(shown(figure.text));
          expect(flat).toContain(shown(figure.text));
        }
        for (const { label, figure, hedge } of [...changes.map(({ now }) => now), ...sides, ...figures]) {
          const [before, number, after] = [hedge?.text ?? '', figure.text, label.text].map(shown);
          if (number && after)
            expect(flat).toContain(`${[before, number].filter(Boolean).join(' ')} — ${after}`);
        }
        for (const { parts } of quotes)
          for (const part of parts) expect(flat).toContain(`“${shown(part.text)}”`);
      }
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

test('a mail of whatever words is sound HTML whose marks all lead to a source', () => {
  fc.assert(
    fc.property(randomDigest, (digest) => {
      const { html, text } = renderDigest(digest);
      expect(unbalanced(normalView(html))).toEqual([]);
      expect(unbalanced(msoView(html))).toEqual([]);
      for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
      expect(linkPlaces(html, 'html')).toHaveLength(2);
      expect(linkPlaces(text, 'text')).toHaveLength(2);
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
  );
});
