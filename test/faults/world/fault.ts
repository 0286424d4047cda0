/** What can go wrong where an invocation touches the world. */
const EFFECT_FAULTS = [
  'crash-before', // the worker dies; the request never left
  'crash-after', //  the worker dies; the request was carried out
  'answer-lost', //  carried out, but the caller is told of a time-out
  'throttled', //    refused: too many requests
  '5xx', //          refused: an error of the service's own
  'slow', //         carried out only after the message that caused it has become visible again
  'late', //         carried out, and answered after some seconds
  'stalled', //      carried out, and answered after longer than a claim's lease
  'repeated', //     carried out, the answer lost, and carried out again by the SDK itself
] as const;

/** What can go wrong where a queue hands a message out. */
const DELIVERY_FAULTS = ['duplicated', 'delayed'] as const;

/** One thing that can go wrong. */
export type Fault = (typeof EFFECT_FAULTS)[number] | (typeof DELIVERY_FAULTS)[number];

/** A place where something can go wrong. They are numbered as they come. */
export interface Edge {
  readonly number: number;
  readonly by: string; //     the function, or the queue
  readonly what: string; //   "sends.claim", "deliver"
  readonly kind: 'read' | 'write' | 'mail' | 'delivery';
}

/** Decides, edge by edge, what goes wrong there. */
export type Plan = (edge: Edge) => Fault | undefined;

/** What can go wrong at an edge. The mailer alone never repeats by itself, and to read twice is to read once. */
export function faultsAt({ kind }: Edge): readonly Fault[] {
  if (kind === 'delivery') return DELIVERY_FAULTS;
  return EFFECT_FAULTS.filter((fault) => fault !== 'repeated' || kind === 'write');
}

/** The faults at the numbered edges, and no others. */
export function planned(faults: Readonly<Record<number, Fault>>): Plan {
  return (edge) => {
    const fault = faults[edge.number];
    return fault && faultsAt(edge).includes(fault) ? fault : undefined;
  };
}
