import { readAddressField, readChoices, typedOf } from '../../core/delivery/pages/choices-form.ts';
import { firstOf } from '../../core/delivery/pages/fields.ts';
import { checkYourMailPage, signUpPage, TRAP } from '../../core/delivery/pages/sign-up-pages.ts';
import { WORDING_VERSION } from '../../core/delivery/pages/wording.ts';
import { askForLetter } from './ask-for-letter.ts';
import { fieldsOf, type Route } from './visit.ts';

/** Shows the form. */
export const showSignUp: Route = (_visit, { publication }) => signUpPage(publication);

/** Takes a sign-up in, to be confirmed by mail. */
export const signUp: Route = async (visit, deps) => {
  const fields = fieldsOf(visit);
  const typed = typedOf(fields);
  const given = readAddressField(typed.address);
  const read = readChoices(deps.publication.cadences, typed);
  if ('fault' in given || 'faults' in read) {
    const faults = {
      ...('fault' in given && { address: given.fault }),
      ...('faults' in read && read.faults),
    };
    return signUpPage(deps.publication, typed, faults);
  }
  const done = checkYourMailPage(given.address);
  if (firstOf(fields, TRAP) !== '') {
    deps.telemetry.info('SignUp:Trapped');
    return done;
  }
  const { at, request } = visit;
  const asked = { at, from: request.sourceIp, wording: WORDING_VERSION };
  const signUpOf = (id: string) => ({ id, address: given.address, choices: read.choices, ...asked });
  return askForLetter(visit, deps, (id) => ({ kind: 'sign-up', id, at, signUp: signUpOf(id) }), done);
};
