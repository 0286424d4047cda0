import fc from 'fast-check';
import { composeLetter } from '../../core/delivery/letter/compose-letter.ts';
import { renderDigest } from '../../core/digest/render.ts';
import type { Digest } from '../../core/digest/schema.ts';
import { cardOf, digestOf, storyOf } from '../core/digest/digest-of.ts';
import { floodDigest } from '../core/digest/flood.ts';
import { randomDigest } from '../core/digest/random-digest.ts';
import { ferry, library } from '../core/digest/sample.ts';
import { AT, ID, KEYS, NOW, PUBLICATION, SIGN_UP } from '../functions/subscription/stage.ts';
import { crossing, harbours, longWinded } from './articles.ts';
import type { Mail } from './mail.ts';

const ARCHIVE = { base: 'https://archive.example/', key: '2031-05.AbCdEfGhIjKlMnOpQrStUv' };
const SEED = 20_261_123;
const RANDOM = 40;
const EVERY_KIND = /^an alert$|bars|more stories|everything|one correction|right to left|letter/;

/** Every mail that the lint looks over, by name: digests with all that can stand in one, and every letter. */
export function mails(): Record<string, Mail> {
  return { ...digests(), ...letters(), ...randomDigests() };
}

/** A few mails that use everything the templates can use. */
export function mailsOfEveryKind(): Mail[] {
  const chosen = Object.entries({ ...digests(), ...letters() }).filter(([name]) => EVERY_KIND.test(name));
  return chosen.map(([, mail]) => mail);
}

/** Digests by name: few and many stories, one to six figures, with an archive and without, corrections with stories and alone. */
export function digests(): Record<string, Mail> {
  const many = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? ferry : library));
  return rendered({
    'an alert': digestOf([ferry]),
    'an alert without an address': digestOf([library]),
    'an alert with an archive': digestOf([ferry], { archive: ARCHIVE }),
    'a daily of everything': { ...floodDigest, leftOut: 2 },
    'a daily of everything with an archive': { ...floodDigest, archive: ARCHIVE },
    'nothing but corrections': { ...floodDigest, stories: [] },
    'one correction': { ...floodDigest, stories: [], corrections: floodDigest.corrections.slice(1) },
    'an alert with bars': digestOf([harbours]),
    'an alert in long words': digestOf([longWinded]),
    'from right to left': digestOf([crossing], { lang: 'ar', archive: ARCHIVE }),
    'more stories than there is room for': digestOf(many, { archive: ARCHIVE }),
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((count) => [`an alert of ${count} figures`, digestOfFigures(count)]),
    ),
  });
}

/** The letters by kind, with a publication's name that HTML must escape. */
export function letters(): Record<string, Mail> {
  const stationery = {
    publication: { ...PUBLICATION, name: 'Bell & "Anchor" <News>' },
    pages: 'https://pages.example/',
    keys: KEYS,
  };
  const kinds = ['confirmation', 'links', 'data'] as const;
  return Object.fromEntries(
    kinds.map((kind) => [
      `the ${kind} letter`,
      composeLetter(kind, ID, { id: SIGN_UP.id, at: AT }, stationery, NOW),
    ]),
  );
}

/** Digests out of hostile words, but those that look like what a template leaves behind or a recipient's marker, or like nothing. */
function randomDigests(): Record<string, Mail> {
  const sample = fc.sample(randomDigest, { numRuns: RANDOM, seed: SEED });
  const tame = (digest: Digest): Digest =>
    JSON.parse(
      JSON.stringify(digest)
        .replace(/\{+x\}+|\{+y\}+|\\u0000|\u202e/g, 'ferry')
        .replaceAll('links.invalid', 'links.example'),
    );
  return rendered(Object.fromEntries(sample.map((digest, at) => [`random digest ${at}`, tame(digest)])));
}

function digestOfFigures(count: number): Digest {
  const figures = [...(ferry.figures ?? []), ...(ferry.figures ?? [])].slice(0, count);
  const story = { ...storyOf(ferry, 1), figures: figures.map((figure) => cardOf(ferry.text, figure, 1)) };
  return digestOf([ferry], { stories: [story] });
}

function rendered(all: Record<string, Digest>): Record<string, Mail> {
  return Object.fromEntries(
    Object.entries(all).map(([name, digest]) => {
      const { subject, html, text } = renderDigest(digest);
      return [name, { subject, html, text, forMany: true }];
    }),
  );
}
