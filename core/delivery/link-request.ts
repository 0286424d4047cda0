import * as z from 'zod';
import { Time } from '../time-schema.ts';
import { SignUp, SubscriberId } from './subscriber/schema.ts';

const asked = {
  id: SignUp.shape.id, // no other request has it; follows the request through every log
  at: Time,
};

/**
 * Asks `mail-link` for at most one letter. Whoever asks is told the same whether the address is known or not, so all that
 * depends on it is done here, behind a queue.
 */
export const LinkRequest = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('sign-up'), signUp: SignUp }), //           of the same id
  z.object({ ...asked, kind: z.literal('links'), address: SignUp.shape.address }), // as parseAddress returns it
  z.object({ ...asked, kind: z.literal('data'), subscriberId: SubscriberId }), //  by a preferences link
]);
export type LinkRequest = z.infer<typeof LinkRequest>;
