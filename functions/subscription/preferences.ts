import { pageLink } from '../../core/delivery/links/page-links.ts';
import { signToken } from '../../core/delivery/links/token.ts';
import { readChoices, typedFrom, typedOf } from '../../core/delivery/pages/choices-form.ts';
import { firstOf } from '../../core/delivery/pages/fields.ts';
import {
  dataLinkMailedPage,
  notSubscribedPage,
  preferencesFaultyPage,
  preferencesPage,
  preferencesSavedPage,
} from '../../core/delivery/pages/preferences-pages.ts';
import { badLinkPage } from '../../core/delivery/pages/refusal-pages.ts';
import { askForLetter } from './ask-for-letter.ts';
import { claimsOf, type Deps, fieldsOf, type Route } from './visit.ts';

/** Shows the choices in force. */
export const showPreferences: Route = async (visit, deps) => {
  const claims = claimsOf(visit, 'preferences', deps);
  if (!claims) return badLinkPage();
  const subscriber = await deps.subscribers.find(claims.subscriberId);
  if (subscriber?.status !== 'active' || !subscriber.choices) return notSubscribedPage(deps.publication.name);
  const { choices } = subscriber;
  const { cadences } = deps.publication;
  return preferencesPage(cadences, typedFrom(choices), leaveLink(claims.subscriberId, deps), choices);
};

/** Keeps new choices, or asks for a letter with the link to the data. */
export const savePreferences: Route = async (visit, deps) => {
  const claims = claimsOf(visit, 'preferences', deps);
  if (!claims) return badLinkPage();
  const { subscriberId } = claims;
  const { at } = visit;
  const fields = fieldsOf(visit);
  if (firstOf(fields, 'ask') === 'data')
    return askForLetter(visit, deps, (id) => ({ kind: 'data', id, at, subscriberId }), dataLinkMailedPage());
  const present = (await deps.subscribers.find(subscriberId))?.choices;
  const typed = typedOf(fields, present && typedFrom(present));
  const { cadences } = deps.publication;
  const read = readChoices(cadences, typed, present);
  const leave = leaveLink(subscriberId, deps);
  if ('faults' in read) return preferencesFaultyPage(cadences, typed, read.faults, leave);
  const { choices } = read;
  const { subscriber } = await deps.subscribers.change(subscriberId, { kind: 'chose', choices, at });
  if (subscriber?.status !== 'active') return notSubscribedPage(deps.publication.name);
  deps.telemetry.info('Subscriber:Chose', { subscriberId });
  return preferencesSavedPage(cadences, typedFrom(choices), leave, choices);
};

function leaveLink(subscriberId: string, { keys }: Deps): string {
  return pageLink('./', 'unsubscribe', signToken('unsubscribe', { subscriberId }, keys));
}
