import type { View } from '../core/digest/view.ts';

/** The mail's HTML, compiled from `digest.mjml` by `node templates/compile.ts`. Escapes everything it is given. */
export declare const digestTemplate: (view: View) => string;
