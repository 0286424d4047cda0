import type { Answer } from '../../core/delivery/pages/answer.ts';
import { dataPage, erasedPage } from '../../core/delivery/pages/data-pages.ts';
import { firstOf } from '../../core/delivery/pages/fields.ts';
import { badLinkPage } from '../../core/delivery/pages/refusal-pages.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { claimsOf, type Deps, fieldsOf, type Route, type Visit } from './visit.ts';

/** Shows what is kept of a subscriber. */
export const showData: Route = (visit, deps) =>
  ofSubscriber(visit, deps, (subscriber) => dataPage(subscriber, exportLink(visit)));

/** The same to keep, as a file. */
export const exportData: Route = (visit, deps) =>
  ofSubscriber(visit, deps, (subscriber) => ({
    ...dataPage(subscriber, exportLink(visit)),
    headers: { 'content-disposition': 'attachment; filename="my-data.json"' },
  }));

/** Erases it, once that is confirmed by a tick. */
export const eraseData: Route = async (visit, deps) =>
  ofSubscriber(visit, deps, async (subscriber) => {
    const tick = firstOf(fieldsOf(visit), 'erase');
    if (tick !== 'yes' && tick !== 'true') return dataPage(subscriber, exportLink(visit), true);
    const { changed } = await deps.subscribers.change(subscriber.id, { kind: 'erased', at: visit.at });
    if (changed) {
      deps.telemetry.info('Subscriber:Erased', { subscriberId: subscriber.id });
      deps.telemetry.count('SubscribersErased');
    }
    return erasedPage(deps.publication.name);
  });

async function ofSubscriber(
  visit: Visit,
  deps: Deps,
  answer: (subscriber: Subscriber) => Answer | Promise<Answer>,
): Promise<Answer> {
  const claims = claimsOf(visit, 'data', deps);
  if (!claims) return badLinkPage();
  const subscriber = await deps.subscribers.find(claims.subscriberId);
  if (!subscriber || (subscriber.status === 'erased' && !subscriber.signUp))
    return erasedPage(deps.publication.name);
  return answer(subscriber);
}

function exportLink({ request }: Visit): string {
  return `data.json?token=${request.query.token}`;
}
