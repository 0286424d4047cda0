/** The largest upload that is opened, in bytes: 25 MiB, room for a day's archive or a PDF with pictures. */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;

/** The largest text, markup or data that is read as articles, in bytes: 5 MiB, a thousand times a long news article. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

const TRY_INSTEAD = 'Upload the article as plain text (.txt), Markdown (.md) or HTML.';

/** Why an upload is turned away → what its sender should do; `seen` is a clause that says what was found. */
const ADVICE = {
  empty: () => 'The file is empty. Upload it again with the article in it.',
  'too-large': (seen) =>
    `The file ${seen || 'is larger than 25 MB'}. Upload one article a file, as text without pictures.`,
  'too-many': (seen) => `The file ${seen || 'holds more than 1,000 articles'}. Upload it in parts.`,
  'too-complex': (seen) =>
    `The file ${seen || 'is put together in more layers than any article'}. ${TRY_INSTEAD}`,
  'took-too-long': (seen) =>
    `The file ${seen || 'took more time or memory to read than any article does'}. ${TRY_INSTEAD}`,
  damaged: (seen) =>
    `The file ${seen || 'is damaged and cannot be read to its end'}. Save it again and upload that, or upload the article as plain text.`,
  encrypted: (seen) =>
    `The file ${seen || 'is protected by a password'}. Save it without the protection and upload it again.`,
  scanned: () =>
    'The file holds pictures of pages and no text. Run text recognition (OCR) over it, or upload the article as plain text.',
  'not-an-article': (seen) =>
    `The file ${seen || 'holds no article, but something else a newsroom sends'}. Upload the article itself.`,
  'not-found': () => 'The file was gone before it could be read. Upload it again and leave it in the bucket.',
  binary: (seen) => `The file ${seen || 'is not text, whatever its name says'}. ${TRY_INSTEAD}`,
  'unknown-charset': (seen) =>
    `The file ${seen || 'is written in a character set that cannot be told'}. Save it as UTF-8 and upload it again.`,
  'unsupported-type': (seen) => `The file ${seen || 'is of a type that cannot be read yet'}. ${TRY_INSTEAD}`,
  'no-text': () =>
    'The file holds no sentences of an article. Check that the right file was saved, and upload it again.',
  'bad-front-matter': () =>
    'The front matter (the lines after the --- at the top) has no second --- to end it. Add one and upload the file again.',
} satisfies Record<string, (seen: string) => string>;

export type RejectionCode = keyof typeof ADVICE;

/** Every code there is. */
export const CODES = Object.keys(ADVICE) as [RejectionCode, ...RejectionCode[]];

/** An upload that no retry can mend. Its message is a sentence or two that a person can act on. */
export class RejectedInput extends Error {
  readonly code: RejectionCode;
  readonly seen: string;

  /**
   * @param seen a clause that says what was found, worded to fit the advice of its code
   * @param options.cause the error that a library threw at the upload
   */
  constructor(code: RejectionCode, seen = '', options?: ErrorOptions) {
    super(ADVICE[code](seen), options);
    this.name = 'RejectedInput';
    this.code = code;
    this.seen = seen;
  }
}
