import { badLinkPage } from '../../core/delivery/pages/refusal-pages.ts';
import { leavePage, leftPage } from '../../core/delivery/pages/unsubscribe-pages.ts';
import { claimsOf, type Route } from './visit.ts';

/** Shows the button. */
export const showUnsubscribe: Route = (visit, deps) =>
  claimsOf(visit, 'unsubscribe', deps) ? leavePage(deps.publication.name) : badLinkPage();

/**
 * Takes a subscriber off, by the button or by a mailbox provider's one click. The body is not read: RFC 8058 § 3.1 lets
 * it be of either form type, and the link says everything.
 */
export const unsubscribe: Route = async (visit, deps) => {
  const claims = claimsOf(visit, 'unsubscribe', deps);
  if (!claims) return badLinkPage();
  const { subscriberId } = claims;
  const { changed } = await deps.subscribers.change(subscriberId, { kind: 'left', at: visit.at });
  if (changed) {
    deps.telemetry.info('Subscriber:Left', { subscriberId });
    deps.telemetry.count('SubscribersLeft');
  }
  // Whoever had left before, or was erased, is told the same: they are not on the list.
  return leftPage(deps.publication.name);
};
