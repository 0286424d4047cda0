import type { LinkRequest } from '../../core/delivery/link-request.ts';
import { networkId, networksOf } from '../../core/delivery/network.ts';
import type { Answer } from '../../core/delivery/pages/answer.ts';
import { busyPage, tooManyPage } from '../../core/delivery/pages/refusal-pages.ts';
import type { Deps, Visit } from './visit.ts';

/** Letters that one network may ask for in an hour: an office behind one address fits, a flood does not. */
export const LETTERS_PER_NETWORK = 20;

/** The same for all networks of an IPv6 site, or who has one could use up everybody's letters alone. */
export const LETTERS_PER_SITE = 100;

const HOUR = 3600;

/**
 * Puts a request for a letter into the queue, unless too many came from there or altogether. Reads nothing that depends
 * on the address, so neither the answer nor the time it takes tells whether the address is known.
 * @param compose makes the request with the id given
 * @param granted the answer when it is in the queue
 */
export async function askForLetter(
  { request, now }: Visit,
  deps: Deps,
  compose: (id: string) => LinkRequest,
  granted: Answer,
): Promise<Answer> {
  const wait = HOUR - (Math.floor(now / 1000) % HOUR);
  const over = async (name: string, cap: number) => {
    const network = networkId(name, deps.addressKey);
    if ((await deps.limits.count(`network#${network}`, HOUR, now)) <= cap) return false;
    deps.telemetry.warn('Letter:Refused', { network, cap: 'network' });
    return true;
  };
  const [own, site] = networksOf(request.sourceIp);
  const refused =
    (await over(own, LETTERS_PER_NETWORK)) || (site !== undefined && (await over(site, LETTERS_PER_SITE)));
  if (refused) return tooManyPage(wait);
  // Counted after, so that one network at its cap uses up nothing of everybody's.
  if ((await deps.limits.count('letters', HOUR, now)) > deps.signUpsPerHour) {
    deps.telemetry.warn('Letter:Refused', { cap: 'everybody' });
    deps.telemetry.count('LettersRefused');
    return busyPage(wait);
  }
  const letter = compose(deps.newId());
  await deps.letters.send([letter]);
  deps.telemetry.info('Letter:Asked', { correlationId: letter.id, kind: letter.kind });
  return granted;
}
