/** A page for subscribers, by its path below the base; the empty one is where they sign up. */
export type Page = '' | 'confirm' | 'preferences' | 'unsubscribe' | 'links' | 'data';

/**
 * @param base the URL all pages are below; ends in "/"
 * @param token of the purpose the page asks for; "" and "links" need none
 * @returns the URL of a page
 * @throws where the base does not end in "/"
 */
export function pageLink(base: string, page: Page, token?: string): string {
  if (!base.endsWith('/')) throw new Error('The URL of the pages must end in "/"');
  return `${base}${page}${token === undefined ? '' : `?token=${token}`}`;
}
