import { momentIn } from './moment.ts';
import type { FigureCard, Source } from './schema.ts';
import { line } from './view/line.ts';
import { receivedAt, sourceNamed } from './words.ts';

/** What stands on a stat card beside its figure. */
export interface Beside {
  readonly was?: FigureCard; // what the figure was when readers had it
  readonly by?: string; //      whose figure it is, where sources disagree
  readonly when?: string | undefined;
}

/** What a figure is shown among: its edition's sources by number, the newsroom's zone, and the moment it is read at. */
interface Surroundings {
  readonly sources: ReadonlyMap<number, Pick<Source, 'publisher' | 'published' | 'arrived'>>;
  readonly zone: string;
  readonly closed: string; // ISO 8601
}

/** A figure that others contradict: whose it is, and when it was said, by the newsroom's clock. */
export function sideOf(side: FigureCard, { sources, zone, closed }: Surroundings): FigureCard & Beside {
  const { publisher, published, arrived } = sources.get(side.figure.source) ?? {};
  const moment = (at: string | undefined) => at && momentIn(zone, at, closed);
  const received = moment(arrived);
  return {
    ...side,
    by: line([publisher], '') ?? sourceNamed(side.figure.source),
    when: moment(published) ?? (received && receivedAt(received)),
  };
}
