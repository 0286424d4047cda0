import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDigest } from '../../../core/digest/compose.ts';
import { type Account, accountOf } from '../../../core/digest/edition/reports.ts';
import { Digest } from '../../../core/digest/schema.ts';
import { chooseStory } from '../../../core/digest/story/choose-story.ts';
import { TERN_LETTER } from './digest-of.ts';
import { passagesOf } from './edition/passages-of.ts';
import { randomEntry } from './random-entry.ts';
import { publication } from './sample.ts';

const CLOSED = '2031-03-07T07:00:00.000Z';

const account = (id: string) =>
  randomEntry.map(({ article, facts }): Account => {
    const own = { ...facts, article: { ...facts.article, id } };
    return accountOf({ article: { ...article, id, key: `${id}.txt` }, facts: own }, CLOSED);
  });

const accounts = (...ids: string[]) => fc.tuple(...ids.map(account));

test('whatever is found in the articles of a story, every passage of it is the verbatim slice', () => {
  fc.assert(
    fc.property(accounts('a', 'b'), fc.option(account('c'), { nil: undefined }), (news, told) => {
      const had = told ? [told] : [];
      const kept = { isDropped: () => false, isCorrected: () => false };
      const story = chooseStory({ id: 'a', news, had, standing: had, listed: news, publication, ...kept });
      fc.pre(story !== undefined);
      const digest = composeDigest({
        edition: { id: 'alert-a', cadence: 'alert' },
        closed: CLOSED,
        publication: TERN_LETTER,
        stories: [story!],
        corrections: [],
        leftOut: 0,
      });
      Digest.parse(digest);
      const texts = digest.sources.map(
        ({ articleId }) => [...news, ...had].find(({ article }) => article.id === articleId)?.article.text,
      );
      for (const { source, span, text } of passagesOf(digest))
        expect(text).toBe(texts[source - 1]?.slice(span.start, span.end));
      for (const { figures, changes, conflicts } of digest.stories)
        expect(figures.length + changes.length + conflicts.length).toBeLessThanOrEqual(6);
    }),
    { numRuns: 300 },
  );
});
