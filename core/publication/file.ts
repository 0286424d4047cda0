import * as z from 'zod';
import { readAddress } from '../address.ts';
import { PRINTABLE } from '../printable.ts';
import { isTimeZone } from '../time-zone.ts';
import { Publication, Section } from './schema.ts';

const { shape } = Publication;
const Line = (text: z.ZodString) => text.regex(PRINTABLE);
const Colour = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);

/**
 * What publication.yml may say: `Publication` with most keys left out. Name, sender and address are nobody's but the
 * publisher's, so they have no default. Of cadences, where they are given, those not named are not made.
 */
export const PublicationFile = z.strictObject({
  name: Line(shape.name),
  sender: z.string().refine(isSender),
  address: shape.address.refine((address) => address.split('\n').every((line) => PRINTABLE.test(line))),
  zone: shape.zone.refine(isTimeZone).default('UTC'),
  colours: z
    .strictObject({ accent: Colour.default('#0b5f66'), dark: Colour.default('#7fd1d3') })
    .prefault({}),
  cadences: z
    .strictObject({
      alert: z.boolean().default(false),
      daily: z.boolean().default(false),
      weekly: shape.cadences.shape.weekly.default(false),
    })
    .default({ alert: true, daily: true, weekly: 'monday' }),
  sections: z
    .array(
      z.strictObject({
        name: Line(Section.shape.name),
        keywords: z.array(Line(Section.shape.keywords.element)).min(1).max(100),
      }),
    )
    .max(30)
    .default([]),
  limits: z
    .strictObject({
      stories: shape.limits.shape.stories.default(12),
      figures: shape.limits.shape.figures.default(6),
      quotes: shape.limits.shape.quotes.default(3),
    })
    .prefault({}),
  catchUp: shape.catchUp.default(6),
  corrections: shape.corrections.default('next'),
  approval: shape.approval.default('none'),
  archive: z
    .strictObject({
      access: shape.archive.shape.access.default('private'),
      texts: shape.archive.shape.texts.default('whole'),
    })
    .prefault({}),
}) satisfies z.ZodType<Publication>;

/**
 * Whether a text is one strict address, written as SES compares it with the deployment's: nothing to trim, the domain in
 * punycode. It stands in the names of resources too, where "*" and "${" would be more than letters.
 */
function isSender(sender: string): boolean {
  const read = readAddress(sender);
  return 'address' in read && read.address === sender && /^[\w.+-]+@/.test(sender);
}
