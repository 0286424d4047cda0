import { readFileSync } from 'node:fs';
import { MARKERS } from '../../core/digest/links.ts';
import { elementsIn, type Mail, type OpenMail, openMail, textIn } from './mail.ts';
import { anchorsExist } from './rules/anchors.ts';
import { closesItsTags } from './rules/balance.ts';
import { isReadable } from './rules/contrast.ts';
import { hasADarkTheme } from './rules/dark.ts';
import { headsInOrder } from './rules/headings.ts';
import { isInert } from './rules/inert.ts';
import { saysItsLanguage } from './rules/language.ts';
import { laysOutSimply } from './rules/layout.ts';
import { isFilledIn } from './rules/leftovers.ts';
import { namesItsLinks } from './rules/links.ts';
import { marksRecipientLinks } from './rules/markers.ts';
import { isPlain } from './rules/plain-text.ts';
import { hasAPreheader } from './rules/preheader.ts';
import { fitsGmail } from './rules/size.ts';
import { hasASubject } from './rules/subject.ts';
import { callsTablesLayout } from './rules/tables.ts';
import { tellsAllInText } from './rules/told-in-both.ts';

/** What is wrong with a mail, as a sentence that says what to do. */
export interface Finding {
  readonly rule: RuleName;
  readonly says: string;
}

/** The rules of a sound mail by name: each returns what is to be done, nothing where all is well. */
export const RULES = {
  language: saysItsLanguage,
  subject: hasASubject,
  preheader: hasAPreheader,
  headings: headsInOrder,
  tables: callsTablesLayout,
  links: namesItsLinks,
  anchors: anchorsExist,
  inert: isInert,
  balance: closesItsTags,
  size: fitsGmail,
  dark: hasADarkTheme,
  contrast: isReadable,
  layout: laysOutSimply,
  'plain text': isPlain,
  'told in both': tellsAllInText,
  leftovers: isFilledIn,
  markers: marksRecipientLinks,
} satisfies Record<string, (mail: OpenMail) => string[]>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;

/** Looks a mail over: everything that any rule finds, in the order of the rules. */
export function lint(mail: Mail): Finding[] {
  const open = openMail(mail);
  return Object.entries(RULES).flatMap(([rule, find]) =>
    find(open).map((says) => ({ rule: rule as RuleName, says })),
  );
}

/** A mail as its files have it: its title is its subject. */
function readMail(htmlFile: string, textFile: string | undefined): Mail {
  const html = readFileSync(htmlFile, 'utf8');
  const title = elementsIn(html).find(({ name }) => name === 'title');
  return {
    subject: title ? textIn(title) : '',
    html,
    forMany: html.includes(MARKERS.unsubscribe),
    ...(textFile && { text: readFileSync(textFile, 'utf8') }),
  };
}

if (import.meta.main) {
  const [htmlFile, textFile] = process.argv.slice(2);
  if (!htmlFile) throw new Error('usage: node test/mail-lint/lint.ts FILE.html [FILE.txt]');
  const findings = lint(readMail(htmlFile, textFile));
  for (const { rule, says } of findings) console.log(`${rule}: ${says}`);
  console.log(findings.length === 0 ? 'Nothing to find fault with.' : `${findings.length} findings`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
