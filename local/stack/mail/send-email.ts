import * as z from 'zod';

const Addresses = z.array(z.string()).default([]);
const Words = z.object({ Data: z.string() });

/** The fields of SES v2's SendEmail that the stack honours. */
export const SendEmail = z.object({
  FromEmailAddress: z.string().optional(),
  ReplyToAddresses: Addresses,
  ConfigurationSetName: z.string().optional(),
  Destination: z
    .object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  Content: z.object({
    Simple: z
      .object({
        Subject: Words,
        Body: z.object({ Html: Words.optional(), Text: Words.optional() }),
        Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
      })
      .optional(),
    Raw: z.object({ Data: z.base64().transform((data) => Buffer.from(data, 'base64')) }).optional(),
  }),
});
export type SendEmail = z.infer<typeof SendEmail>;

/** @returns everybody a mail goes to, without the names; those of its own fields when the request names nobody */
export function recipientsOf(mail: SendEmail, fields: ReadonlyMap<string, string>): string[] {
  const { ToAddresses, CcAddresses, BccAddresses } = mail.Destination;
  const named = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (named.length > 0 || mail.Content.Raw === undefined) return named.map(addrSpec);
  return ['to', 'cc', 'bcc'].flatMap((field) => {
    const value = fields.get(field);
    return value === undefined ? [] : value.split(',').map((address) => addrSpec(address.trim()));
  });
}

/** @returns what stands in the angle brackets of `Name <address>`, or all of it */
export function addrSpec(mailbox: string): string {
  const open = mailbox.lastIndexOf('<');
  return open >= 0 && mailbox.endsWith('>') ? mailbox.slice(open + 1, -1) : mailbox;
}
