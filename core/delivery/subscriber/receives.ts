import type { Cadence } from '../../publication/schema.ts';
import type { Subscriber } from './schema.ts';

/** Whether somebody gets editions of a cadence now. Topics are matched when the audience is planned. */
export function receives({ status, choices }: Subscriber, cadence: Cadence): boolean {
  return status === 'active' && choices?.editions.includes(cadence) === true;
}
