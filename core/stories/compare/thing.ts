import type { Amount } from './amount.ts';
import { compareLexiconFor } from './lexicon/index.ts';
import type { People } from './nouns.ts';
import { plainThing, readThing } from './read-thing.ts';
import type { Report, Stated } from './report.ts';

/** A figure with what its words say it counts. */
export interface Thing extends Stated {
  readonly amount: Amount;
  readonly noun?: string; //   what is counted, one word for all of a sort; none for bare numbers and measures
  readonly people: People;
  readonly state?: string; //  "dead", "missing"; of measures what is measured: "depth", "turnout"
  readonly marks: ReadonlySet<string>; // "forecast", "part", "children": what sets it apart
  readonly contrasts: ReadonlySet<string>; // "side north": words that rule others of their class out
  readonly day?: string; //     that what is counted happened on
  readonly names: ReadonlySet<string>; //  in its clause
  readonly scene: ReadonlySet<string>; //  names in its sentence that are nobody's
  readonly what: ReadonlySet<string>; //   stems of what the engine says it counts: "number of accounts"
  readonly own: ReadonlySet<string>; //    stems of its clause
  readonly wide: ReadonlySet<string>; //   stems of its sentence
  readonly total: boolean; //  told to be all there are
  readonly alone: boolean; //  the report has no other number of such things
}

const MOST = 100; //     figures of a report compared with another's
const BESIDE = 4; //   figures of a sentence on either side that bound what is said of one

const known = new WeakMap<Report, Thing[]>();

/** Everything a report's figures count, in their order; worked out once a report. */
export function thingsOf(report: Report): Thing[] {
  let things = known.get(report);
  if (things === undefined) {
    things = readThings(report);
    known.set(report, things);
  }
  return things;
}

/** Of an article that is full of figures, the ones that say most of it: comparing all of them would take long. */
export function leadingThings(report: Report): Thing[] {
  const things = thingsOf(report);
  if (things.length <= MOST) return things;
  const leading = new Set(things.toSorted((a, b) => b.figure.score - a.figure.score).slice(0, MOST));
  return things.filter((thing) => leading.has(thing));
}

function readThings(report: Report): Thing[] {
  const { article, facts } = report;
  const lexicon = compareLexiconFor(article.lang);
  const together = Map.groupBy(facts.figures, ({ sentence }) => sentence.start);
  const things = [...together.values()].flatMap((figures) =>
    figures.map((figure, at) =>
      lexicon === undefined
        ? plainThing(report, figure)
        : readThing(report, figure, figures.slice(Math.max(0, at - BESIDE), at + BESIDE + 1), lexicon),
    ),
  );
  const sorts = new Map<string, number>();
  for (const thing of things) sorts.set(sortOf(thing), (sorts.get(sortOf(thing)) ?? 0) + 1);
  return things.map((thing) => ({ ...thing, alone: sorts.get(sortOf(thing)) === 1 }));
}

const sortOf = ({ amount, noun }: Thing): string =>
  `${amount.dimension} ${amount.dimension === 'count' ? noun : ''}`;
