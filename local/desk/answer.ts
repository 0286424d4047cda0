import type { Fields } from '../../core/delivery/pages/fields.ts';
import type { Markup } from '../../core/html.ts';
import type { ChosenFile } from './desk.ts';
import type { Notice } from './notices.ts';

/** A page of the desk, before the frame around it. */
export interface Page {
  readonly status?: number; //     HTTP's; 200 when left out
  readonly title: string; //       its only h1
  readonly lead?: Markup; //       under the title
  readonly main: Markup;
  readonly notice?: Notice; //     told above all …
  readonly toldWithin?: boolean; // … unless `main` tells it where it belongs
}

/** A document of its own, such as a mail to look at. */
export interface Document {
  readonly type: string; //        media type
  readonly body: string;
  readonly policy: string; //      Content-Security-Policy
}

/** What a request comes to: a page, a document, or the page to go to next and what to say there. */
export type Answer =
  | { readonly page: Page }
  | { readonly document: Document }
  | { readonly seeOther: string; readonly notice: Notice };

/** What was filled into a form that has files. */
export interface FilledIn {
  readonly fields: Fields;
  readonly files: ChosenFile[];
}

/** A request that has been let in. */
export interface Visit {
  readonly path: readonly string[]; //           what the groups of the route's pattern matched
  readonly query: URLSearchParams;
  readonly notice: Notice | undefined; //         to be told on the page
  /** The fields of a form. @throws UnreadableForm */
  readonly fields: () => Promise<Fields>;
  /** The fields and files of a form that has files. @throws UnreadableForm */
  readonly files: () => Promise<FilledIn>;
}
