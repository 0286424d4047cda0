import type { Draft, Format } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeader } from './header-lines.ts';
import { articleId } from './identity.ts';
import { identifyLanguage, settleLanguage } from './language.ts';
import { findLines } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { findParagraphs } from './paragraphs.ts';
import { proseOf } from './prose.ts';
import type { Article } from './schema.ts';
import { sortBlocks } from './sections.ts';
import { refuseDataByName } from './unsupported.ts';

/** What plain text comes with. Its `text` is kept as it is: every offset points into it. */
interface Given {
  readonly text: string; //               lines end in \n
  readonly title?: string | undefined; // where it is known apart from the text
  readonly lang?: string | undefined; //  ISO 639; identified where absent
}

/** Plain text: takes what decodes, whatever it is called, but for what is named as code, data or settings. */
export const plainText: Format = {
  name: 'plain-text',
  recognises: (upload) => {
    proseOf(upload);
    refuseDataByName(upload);
    return true;
  },
  parse: async (upload) => {
    const text = upload.text();
    const frontMatter = await readFrontMatter(text);
    const metadata = readMetadata(frontMatter?.fields ?? {});
    const { title } = metadata;
    const lang = settleLanguage(text.slice(frontMatter?.end), metadata.lang);
    return [{ draft: { ...plainTextDraft({ text, title, lang }, frontMatter?.end), ...metadata, lang } }];
  },
};

/**
 * Makes an article of a text without touching it, for callers that already hold one.
 * @param given.key names the article; `revision` is twelve hex digits
 * @returns an article whose blocks are empty where the text holds no letter or digit
 */
export function plainTextArticle(
  given: Given & { readonly key: string; readonly revision: string },
): Article {
  const { key, revision } = given;
  return { schema: 1, id: articleId(key), revision, key, ...plainTextDraft(given) };
}

/**
 * Makes a draft of prose, kept as it is.
 * @param from where the prose begins: what is before it stays in the text, and is in no block
 */
export function plainTextDraft({ text, title, lang }: Given, from = 0): Draft {
  const lines = findLines(text, from);
  const header = readHeader(text, lines);
  const blocks = sortBlocks(text, findParagraphs(text, lines, header.lines), title);
  const first = blocks[0]?.kind === 'heading' ? blocks[0].span : undefined;
  const heading = first && text.slice(first.start, first.end).replace(/\s+/g, ' ');
  const known = title?.trim() || heading;
  return {
    ...(known ? { title: known } : {}),
    byline: [...header.byline],
    ...(header.published ? { published: header.published } : {}),
    lang: lang ?? identifyLanguage(text),
    text,
    blocks,
  };
}
