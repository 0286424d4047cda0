import type { LinkRequest } from '../../core/delivery/link-request.ts';
import type { LinkKeys } from '../../core/delivery/links/keys.ts';
import { type Claims, type Purpose, readToken } from '../../core/delivery/links/token.ts';
import type { Answer } from '../../core/delivery/pages/answer.ts';
import { type Fields, parseFields } from '../../core/delivery/pages/fields.ts';
import type { Publication, Publisher } from '../../core/publication/schema.ts';
import type { LimitsTable } from '../aws/limits-table.ts';
import type { Queue } from '../aws/queue.ts';
import type { SubscribersTable } from '../aws/subscribers-table.ts';
import type { Telemetry } from '../aws/telemetry.ts';
import type { UrlRequest } from '../aws/url-event.ts';

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; //     ms since 1970
  newId: () => string; //     no other request has it: 8 to 64 letters, digits, "_" or "-"
  publication: Publisher & Pick<Publication, 'cadences' | 'zone'>;
  keys: LinkKeys;
  addressKey: string;
  signUpsPerHour: number; //  letters that all visitors together may ask for
  subscribers: Pick<SubscribersTable, 'find' | 'change'>;
  limits: Pick<LimitsTable, 'count'>;
  letters: Queue<LinkRequest>;
}

/** One request, and the moment it is answered at. */
export interface Visit {
  readonly request: UrlRequest;
  readonly now: number; // ms since 1970
  readonly at: string; //  the same as ISO 8601
}

/** Answers a request for one page with one method. One that is not a POST changes nothing. */
export type Route = (visit: Visit, deps: Deps) => Answer | Promise<Answer>;

/** What was filled in. @throws UnreadableForm */
export function fieldsOf({ request }: Visit): Fields {
  return parseFields(request.body, request.headers['content-type']);
}

/** What the link says that led here; undefined when it is not ours, not for this or over. */
export function claimsOf({ request, now }: Visit, purpose: Purpose, { keys }: Deps): Claims | undefined {
  return readToken(purpose, request.query.token ?? '', keys, now);
}
