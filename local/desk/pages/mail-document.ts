import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { draftIn, mailOf } from '../mail-of.ts';
import { asSeenIn, readView } from './mail-view.ts';
import { missingPage } from './problem-pages.ts';

/** What a mail may do when it is looked at: have its own style, and open links. No script, no picture from elsewhere, no form. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** GET /editions/<id>/mail: an edition's mail alone, for a frame. */
export async function mailDocument(desk: Desk, { path: [id = ''], query }: Visit): Promise<Answer> {
  const edition = await desk.editions.states.find(id);
  const mail = edition && (await mailOf(desk.editions, edition, await draftIn(desk.editions, edition)));
  if (!mail) return { page: missingPage() };
  const body = asSeenIn(mail.html, readView(query).light);
  return { document: { type: 'text/html; charset=utf-8', body, policy: POLICY } };
}
