import { parseMachineDate } from '../machine-date.ts';
import type { PageClaims } from './page-claims.ts';
import { isBeside, type Line, type Marked, type PageMarkup, type Place } from './page-parts.ts';
import { changeDate, isChange, printedDate, tellsOfChange } from './printed-date.ts';

/** Names that publishers, search engines and social networks give the day of publication. */
const METAS =
  'article:published_time article:published og:published_time og:article:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date citation_online_date citation_date dcterms.created dcterms.date dcterms.issued dc.date.issued dc.date.created dc.date bt:pubdate pubdate publishdate publish-date publish_date publication_date publicationdate published date article.published originalpublicationdate'.split(
    ' ',
  );
const IN_PATH = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:[/_-]|$)/;
const [LINES_BEFORE, LINES_AFTER] = [12, 40]; // around the heading
const CLOSE = 10; //                              lines from it

/**
 * When an article was published, by what its page says. The day of a change is told only where a page tells no other:
 * it is then the day of the version that was saved.
 * @param claims what JSON-LD says; a page may print the day of a change as if it were its own
 * @param place where the heading is: what is beside that is not the article's
 * @returns ISO 8601 with the offset the page prints, or the day alone
 */
export function pageDate(
  page: PageMarkup,
  { published, changed }: Pick<PageClaims, 'published' | 'changed'>,
  url: string,
  place: Place,
): string | undefined {
  const { metas, marked, lines } = page;
  const at = place.line;
  const near = marked
    .filter((mark) => isBeside(mark, place) || /^published\b/i.test(lines[mark.line - 1]?.words ?? ''))
    .filter(({ line }) => !isChange(lines, line))
    .sort((one, other) => distance(one.line, at) - distance(other.line, at));
  const property = near.filter(({ kind, name }) => kind === 'property' && name === 'datepublished');
  const times = near.filter(({ kind, words }) => kind === 'time' && !tellsOfChange(words));
  const stated = first([
    ...published,
    ...times.filter(({ name }) => name === 'pubdate').map(markedDate),
    ...METAS.flatMap((name) => metas.get(name) ?? []).map(parseMachineDate),
    ...property.map(markedDate),
  ]);
  const beside = times.filter(({ line }) => line >= at - LINES_BEFORE && line <= at + LINES_AFTER);
  if (stated === undefined)
    return first([
      ...beside.map(markedDate),
      pathDate(url),
      printedNear(lines, place),
      ...times.map(markedDate),
      ...changed,
      ...marked.filter((mark) => mark.kind === 'time' && isBeside(mark, place)).map(markedDate),
      printedNear(lines, place, LINES_AFTER, true),
    ]);
  const printed = first([
    ...beside.filter(({ line }) => distance(line, at) <= CLOSE).map(markedDate),
    printedNear(lines, place, CLOSE),
  ]);
  return printed === undefined ? stated : reconciled(stated, printed, changed);
}

function first(dates: readonly (string | undefined)[]): string | undefined {
  return dates.find((date) => date !== undefined);
}

/**
 * Of the date a page states to programs and the one it prints for readers: of the same moment the one with the
 * source's own offset; of different days the printed one, but for the day of a change.
 */
function reconciled(stated: string, printed: string, changed: readonly string[]): string {
  if (printed.includes('T') && Date.parse(printed) === Date.parse(stated))
    return printed.endsWith('Z') ? stated : printed;
  return [stated, ...changed].some((date) => areClose(date, printed)) ? stated : printed;
}

/** Whether two dates are of one day wherever they are read. */
function areClose(one: string, other: string): boolean {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) <= 86_400_000;
}

/** What stands before the heading is further away than what stands after it. */
function distance(line: number, heading: number): number {
  return line >= heading ? line - heading : 3 * (heading - line);
}

function markedDate({ value, words }: Marked): string | undefined {
  return parseMachineDate(value) ?? printedDate(words);
}

function printedNear(
  lines: readonly Line[],
  place: Place,
  furthest = LINES_AFTER,
  changes = false,
): string | undefined {
  const places = lines
    .map((line, index) => ({ ...line, index, far: distance(index, place.line) }))
    .slice(Math.max(0, place.line - LINES_BEFORE), place.line + LINES_AFTER)
    .filter((line) => isBeside(line, place) && line.far <= furthest)
    .filter(({ index }) => changes || !isChange(lines, index));
  return first(
    places
      .sort((one, other) => one.far - other.far)
      .map(({ words }) => (changes ? changeDate : printedDate)(words)),
  );
}

function pathDate(url: string): string | undefined {
  const [, year = '', month = '', day = ''] = IN_PATH.exec(url.slice(0, 500)) ?? [];
  return year === ''
    ? undefined
    : parseMachineDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
