import { docx } from './docx.ts';
import { feed } from './feed.ts';
import type { Format } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { schemaOrg } from './schema-org.ts';
import { tar } from './tar.ts';
import { zip } from './zip.ts';

/** Every form, the first that recognises an upload parses it. A new one is a file in this folder and a line here. */
export const FORMATS: readonly Format[] = [
  gzip,
  tar,
  pdf,
  docx,
  odt,
  zip,
  mail,
  nitf,
  newsmlG2,
  feed,
  ninjs,
  schemaOrg,
  html,
  markdown,
  plainText,
];
