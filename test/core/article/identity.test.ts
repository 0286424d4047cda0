import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleId, revision } from '../../../core/article/identity.ts';
import { Article } from '../../../core/article/schema.ts';

test.each([
  ['harbour-flood.md', /^harbour-flood-[0-9a-f]{10}$/],
  ['2026/02/Harbour Flood (final).TXT', /^harbour-flood-final-[0-9a-f]{10}$/],
  ['Überschwemmung in Köln.txt', /^uberschwemmung-in-koln-[0-9a-f]{10}$/],
  ['港の洪水.txt', /^article-[0-9a-f]{10}$/],
  ['.txt', /^txt-[0-9a-f]{10}$/],
  ['a/b/', /^article-[0-9a-f]{10}$/],
  [`${'long-'.repeat(100)}.txt`, /^[a-z-]{59,64}-[0-9a-f]{10}$/],
])('the article uploaded as %s is named readably', (key, name) => {
  expect(articleId(key)).toMatch(name);
});

test('files of one name in two folders are two articles, and a key is always the same one', () => {
  expect(articleId('a/brief.txt')).not.toBe(articleId('b/brief.txt'));
  expect(articleId('a/brief.txt')).toBe(articleId('a/brief.txt'));
});

test('a revision follows the bytes alone', () => {
  expect(revision(new TextEncoder().encode('Water rose.'))).toMatch(/^[0-9a-f]{12}$/);
  expect(revision(Uint8Array.of(1))).not.toBe(revision(Uint8Array.of(2)));
});

test('any key has a name that the contract takes', () => {
  const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 1024 });
  fc.assert(fc.property(key, (any) => Article.shape.id.safeParse(articleId(any)).success));
});
