import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../core/article/schema.ts';
import { composeDigest } from '../../../core/digest/compose.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { Digest, type Passage } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { leftOutNote, whyThisMail, words } from '../../../core/digest/words.ts';
import { Facts, Qualifier } from '../../../core/facts/schema.ts';
import type { Span } from '../../../core/span.ts';
import { visibleTexts } from './reading.ts';

const WORDS =
  `at least about nearly 44 £8.2m 62% families said Ruiz “no” <b> & 'it' the harbour, \u202e \0 日本 😀 …\n
  "stop" {{x}} = {{{y}}} [1] half`
    .split(' ')
    .filter((word) => word !== '');
const PUBLICATION = { name: 'The Tern Letter', address: '1 Slip Lane' };

/** An article of random words, and facts whose spans are random stretches of them. */
const entry = fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 60 }).chain((list) => {
  const text = list.join(' ');
  const starts = list.map((_, index) => list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0));
  const span = fc
    .tuple(fc.nat(list.length - 1), fc.integer({ min: 1, max: 9 }))
    .map(([from, count]): Span => {
      const last = Math.min(from + count, list.length) - 1;
      return { start: starts[from]!, end: starts[last]! + list[last]!.length };
    });
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  const name = span.map(({ start, end }) => text.slice(start, end));
  const figure = fc.record(
    {
      id: fc.nat(999).map((n) => `f${n}`),
      span,
      sentence: fc.constant({ start: 0, end: text.length }),
      value: fc.integer(),
      qualifier: fc.constantFrom(...Qualifier.options),
      unit: fc.constantFrom('%', 'GBP', 'family'),
      label: span,
      kind: fc.constantFrom('count' as const, 'percent' as const),
      change: fc.constantFrom('up' as const, 'down' as const),
      attribution: name,
      mentions: fc.constant([]),
      score,
    },
    {
      requiredKeys: [
        'id',
        'span',
        'sentence',
        'value',
        'qualifier',
        'unit',
        'label',
        'kind',
        'mentions',
        'score',
      ],
    },
  );
  const speaker = fc.record(
    { name, mention: span, description: span, how: fc.constantFrom('named' as const, 'pronoun' as const) },
    { requiredKeys: ['name', 'mention', 'how'] },
  );
  const quote = fc.record(
    {
      id: fc.nat(999).map((n) => `q${n}`),
      spans: fc.array(span, { minLength: 1, maxLength: 3 }),
      text: fc.constant('-'),
      kind: fc.constantFrom('direct' as const, 'mixed' as const),
      speaker,
      occasion: span,
      score,
      confidence: score,
    },
    { requiredKeys: ['id', 'spans', 'text', 'kind', 'score', 'confidence'] },
  );
  const facts = fc.record({
    schema: fc.constant(1 as const),
    article: fc.constant({ id: 'a', revision: '0123456789ab' }),
    headline: fc.record({ span, origin: fc.constant('lead' as const) }),
    summary: fc.array(span, { maxLength: 3 }),
    keyPoints: fc.array(span, { maxLength: 6 }),
    figures: fc.array(figure, { maxLength: 9 }),
    quotes: fc.array(quote, { maxLength: 6 }),
    people: fc.constant([]),
    rules: fc.constant('test'),
  });
  return facts.map((found) => ({ article: articleOf(text), facts: Facts.parse(found) }));
});

function articleOf(text: string): Article {
  return {
    schema: 1,
    id: 'a',
    revision: '0123456789ab',
    key: 'a.txt',
    byline: [],
    lang: 'en',
    text,
    blocks: [],
  };
}

function passagesOf(digest: Digest): Passage[] {
  return digest.stories.flatMap(({ headline, summary, keyPoints, figures, quotes }) => [
    headline,
    ...summary,
    ...keyPoints,
    ...figures.flatMap(({ figure, hedge, label, sentence }) => [
      figure,
      ...(hedge ? [hedge] : []),
      label,
      sentence,
    ]),
    ...quotes.flatMap(({ parts, speaker, occasion }) =>
      [...parts, speaker?.description, occasion].filter((passage) => passage !== undefined),
    ),
  ]);
}

/** Everything a mail may show: the digest's passages as they are, and the interface's own words. */
function permitted(digest: Digest): Set<string> {
  const allowed = new Set<string>(Object.values(words).filter((word) => typeof word === 'string'));
  const add = (...texts: (string | undefined)[]) => {
    for (const text of texts) if (text !== undefined) allowed.add(text.trim());
  };
  add('…', '▲', '▼', 'up', 'down', words.cadence.alert, PUBLICATION.name, PUBLICATION.address);
  add(leftOutNote(digest.leftOut), whyThisMail('alert', PUBLICATION.name));
  for (const source of digest.sources) add(`[${source.number}]`);
  for (const { headline, summary, keyPoints, figures, quotes } of digest.stories) {
    add(shown(headline.text), summary.map(({ text }) => shown(text)).join(' '));
    for (const { text } of keyPoints) add(shown(text));
    for (const { figure, hedge, label, attribution, change } of figures) {
      add(
        shown(figure.text),
        shown(label.text),
        [change, hedge && shown(hedge.text)].filter(Boolean).join(' '),
      );
      if (attribution) add(`${words.statedBy} ${shown(attribution)}`);
    }
    for (const { parts, speaker, occasion } of quotes) {
      add(parts.map(({ text }) => `“${shown(text)}”`).join(' … '));
      const details = [speaker?.description, occasion].flatMap((passage) =>
        passage ? [`, ${shown(passage.text)}`] : [],
      );
      add(
        speaker && shown(speaker.name),
        details.join(''),
        ...details,
        ...details.map((d) => `${words.noSpeaker}${d}`),
      );
    }
  }
  return allowed;
}

test('every passage of a digest is the verbatim slice, and its mail shows those and nothing else', () => {
  fc.assert(
    fc.property(entry, fc.nat(3), ({ article, facts }, leftOut) => {
      const edition = { id: 'alert-a', cadence: 'alert' as const };
      const digest = composeDigest({
        edition,
        publication: PUBLICATION,
        entries: [{ article, facts }],
        leftOut,
      });
      Digest.parse(digest);
      for (const { span, text } of passagesOf(digest))
        expect(text).toBe(article.text.slice(span.start, span.end));

      const { html, text, preheader, subject } = renderDigest(digest);
      const allowed = permitted(digest).add(preheader);
      expect(visibleTexts(html).filter((seen) => !allowed.has(seen))).toEqual([]);
      expect(subject.length).toBeLessThanOrEqual(70);
      const flat = text.replace(/\s+/g, ' ');
      for (const { figures, quotes } of digest.stories) {
        for (const { figure, label, attribution } of figures) {
          const stated = attribution ? `, ${words.statedBy} ${shown(attribution)}` : '';
          expect(flat).toContain(`${shown(figure.text)} — ${shown(label.text)}${stated} [1]`);
        }
        for (const { parts } of quotes)
          for (const part of parts) expect(flat).toContain(`“${shown(part.text)}”`);
      }
    }),
    { numRuns: 300 },
  );
});
