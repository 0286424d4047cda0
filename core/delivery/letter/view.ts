import type { Publication } from '../../publication/schema.ts';

/** What `letter.mjml` shows. */
export interface LetterView {
  readonly lang: string;
  readonly dir: 'ltr';
  readonly subject: string;
  readonly preheader: string;
  readonly publication: string;
  readonly colours: Publication['colours'];
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: LetterLink;
  readonly plain: string; //                    says that the link follows as text
  readonly more?: LetterLink & { readonly sentence: string };
  readonly after: readonly string[]; //         below the links
  readonly why: string; //                      why this mail came
  readonly address: string; //                  the publication's postal address
}

/** A link and what it is called. */
export interface LetterLink {
  readonly href: string;
  readonly label: string;
}
