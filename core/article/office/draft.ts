import { parseByline } from '../byline.ts';
import type { Draft } from '../format.ts';
import { canBeTitle } from '../heading-line.ts';
import { withoutInvisible } from '../invisible.ts';
import { type Passage, passageDraft } from '../passage-draft.ts';
import { writeRaised } from '../raised-words.ts';
import { parseTimestamp } from '../timestamp.ts';

const HEADER = 8; // passages a byline or a date may stand among

/**
 * Makes an article of a document's paragraphs: empty ones go, a byline and a day of publication at the top are read and
 * left out, and a first line that can be a title is one where the document marks none.
 */
export function documentDraft(paragraphs: readonly Passage[]): Draft {
  const passages = paragraphs
    .map(({ kind, words }) => ({ kind, words: tidy(words) }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  const top = passages.slice(0, HEADER).filter(({ kind }) => kind === 'paragraph');
  const credit = top.find(({ words }) => parseByline(words) !== undefined);
  const stamp = top.find(({ words }) => parseTimestamp(words) !== undefined);
  const body = passages.filter((passage) => passage !== credit && passage !== stamp);
  const [first, second] = body;
  const marked = body.slice(0, HEADER).some(({ kind }) => kind === 'heading');
  const titled = !marked && first?.kind === 'paragraph' && second && canBeTitle(first.words);
  const published = stamp && parseTimestamp(stamp.words)?.published;
  return passageDraft(titled ? [{ ...first, kind: 'heading' }, ...body.slice(1)] : body, {
    ...(credit && { byline: parseByline(credit.words)! }),
    ...(published && { published }),
  });
}

function tidy(words: string): string {
  return withoutInvisible(writeRaised(words))
    .replace(/[^\S\n\t\u00a0\u202f]+/g, ' ')
    .replace(/ *([\n\t]) */g, '$1')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
