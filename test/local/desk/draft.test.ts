import { expect, test } from 'vitest';
import type { Digest } from '../../../core/digest/schema.ts';
import { textOf } from '../../../core/digest/text.ts';
import { viewOf } from '../../../core/digest/view.ts';
import type { Draft } from '../../../local/cli/editions/draft.ts';
import { draftSection } from '../../../local/desk/pages/draft-section.ts';
import { floodDigest, floodStory } from '../../core/digest/flood.ts';

const draftOf = (digest: Digest) =>
  ({ mail: { digest }, manifest: { ledger: { entries: [] } } }) as unknown as Draft;
const page = (digest: Digest) =>
  String(draftSection(draftOf(digest), { id: 'daily-1', approved: false, notice: undefined }));
const flat = (words: string) => words.replace(/\s+/g, ' ');
const wordsOf = (markup: string) => flat(markup.replace(/<br>/g, ' ').replace(/<[^>]+>/g, ''));
const mailOf = (digest: Digest) =>
  flat(textOf(viewOf(digest)).replace(/\s*\[\d+\]/g, '')).replaceAll(' * ', ' ');

const [first] = floodStory.quotes;
const split = {
  ...first!,
  parts: [
    { ...first!.parts[0]!, text: 'I have lived here' },
    { ...first!.parts[0]!, text: 'and never saw it' },
  ],
};
const digest: Digest = { ...floodDigest, stories: [{ ...floodStory, quotes: [split] }] };

test.each([
  ['what a figure was', /What has changed Some 1,100 — homes are without power, was Some 700/i],
  [
    'whose figures cannot all be right, and when they were said',
    /Tern News Agency, 08:15, 3 May: At least 30 — people/,
  ],
  [
    'that sources disagree',
    /Sources disagree, newest first The Ayle Gazette, 11:40, 3 May: 44 — people, as stated by the county/i,
  ],
  [
    'each part of a quotation in its own marks',
    /“I have lived here” … “and never saw it” — Elowen Hart, who/,
  ],
  ['what readers were told', /Was: Some 700 — homes are without power Now: Some 1,100 — homes are/],
  ['what is gone', /Was: “It came in a minute” — Jory Bray Now: no longer in the article/],
  ['what was withdrawn', /This article was withdrawn by its source\. We told you: /],
])('a draft tells %s as its mail does', (_, words) => {
  expect(mailOf(digest)).toMatch(words);
  expect(wordsOf(page(digest))).toMatch(words);
});

test('each fact of a draft has its button, which names it', () => {
  const { changes, conflicts, figures } = floodStory;
  const cards = [...changes.map(({ now }) => now), ...conflicts[0]!.sides, ...figures];
  const article = (number: number) => digest.sources.find((source) => source.number === number)?.articleId;
  for (const { id, figure } of cards)
    expect(page(digest)).toContain(`value="${article(figure.source)} ${id}"`);
  expect(page(digest)).toContain('aria-label="Drop “I have lived here” … “and never saw it”"');
});

test('words of articles stand apart from ours, whichever way they run', () => {
  const rest = page(digest)
    .replace(/<bdi>.*?<\/bdi>/g, '')
    .replace(/<[^>]+>/g, ' ');
  for (const words of ['homes', 'Gazette', 'Elowen', 'minute', 'Some', 'bridge', 'Marl'])
    expect(rest).not.toContain(words);
});
