import { momentIn } from '../../digest/moment.ts';
import type { FigureCard } from '../../digest/schema.ts';
import { line } from '../../digest/view/line.ts';
import { receivedAt, sourceNamed } from '../../digest/words.ts';
import type { Beside } from './figure-markup.ts';
import type { Leaf } from './leaf.ts';

/** A figure that others contradict: whose it is, and when it was said, by the newsroom's clock. */
export function sideOf(
  side: FigureCard,
  { sources, zone, closed }: Pick<Leaf, 'sources' | 'zone' | 'closed'>,
): FigureCard & Beside {
  const { publisher, published, arrived } = sources.get(side.figure.source) ?? {};
  const moment = (at: string | undefined) => at && momentIn(zone, at, closed);
  const received = moment(arrived);
  return {
    ...side,
    by: line([publisher], '') ?? sourceNamed(side.figure.source),
    when: moment(published) ?? (received && receivedAt(received)),
  };
}
