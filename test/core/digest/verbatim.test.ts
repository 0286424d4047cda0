import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { renderDigest } from '../../../core/digest/render.ts';
import { Digest, type Passage } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { leftOutNote, whyThisMail, words } from '../../../core/digest/words.ts';
import { randomEntry } from './random-entry.ts';
import { visibleTexts } from './reading.ts';

const PUBLICATION = { name: 'The Tern Letter', address: '1 Slip Lane' };

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
    fc.property(randomEntry, fc.nat(3), ({ article, facts }, leftOut) => {
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
