import type { Answer } from '../../core/delivery/pages/answer.ts';
import { UnreadableForm } from '../../core/delivery/pages/fields.ts';
import { methodPage, noPage, unreadablePage } from '../../core/delivery/pages/refusal-pages.ts';
import { confirm, showConfirm } from './confirm.ts';
import { eraseData, exportData, showData } from './data.ts';
import { mailLinks, showLinks } from './links.ts';
import { savePreferences, showPreferences } from './preferences.ts';
import { showSignUp, signUp } from './sign-up.ts';
import { showUnsubscribe, unsubscribe } from './unsubscribe.ts';
import type { Deps, Route, Visit } from './visit.ts';

/** The pages by path: what GET and HEAD show, and what POST does. */
export const ROUTES: ReadonlyMap<string, { readonly show: Route; readonly act?: Route }> = new Map([
  ['', { show: showSignUp, act: signUp }],
  ['confirm', { show: showConfirm, act: confirm }],
  ['preferences', { show: showPreferences, act: savePreferences }],
  ['unsubscribe', { show: showUnsubscribe, act: unsubscribe }],
  ['links', { show: showLinks, act: mailLinks }],
  ['data', { show: showData, act: eraseData }],
  ['data.json', { show: exportData }],
]);

/** Answers a request by its path and method. */
export async function route(visit: Visit, deps: Deps): Promise<Answer> {
  const { method, path } = visit.request;
  const page = ROUTES.get(path);
  if (!page) return noPage();
  const chosen = method === 'POST' ? page.act : ['GET', 'HEAD'].includes(method) ? page.show : undefined;
  if (!chosen) return methodPage(page.act ? 'GET, HEAD, POST' : 'GET, HEAD');
  try {
    return await chosen(visit, deps);
  } catch (error) {
    if (error instanceof UnreadableForm) return unreadablePage(error.code);
    throw error;
  }
}
