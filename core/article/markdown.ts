import type { Draft, Format } from './format.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { readHeader } from './header-lines.ts';
import { sameWords } from './heading-line.ts';
import { settleLanguage } from './language.ts';
import { findLines } from './lines.ts';
import { type Passage, readMarkdown } from './markdown-text.ts';
import { readMetadata } from './metadata.ts';
import type { Paragraph } from './paragraphs.ts';
import { proseOf } from './prose.ts';
import { RejectedInput } from './rejected-input.ts';
import { sortBlocks } from './sections.ts';

const EXTENSIONS = ['md', 'markdown', 'mdown'];
const MEDIA_TYPES = ['text/markdown', 'text/x-markdown'];
const BEFORE_THE_TITLE = 4; // passages a title of the front matter may stand below, such as a kicker or a picture

const LONGEST = 1024 * 1024; // characters: the parser holds some 250 bytes of memory for each

/** Markdown (CommonMark with tables), with or without front matter. Its canonical text holds words and no marks. */
export const markdown: Format = {
  name: 'markdown',
  recognises: ({ extension, mediaType }) => EXTENSIONS.includes(extension) || MEDIA_TYPES.includes(mediaType),
  parse: async (upload) => {
    const source = proseOf(upload);
    if (source.length > LONGEST) throw new RejectedInput('too-large', 'is Markdown of more than 1 MB');
    const frontMatter = await readFrontMatter(source);
    return [{ draft: draftOf(await readMarkdown(source.slice(frontMatter?.end ?? 0)), frontMatter) }];
  },
};

function draftOf(body: readonly Passage[], frontMatter: FrontMatter | undefined): Draft {
  const metadata = readMetadata(frontMatter?.fields ?? {});
  // A title that only the front matter holds joins the text, so that the headline can be a span of it.
  const { title } = metadata;
  const printed = body.slice(0, BEFORE_THE_TITLE).some(({ words }) => title && sameWords(words, title));
  const passages: readonly Passage[] =
    title && !printed ? [{ kind: 'heading', words: title }, ...body] : body;
  const text = passages.map(({ words }) => words).join('\n\n');
  const lines = findLines(text);
  const header = readHeader(text, lines);
  const aside = new Set([...header.lines].map(({ start }) => start));
  const paragraphs = layOut(passages).filter(({ start }) => !aside.has(start));
  const blocks = sortBlocks(text, paragraphs, title);
  const first = blocks[0]?.kind === 'heading' ? blocks[0].span : undefined;
  const known = title ?? (first && text.slice(first.start, first.end));
  return {
    byline: [...header.byline],
    ...(header.published ? { published: header.published } : {}),
    ...metadata,
    lang: settleLanguage(text, metadata.lang),
    ...(known ? { title: known } : {}),
    text,
    blocks,
  };
}

function layOut(passages: readonly Passage[]): Paragraph[] {
  let start = 0;
  return passages.map(({ kind, words }) => {
    const paragraph = { kind, start, end: start + words.length, gap: true };
    start = paragraph.end + 2;
    return paragraph;
  });
}
