import { type Found, plainQuantitiesOf, quantitiesOf, quotesOf, ranked } from './predictions.ts';

/** One item of gold data: what the engine is given of it. */
export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly headlineMasked?: string; // an editor's headline, its number left out
}

/** One set of gold data: how it is scored and what it should reach. */
export interface Task {
  readonly data: string; //                        file in data/
  readonly titled?: true; //                       the engine is given the headline, its number left out
  readonly scorer: string; //                      file in score/, with its options
  readonly predict: (found: Found, text: string) => object;
  readonly measures: readonly Measure[];
}

/** One number a scorer gives. Percent; `atMost` where less is better. */
export interface Measure {
  readonly name: string;
  readonly read: (result: string) => number;
  readonly baseline?: number;
  readonly target?: number; //    none where it only explains another
  readonly atMost?: true;
}

const json =
  (...path: string[]) =>
  (result: string) =>
    path.reduce((at, key) => at[key], JSON.parse(result)) as unknown as number;

const share = (name: string) => (result: string) =>
  Number(new RegExp(`^ALL .*${name} ([\\d.]+)`, 'm').exec(result)?.[1]);

/** Everything that is measured, in the order it is printed. */
export const TASKS: readonly Task[] = [
  {
    data: 'quotes.polnear.jsonl',
    scorer: 'score-quotes.mjs --min-words 4 --json',
    predict: quotesOf,
    measures: [
      { name: 'quotations: span F1', read: json('spanIoU50', 'F1'), baseline: 98.1, target: 98.5 },
      {
        name: 'quotations: span and speaker F1',
        read: json('quotePlusSpeaker', 'F1'),
        baseline: 77.5,
        target: 92,
      },
      {
        name: 'quotations: wrong among speakers given',
        read: json('misattributedShareOfNamed'),
        baseline: 4.7,
        target: 2,
        atMost: true,
      },
    ],
  },
  {
    data: 'quotes.polnear.jsonl',
    scorer: 'score-quotes.mjs --min-words 4 --need-name --json',
    predict: quotesOf,
    measures: [
      {
        name: 'quotations: span and speaker F1, a name required',
        read: json('quotePlusSpeaker', 'F1'),
        baseline: 60.3,
        target: 85,
      },
    ],
  },
  {
    data: 'quotes.german.jsonl',
    scorer: 'score-quotes.mjs --min-words 4 --json',
    predict: quotesOf,
    measures: [
      {
        name: 'German quotations: span and speaker F1',
        read: json('quotePlusSpeaker', 'F1'),
        baseline: 0,
        target: 75,
      },
    ],
  },
  {
    data: 'quantities.newsquant.jsonl',
    scorer: 'score-quantities.mjs --json',
    predict: quantitiesOf,
    measures: [
      { name: 'figures in news: value F1', read: json('value', 'F1'), baseline: 75, target: 92 },
      { name: 'figures in news: value and unit F1', read: json('valueUnit', 'F1'), baseline: 55, target: 86 },
      {
        name: 'figures in news: what they count, partly, F1',
        read: json('valueConceptPartial', 'F1'),
        target: 78,
      },
    ],
  },
  {
    data: 'quantities.quantulum3.jsonl',
    scorer: 'score-quantities.mjs --json',
    predict: plainQuantitiesOf,
    measures: [{ name: 'quantities: value and unit F1', read: json('valueUnit', 'F1'), target: 85 }],
  },
  {
    data: 'headline-figures.numhg.jsonl',
    scorer: 'score-headline.mjs',
    predict: ranked,
    measures: [
      { name: 'headline figure ranked first', read: share('hit@1'), baseline: 57.8, target: 70 },
      { name: 'headline figure among the first three', read: share('hit@3'), baseline: 78, target: 88 },
      { name: 'headline figure in the list at all', read: share('in list'), baseline: 83 },
    ],
  },
  {
    data: 'headline-figures.numhg.jsonl',
    scorer: 'score-headline.mjs',
    titled: true,
    predict: ranked,
    measures: [
      { name: 'the same, under its headline without the number: first', read: share('hit@1'), target: 70 },
      { name: 'the same, under its headline: among the first three', read: share('hit@3'), target: 88 },
    ],
  },
];
