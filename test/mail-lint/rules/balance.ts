import { Parser } from 'htmlparser2';
import { unbalanced } from '../../templates/tag-balance.ts';
import type { OpenMail } from '../mail.ts';

const VOID = new Set([
  'meta',
  'br',
  'img',
  'hr',
  'link',
  'input',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'wbr',
]);

/** Tags are closed in the order they were opened, by themselves and not by what follows, in Outlook's view too. */
export function closesItsTags({ normal, mso }: OpenMail): string[] {
  const views = { 'the mail': normal, "Outlook's view of the mail": mso };
  return Object.entries(views).flatMap(([view, html]) =>
    [...unbalanced(html), ...implied(html)].map((fault) => `Close the tags of ${view} in order: ${fault}.`),
  );
}

/** What a browser closes or opens because HTML forbids it to stand where it stands: a table in a paragraph, say. */
function implied(html: string): string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (name, _, isImplied) => isImplied && faults.push(`<${name}> is opened by its end`),
    onclosetag: (name, isImplied) =>
      isImplied &&
      !VOID.has(name) &&
      !name.startsWith('o:') &&
      faults.push(`<${name}> is closed by what follows`),
  });
  parser.end(html);
  return faults;
}
