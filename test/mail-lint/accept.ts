import { mailsOfEveryKind } from './mails.ts';
import { changesSince, gapsOfMails, readRatchet, saveRatchet } from './ratchet.ts';

// Accepts what mails use today that clients lack. A person reads the difference and says why it does no harm.
const accepted = readRatchet();
const found = gapsOfMails(mailsOfEveryKind(), accepted);
saveRatchet(found);
for (const change of changesSince(accepted, found)) console.log(change);
for (const { feature } of found.filter(({ reason }) => reason === ''))
  console.log(`Write into ratchet.json why it does no harm to use ${feature}.`);
