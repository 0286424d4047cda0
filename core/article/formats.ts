import { feed } from './feed.ts';
import type { Format } from './format.ts';
import { gzip } from './gzip.ts';
import { markdown } from './markdown.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { nitf } from './nitf.ts';
import { plainText } from './plain-text.ts';
import { tar } from './tar.ts';
import { zip } from './zip.ts';

/** Every form, the first that recognises an upload parses it. A new one is a file in this folder and a line here. */
export const FORMATS: readonly Format[] = [gzip, tar, zip, nitf, newsmlG2, feed, markdown, plainText];
