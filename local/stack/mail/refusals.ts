import * as z from 'zod';

const Addresses = z.array(z.string()).default([]);

/** The fields of SES v2's SendEmail that the guard and the send log look at. */
export const SendEmail = z.object({
  FromEmailAddress: z.string().optional(),
  ConfigurationSetName: z.string().optional(),
  Destination: z
    .object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  Content: z.object({
    Simple: z
      .object({
        Subject: z.object({ Data: z.string() }),
        Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
      })
      .optional(),
  }),
});
export type SendEmail = z.infer<typeof SendEmail>;

/** What SES answers instead of sending. */
export interface Refusal {
  status: number;
  /** The exception's name in the SES v2 API. */
  type: string;
  message: string;
}

/** A local part and a domain of ASCII, at most 320 characters; SES has no SMTPUTF8 and takes no comma lists. */
const ADDRESS = /^[!#-'*+\-/-9=?A-Z^-~.]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?$/;

/**
 * What the emulator lets through and SES does not.
 * Rules: Amazon SES API v2 reference, SendEmail, Destination and MessageHeader.
 * @param configurationSets names the template creates
 * @returns undefined when SES would take the mail
 */
export function refusalOf(mail: SendEmail, configurationSets: readonly string[]): Refusal | undefined {
  const { ToAddresses, CcAddresses, BccAddresses } = mail.Destination;
  const recipients = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (mail.Content.Simple === undefined) {
    return {
      status: 501,
      type: 'NotImplemented',
      message: 'The embedded stack sends Simple content only: the emulator drops the headers of Raw mail.',
    };
  }
  if (recipients.length === 0) return bad('Destination must contain at least one recipient.');
  if (recipients.length > 50) return bad('Recipient count exceeds 50.');
  const malformed = recipients.findIndex((recipient) => !ADDRESS.test(addrSpec(recipient)));
  if (malformed >= 0) return bad(`Recipient ${malformed + 1} is not an address.`);
  if (!ADDRESS.test(addrSpec(mail.FromEmailAddress ?? ''))) return bad('FromEmailAddress is not an address.');
  const header = mail.Content.Simple.Headers.find(
    ({ Name, Value }) => !HEADER_NAME.test(Name) || !HEADER_VALUE.test(Value),
  );
  if (header !== undefined)
    return bad(`Header ${header.Name.slice(0, 126)} has a name or value SES does not take.`);
  const set = mail.ConfigurationSetName;
  if (set !== undefined && !configurationSets.includes(set)) {
    return { status: 404, type: 'NotFoundException', message: `Configuration set <${set}> does not exist.` };
  }
  return undefined;
}

const HEADER_NAME = /^[!-9;-~]{1,126}$/;
const HEADER_VALUE = /^[ -~]{1,870}$/;

const bad = (message: string): Refusal => ({ status: 400, type: 'BadRequestException', message });

/** @returns what stands in the angle brackets of `Name <address>`, or all of it */
function addrSpec(mailbox: string): string {
  const open = mailbox.lastIndexOf('<');
  return open >= 0 && mailbox.endsWith('>') ? mailbox.slice(open + 1, -1) : mailbox;
}
