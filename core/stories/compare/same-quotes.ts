import { byText } from '../../text-order.ts';
import { plainWords, sameSpeaker, sameWords } from './quote-words.ts';
import type { Quoted, Report } from './report.ts';

const KEY = 5; //       words of a quotation, all places of which are looked up
const LOOKED_AT = 200; // groups with those words: there are so many only where one sentence is put in everybody's mouth

interface Group {
  readonly words: string[];
  readonly members: Quoted[];
}

/**
 * Groups quotations that are the same words of the same speaker, marks aside; one may be cut.
 * @returns every quotation of every report in exactly one group, whatever the order of the reports; the longest comes first
 */
export function sameQuotes(reports: readonly Report[]): Quoted[][] {
  const quoted = reports
    .flatMap((report) =>
      report.facts.quotes.map((quote) => ({ report, quote, words: plainWords(quote.text) })),
    )
    .toSorted(
      (a, b) =>
        b.words.length - a.words.length || byText(a.report.at, b.report.at) || byText(keyOf(a), keyOf(b)),
    );
  const groups: Group[] = [];
  const places = new Map<string, Group[]>(); // by the runs of words they hold
  for (const { report, quote, words } of quoted) {
    const candidates = places.get(runsOf(words)[0]!) ?? [];
    const group = candidates
      .slice(0, LOOKED_AT)
      .find(
        (other) =>
          sameWords(words, other.words) && other.members.every((member) => sameSpeaker(quote, member.quote)),
      );
    if (group !== undefined) {
      group.members.push({ report, quote });
      continue;
    }
    const made = { words, members: [{ report, quote }] };
    groups.push(made);
    for (const run of new Set(runsOf(words))) {
      const holders = places.get(run);
      if (holders) holders.push(made);
      else places.set(run, [made]);
    }
  }
  return groups.map(({ members }) => members);
}

const keyOf = ({ report, quote }: Quoted): string => `${report.article.id} ${quote.id}`;

/** Every run of words as long as a key; of fewer words the one there is. */
function runsOf(words: readonly string[]): string[] {
  const runs = words.slice(KEY - 1).map((_, at) => words.slice(at, at + KEY).join(' '));
  return runs.length > 0 ? runs : [words.join(' ')];
}
