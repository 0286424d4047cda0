import { readAddressField } from '../../core/delivery/pages/choices-form.ts';
import { firstOf } from '../../core/delivery/pages/fields.ts';
import { linksMailedPage, linksPage } from '../../core/delivery/pages/links-pages.ts';
import { askForLetter } from './ask-for-letter.ts';
import { fieldsOf, type Route } from './visit.ts';

/** Shows the form. */
export const showLinks: Route = () => linksPage();

/** Asks for a letter with a subscriber's links. */
export const mailLinks: Route = async (visit, deps) => {
  const typed = firstOf(fieldsOf(visit), 'address');
  const given = readAddressField(typed);
  if ('fault' in given) return linksPage(typed, given.fault);
  const { address } = given;
  const { at } = visit;
  return askForLetter(visit, deps, (id) => ({ kind: 'links', id, at, address }), linksMailedPage(address));
};
