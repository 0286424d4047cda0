import { ARCHIVES } from './archives.ts';
import { MAILS } from './mails.ts';
import { MARKUP } from './markup.ts';
import type { Cases } from './matter.ts';
import { PDFS } from './pdfs.ts';
import { TEXTS } from './texts.ts';

/** Inputs made to hang a reader, to fill its memory, or to make it fetch or say what it should not. */
export const CASES: Cases = { ...MARKUP, ...TEXTS, ...ARCHIVES, ...PDFS, ...MAILS };
