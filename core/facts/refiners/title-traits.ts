import type { Reading } from '../reading.ts';
import type { Figure } from '../schema.ts';
import { stem, stemsOf } from './stems.ts';
import type { Slot } from './title-slots.ts';

const MANY = 3; //       words: more in common say no more
const ROUNDED = 2; //    digits a title rounds to at least
const EXACT = 15; //     digits a number holds
const LARGE = 10_000; // a title prints so large a number with a scale

const numberOf = ({ value, range }: Figure) => value ?? range?.low ?? Number.NaN;

/** Whether a title's number is the figure's own, or what the figure rounds to: "$1.9M" where the article has $1,944,000. */
function statesFigure({ value, kind }: Slot, figure: Figure): 'exactly' | 'rounded' | undefined {
  const number = numberOf(figure);
  if (value === undefined || Number.isNaN(number)) return undefined;
  if (value === number) return 'exactly';
  const digits = String(Math.abs(value))
    .replace(/^0\.0*|\./, '')
    .replace(/0+$/, '').length;
  const rounded = Number(number.toPrecision(Math.min(EXACT, Math.max(ROUNDED, digits))));
  return kind === figure.kind && rounded === value ? 'rounded' : undefined;
}

/** The noun that heads a unit, so that "recall notice" and "notice" are one. */
const head = (unit: string) => stem(unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase());

/** What one number of a title says for or against a figure: whether it is of the same sort, size and subject. */
function slotTraits(slot: Slot, figure: Figure, labelled: readonly string[]): string[] {
  const same = slot.kind === figure.kind;
  const traits = [
    slot.kind === undefined ? `slot bare ${figure.kind}` : same ? 'slot kind' : 'slot other kind',
    `slot label ${Math.min(MANY, labelled.filter((word) => slot.words.has(word)).length)}`,
  ];
  if (same && head(slot.unit) === head(figure.unit)) traits.push('slot unit');
  const size = Math.abs(numberOf(figure));
  const least = 1000 ** slot.thousands;
  if (slot.thousands === 0) {
    if (size >= LARGE) traits.push('slot no scale');
  } else traits.push(size >= 0.9 * least && size < 1000 * least ? 'slot scale' : 'slot other scale');
  return traits;
}

/**
 * Names what an article's title says for or against each figure. A number of the title that some figure states speaks for
 * that figure alone; one that none states, or a blank, speaks for every figure it could be.
 */
export function titleTraits(
  figures: readonly Figure[],
  slots: readonly Slot[],
  { text, lexicon }: Reading,
): string[][] {
  const open = slots.find((slot) => !figures.some((figure) => statesFigure(slot, figure) !== undefined));
  return figures.map((figure) => {
    const own = slots.find((slot) => statesFigure(slot, figure) !== undefined);
    const slot = own ?? open;
    if (slot === undefined) return [];
    const { counts, unit, label } = figure;
    const words = `${counts ?? ''} ${unit} ${text.slice(label.start, label.end)}`;
    const labelled = [...new Set(stemsOf(words, lexicon.prose.functionWords))];
    const traits = slotTraits(slot, figure, labelled);
    if (own !== undefined) traits.push(`title ${statesFigure(own, figure)}`);
    return traits;
  });
}
