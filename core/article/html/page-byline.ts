import { creditedNames, isPersonal } from '../credited-names.ts';
import { isBeside, type Line, type Marked, type PageMarkup, type Place } from './page-parts.ts';

const METAS =
  'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl cxenseparse:author article:author_name authors'.split(
    ' ',
  );
const [LINES_BEFORE, LINES_AFTER] = [12, 40]; // around the heading
const CLOSE = 12; //     lines after the heading that a printed byline stands in
const LONGEST = 200; // characters of a printed byline
/** A byline, or the label of one: "By", "Written by Ana Ruiz", "Author:". */
const BYLINE =
  /^(?:this\s\w{1,20}\s(?:was|is)\s)?(?:words|story|report|reporting|text|written|posted|published|article|analysis)\s+by\b[:\s]*|^by\b[:\s]*|^authors?\b\s*:?\s*$/i;
/** What ends a byline: a day, a dot between details, a label. */
const OTHER = /\d|^[|•·⋅・–—-]|\b(?:updated|published|posted|read|share|follow|edited|reviewed|photo)/i;

/**
 * Who wrote an article, by what its page says. What is printed around the heading counts only where it is a byline
 * and names people.
 * @param claimed what JSON-LD says
 * @param isPublisher whether a name is the publisher's or the site's: that names no writer
 * @param place where the heading is: what is beside that is not the article's
 */
export function pageByline(
  page: PageMarkup,
  claimed: readonly string[],
  isPublisher: (name: string) => boolean,
  place: Place,
): string[] {
  const at = place.line;
  const near = page.marked.filter(
    (mark) => isBeside(mark, place) && mark.line >= at - LINES_BEFORE && mark.line <= at + LINES_AFTER,
  );
  const named = (kind: Marked['kind'], name: string) =>
    near
      .filter((mark) => mark.kind === kind && mark.name === name)
      .flatMap(({ words, value }) => creditedNames(words || value));
  const meta = METAS.map((name) => (page.metas.get(name) ?? []).flatMap(creditedNames));
  const around = page.lines
    .slice(Math.max(0, at - LINES_BEFORE), at + LINES_AFTER)
    .map(({ words }) => words.toLowerCase());
  const isPrinted = (names: readonly string[]) =>
    names.some((name) => around.some((words) => words.includes(name.toLowerCase())));
  const sources = [
    // A page prints who wrote it; its metadata may name the account that uploaded it.
    ...[claimed, ...meta].filter(isPrinted),
    printedNear(page.lines, place, 0, CLOSE),
    claimed,
    ...meta,
    (page.metas.get('citation_author') ?? []).flatMap(turned),
    cardNames(page),
    named('property', 'author.name'),
    named('property', 'author'),
    named('credit', 'rel').filter(isPersonal).slice(0, 3),
    printedNear(page.lines, place, LINES_BEFORE, LINES_AFTER),
    near
      .filter(({ kind, name, words }) => kind === 'credit' && name === 'class' && words.length <= LONGEST)
      .map(({ words }) => creditedNames(words).filter(isPersonal))
      .find(({ length }) => length > 0) ?? [],
  ].map((names) => [...new Set(names)].filter((name) => !isPublisher(name)));
  // Beside people stand the newsroom and the program they write with.
  const people = sources.map((names) => names.filter(isPersonal));
  return [...people, ...sources].find(({ length }) => length > 0) ?? [];
}

/** The labels that blogs give link previews: "Written by", and the name beside it. */
function cardNames({ metas }: PageMarkup): string[] {
  const label = metas.get('twitter:label1')?.[0] ?? '';
  return BYLINE.test(label) ? creditedNames(metas.get('twitter:data1')?.[0] ?? '') : [];
}

/** "Ruiz, Ana", as libraries write it, is Ana Ruiz. */
function turned(name: string): string[] {
  const [last = '', first = '', ...more] = name.split(/\s*,\s*/);
  return creditedNames(first !== '' && more.length === 0 ? `${first} ${last}` : name);
}

function printedNear(lines: readonly Line[], place: Place, before: number, after: number): string[] {
  const end = Math.min(lines.length, place.line + after);
  for (let index = Math.max(0, place.line - before); index < end; index += 1) {
    if (!isBeside(lines[index]!, place) || !BYLINE.test(lines[index]!.words)) continue;
    const names = creditedNames(credit(lines, index)).filter(isPersonal);
    if (names.length > 0) return names;
  }
  return [];
}

/** A byline with what follows it: the rest of its block, or the next block where it is a label alone. */
function credit(lines: readonly Line[], index: number): string {
  const { words, block } = lines[index]!;
  const rest = words.replace(BYLINE, '');
  const next = rest === '' ? lines[index + 1]?.block : block;
  const follows = lines.slice(index + 1, index + 8).filter((line) => line.block === next);
  const end = follows.findIndex((line) => OTHER.test(line.words));
  return [rest, ...follows.slice(0, end < 0 ? undefined : end).map((line) => line.words)]
    .join(' ')
    .replace(/ ([,;])/g, '$1')
    .trim()
    .slice(0, LONGEST);
}
