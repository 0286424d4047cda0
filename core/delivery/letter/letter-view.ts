import type { Publisher } from '../../publication/schema.ts';
import type { LetterKind } from './letter-for.ts';
import type { LetterView } from './view.ts';

/** The links a letter may carry: absolute URLs of this subscriber's pages. */
export type LetterLinks = Readonly<Record<'confirm' | 'preferences' | 'data', string>>;

type Words = Pick<
  LetterView,
  'subject' | 'preheader' | 'heading' | 'paragraphs' | 'button' | 'more' | 'after' | 'why'
>;

/** All words of a letter, with its links. */
export function letterView(kind: LetterKind, links: LetterLinks, head: Publisher): LetterView {
  const { name, address, colours } = head;
  return {
    ...{ lang: 'en', dir: 'ltr', publication: name, address, colours },
    plain: 'If the button does nothing, open this address:',
    ...WORDS[kind](links, name),
  };
}

const WORDS: Readonly<Record<LetterKind, (links: LetterLinks, publication: string) => Words>> = {
  confirmation: ({ confirm }, name) => ({
    subject: `Please confirm: ${clipped(name)}`,
    preheader: 'One step is left before the first mail comes.',
    heading: 'Confirm your subscription',
    paragraphs: [
      `Somebody, we hope you, asked for mail from ${name} to this address. One step is left: confirm that you would like to get it.`,
    ],
    button: { href: confirm, label: 'Confirm' },
    after: ['The link works for three days. It was not you? Then do nothing, and nothing more comes.'],
    why: `You receive this mail once because this address was entered in the sign-up form of ${name}.`,
  }),
  links: ({ preferences, data }, name) => ({
    subject: `Your links: ${clipped(name)}`,
    preheader: 'Change what you get, or see what we keep of you.',
    heading: 'You are subscribed',
    paragraphs: [`Here you change what you get from ${name} and when, or leave.`],
    button: { href: preferences, label: 'My preferences' },
    more: {
      sentence: 'See, download or erase what we keep of you; this link works for one day:',
      href: data,
      label: 'My data',
    },
    after: ['These links are yours: whoever has them can change your subscription.'],
    why: `You receive this mail because this address is subscribed to ${name} and its links, or a new subscription, were asked for.`,
  }),
  data: ({ data }, name) => ({
    subject: `Your data: ${clipped(name)}`,
    preheader: 'See, download or erase what we keep of you.',
    heading: 'Your data',
    paragraphs: [`Here you see what ${name} keeps of you, and can download or erase it.`],
    button: { href: data, label: 'My data' },
    after: ['The link works for one day. It is yours: whoever has it sees your data.'],
    why: `You receive this mail because somebody with your preferences link asked ${name} for it.`,
  }),
};

/** A name that leaves a subject line short enough for a phone: 50 UTF-16 characters or fewer. */
function clipped(name: string): string {
  if (name.length <= 50) return name;
  return `${name.slice(0, 49).toWellFormed().replace('\ufffd', '').trimEnd()}…`;
}
