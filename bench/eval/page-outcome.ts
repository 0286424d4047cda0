import type { Draft } from '../../core/article/format.ts';
import { decodePage } from '../../core/article/html/decode-page.ts';
import { fragmentPassages } from '../../core/article/html/fragment.ts';
import { html } from '../../core/article/html.ts';
import { RejectedInput } from '../../core/article/rejected-input.ts';
import { openUpload } from '../../core/article/upload.ts';
import type { GoldPage } from './page-fields.ts';
import { readabilityText, wordsOnPage } from './page-peer.ts';

/** What came of one page, here and with the peer. */
export interface Outcome {
  readonly gold: GoldPage;
  readonly draft: Partial<Draft>; // empty where the page was turned away
  readonly peer: string;
  readonly page: string; //          every word on the page
  readonly ms: number;
  readonly peerMs: number;
  readonly invented: number; //      sequences of four words in the article that are not on the page
}

/** Reads the article of a page, here and with the peer. */
export async function readOutcome(gold: GoldPage, bytes: Uint8Array): Promise<Outcome> {
  const upload = await openUpload({ key: 'page.html', bytes });
  const start = performance.now();
  const draft = await draftOf(upload);
  const ms = performance.now() - start;
  const { markup } = decodePage(bytes, upload.head);
  const peerStart = performance.now();
  const peer = readabilityText(markup);
  const peerMs = performance.now() - peerStart;
  const onPage = new Set(fours(wordsOnPage(markup)));
  const { text = '', blocks = [] } = draft;
  const invented = blocks
    .flatMap(({ span }) => fours(text.slice(span.start, span.end)))
    .filter((four) => !onPage.has(four)).length;
  const page = fragmentPassages(markup).map(({ words }) => words);
  return { gold, draft, peer, page: page.join('\n\n'), ms, peerMs, invented };
}

async function draftOf(upload: Parameters<typeof html.parse>[0]): Promise<Partial<Draft>> {
  try {
    const [found] = await html.parse(upload);
    return found !== undefined && 'draft' in found ? found.draft : {};
  } catch (error) {
    if (error instanceof RejectedInput) return {};
    throw error;
  }
}

// Raised digits are written as such in the article: "10⁶", which is "106" on the page.
function fours(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}
