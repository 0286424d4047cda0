import type { Field } from './mime.ts';
import { addrSpec, type SendEmail } from './send-email.ts';

/** What SES answers instead of sending. */
export interface Refusal {
  status: number;
  /** The exception's name in the SES v2 API. */
  type: string;
  message: string;
}

/** What SES knows of the account when it judges a mail. */
export interface Known {
  region: string;
  configurationSets: readonly string[];
  /** Domains and addresses the account may send from; none listed: any. */
  identities: readonly string[];
}

/** A request and the mail in it, taken apart. */
export interface Judged {
  mail: SendEmail;
  recipients: readonly string[];
  raw: Buffer;
  fields: readonly Field[];
}

/** A local part and a domain of ASCII, at most 320 characters; SES has no SMTPUTF8 and takes no comma lists. */
const ADDRESS = /^[!#-'*+\-/-9=?A-Z^-~.]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?$/;
const HEADER_NAME = /^[!-9;-~]{1,126}$/;
const HEADER_VALUE = /^[ -~]{1,870}$/;
const TAG = /^[\w-]{1,256}$/;

/** The longest line of a mail, without its CRLF (RFC 5322 § 2.1.1). */
const LINE_BYTES = 998;

/**
 * Rules: Amazon SES API v2 reference, SendEmail, Destination, MessageHeader, MessageTag, RawMessage.
 * @returns undefined when SES would take the mail
 */
export function refusalOf({ mail, recipients, raw, fields }: Judged, known: Known): Refusal | undefined {
  if (recipients.length === 0) return bad('Destination must contain at least one recipient.');
  if (recipients.length > 50) return bad('Recipient count exceeds 50.');
  const malformed = recipients.findIndex((recipient) => !ADDRESS.test(recipient));
  if (malformed >= 0) return bad(`Recipient ${malformed + 1} is not an address.`);
  const tag = mail.EmailTags.find(({ Name, Value }) => !TAG.test(Name) || !TAG.test(Value));
  if (tag !== undefined) return bad('A message tag may hold A-Z, a-z, 0-9, _ and - only, 256 at most.');
  if (new Set(mail.EmailTags.map(({ Name }) => Name)).size < mail.EmailTags.length)
    return bad('Duplicate message tag names.');
  const set = mail.ConfigurationSetName;
  if (set !== undefined && !known.configurationSets.includes(set)) {
    return { status: 404, type: 'NotFoundException', message: `Configuration set <${set}> does not exist.` };
  }
  return refusedContent(mail, raw, fields) ?? refusedSender(mail, fields, known);
}

function refusedContent(mail: SendEmail, raw: Buffer, fields: readonly Field[]): Refusal | undefined {
  const headers = mail.Content.Simple?.Headers ?? [];
  const header = headers.find(({ Name, Value }) => !HEADER_NAME.test(Name) || !HEADER_VALUE.test(Value));
  if (header !== undefined)
    return bad(`Header ${header.Name.slice(0, 126)} has a name or value SES does not take.`);
  if (longestLine(raw) > LINE_BYTES) return bad('A line of the message is longer than 998 characters.');
  if (fields.some(({ name, value }) => /[^\t\x20-\x7e]/.test(name + value)))
    return bad('A header field of the message is not 7-bit ASCII.');
  const one = ['from', 'to', 'subject', 'message-id', 'date'].find(
    (name) => fields.filter((field) => field.name.toLowerCase() === name).length > 1,
  );
  return one === undefined ? undefined : bad(`Duplicate header '${one}'.`);
}

function refusedSender(mail: SendEmail, fields: readonly Field[], known: Known): Refusal | undefined {
  const inMail = fields.find(({ name }) => name.toLowerCase() === 'from')?.value;
  const senders = [mail.FromEmailAddress, inMail].flatMap((sender) => (sender ? [addrSpec(sender)] : []));
  if (senders.length === 0) return bad("Missing final '@domain'");
  for (const sender of senders) {
    if (!ADDRESS.test(sender)) return bad('The sender is not an address.');
    const domain = sender.slice(sender.lastIndexOf('@') + 1);
    const may = known.identities.some(
      (identity) => identity === sender || domain === identity || domain.endsWith(`.${identity}`),
    );
    if (known.identities.length > 0 && !may) {
      return {
        status: 400,
        type: 'MessageRejected',
        message: `Email address is not verified. The following identities failed the check in region ${known.region.toUpperCase()}: ${sender}`,
      };
    }
  }
  return undefined;
}

function longestLine(raw: Buffer): number {
  let longest = 0;
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf('\n', start);
    const next = end < 0 ? raw.length : end;
    longest = Math.max(longest, next - start - (raw[next - 1] === 13 ? 1 : 0));
    start = next + 1;
  }
  return longest;
}

/** @returns the refusal of a request that can never be right */
export const bad = (message: string): Refusal => ({ status: 400, type: 'BadRequestException', message });
