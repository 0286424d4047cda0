import type { LetterView } from '../core/delivery/letter/view.ts';

/** The letter's HTML, compiled from `letter.mjml` by `node templates/compile.ts`. Escapes everything it is given. */
export declare const letterTemplate: (view: LetterView) => string;
