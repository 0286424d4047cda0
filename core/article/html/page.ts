import type { Draft } from '../format.ts';
import { sameWords } from '../heading-line.ts';
import { type Passage, passageDraft } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import type { OpenUpload } from '../upload.ts';
import { decodePage } from './decode-page.ts';
import { mainText } from './main-text.ts';
import { pageFields } from './metadata.ts';

const BEFORE_THE_TITLE = 12; // lines a title may stand below, such as a kicker, a date and a picture

/**
 * Reads the article of a page saved from the web.
 * @throws RejectedInput where the page holds no article, or is larger or deeper than any
 */
export function readPage({ bytes, head, contentType }: OpenUpload): Draft {
  const { markup, broken } = decodePage(bytes, head, contentType);
  const lines = mainText(markup);
  if (broken && lines.some(({ words }) => words.includes('\ufffd')))
    throw new RejectedInput('unknown-charset', 'has characters in its article that cannot be read');
  const fields = pageFields(markup);
  const passages = lines.map(({ kind, words }): Passage => ({ kind, words }));
  return passageDraft(fromTitle(passages, fields.title), fields);
}

/** Leaves out what stands above the title: an article begins with it. */
function fromTitle(passages: readonly Passage[], title: string | undefined): readonly Passage[] {
  if (title === undefined) return passages;
  const at = passages.slice(0, BEFORE_THE_TITLE).findIndex(({ words }) => sameWords(words, title));
  return at > 0 ? passages.slice(at) : passages;
}
