import { getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { RejectedInput } from '../rejected-input.ts';
import { type Drawn, type Piece, upright } from './pieces.ts';

const MOST_PAGES = 200;
const MOST_DRAWN = 200_000; //     strings in a document
const FIRST_PAGES = 3;
const MOST_TEXT = 2_000_000; //    characters in a document

/** A page: its text turned upright, in the order in which the file draws it. */
export interface Page {
  readonly top: number; //       y of its upper edge, in points; y grows upwards
  readonly bottom: number;
  readonly pieces: readonly Piece[];
}

/** What a file holds. */
export interface Contents {
  readonly pages: readonly Page[];
  readonly title: string | undefined; //   that its own fields claim
  readonly paints: boolean; //             whether its pages show anything; looked at where they hold no text
}

/** Nothing is fetched, compiled or painted: of fonts only what the text needs is looked at, of pictures nothing. */
const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  maxImageSize: 1, // pixels
  verbosity: 0,
};

/**
 * Reads the text of a PDF, page after page, with pdf.js.
 * @throws RejectedInput where the file is protected, damaged or longer than any article
 */
export async function readPages(bytes: Uint8Array): Promise<Contents> {
  const { getDocument } = await getResolvedPDFJS();
  // A copy: pdf.js takes the bytes it is given for itself.
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw new RejectedInput('too-large', 'has more than 200 pages');
    const pages: Page[] = [];
    const read = { drawn: 0, text: 0 };
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const drawn: Drawn[] = [];
      // Items come a few at a time, so that reading can end before the page does. The stream is left as it is then:
      // pdf.js fails, where nobody can catch it, when one is cancelled.
      const reader: ReadableStreamDefaultReader<{ items: Drawn[] }> = page.streamTextContent().getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        const { items } = next.value;
        drawn.push(...items);
        read.drawn += items.length;
        for (const { str } of items) read.text += str.length;
        if (read.drawn > MOST_DRAWN || read.text > MOST_TEXT)
          throw new RejectedInput('too-large', 'holds more text than any article does');
      }
      pages.push(upright(drawn, page.view));
      page.cleanup();
    }
    const { info } = await file.getMetadata();
    const title: unknown = 'Title' in info ? info.Title : undefined;
    return {
      pages,
      title: typeof title === 'string' ? title.slice(0, 500).trim() : undefined,
      paints: read.text === 0 && (await paints(file)),
    };
  } catch (error) {
    throw rejectionOf(error);
  } finally {
    await task.destroy();
  }
}

/** Whether one of the first pages paints anything. */
async function paints(file: Pick<PDFDocumentProxy, 'numPages' | 'getPage'>): Promise<boolean> {
  for (let number = 1; number <= Math.min(file.numPages, FIRST_PAGES); number++) {
    const { fnArray } = await (await file.getPage(number)).getOperatorList();
    if (fnArray.length > 0) return true;
  }
  return false;
}

/** What pdf.js throws, as the sender can be told it. It names its errors: their classes are its own. */
function rejectionOf(error: unknown): RejectedInput {
  if (error instanceof RejectedInput) return error;
  const protectedFile = error instanceof Error && error.name === 'PasswordException';
  return new RejectedInput(protectedFile ? 'encrypted' : 'damaged', '', { cause: error });
}
