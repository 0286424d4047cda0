import { pageLink } from '../../core/delivery/links/page-links.ts';
import { signToken } from '../../core/delivery/links/token.ts';
import { confirmationOverPage, confirmedPage, confirmPage } from '../../core/delivery/pages/confirm-pages.ts';
import { badLinkPage } from '../../core/delivery/pages/refusal-pages.ts';
import { claimsOf, type Route } from './visit.ts';

/** Shows the button. */
export const showConfirm: Route = (visit, deps) =>
  claimsOf(visit, 'confirm', deps) ? confirmPage(deps.publication.name) : badLinkPage();

/** Confirms a sign-up. Twice is as good as once; after an unsubscribe it does nothing. */
export const confirm: Route = async (visit, deps) => {
  const { subscriberId, detail: signUp } = claimsOf(visit, 'confirm', deps) ?? {};
  if (!subscriberId || !signUp) return badLinkPage();
  const { at, request } = visit;
  const confirmed = { kind: 'confirmed', signUp, at, from: request.sourceIp } as const;
  const { subscriber, changed } = await deps.subscribers.change(subscriberId, confirmed);
  if (changed) {
    deps.telemetry.info('Subscriber:Confirmed', { correlationId: signUp, subscriberId });
    deps.telemetry.count('SubscribersConfirmed');
  }
  const active = subscriber?.status === 'active' && subscriber.consent?.asked?.id === signUp;
  if (!active) return confirmationOverPage(deps.publication.name);
  const preferences = pageLink('./', 'preferences', signToken('preferences', { subscriberId }, deps.keys));
  return confirmedPage(deps.publication.name, preferences);
};
