import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every form, the first that recognises an upload parses it. A new one is a file in this folder and a line here. */
export const FORMATS: readonly Format[] = [markdown, plainText];
