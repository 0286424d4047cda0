import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Answer, pageOf } from '../../../../core/delivery/pages/answer.ts';
import { untouched } from '../../../../core/delivery/pages/choices-form.ts';
import * as confirm from '../../../../core/delivery/pages/confirm-pages.ts';
import * as data from '../../../../core/delivery/pages/data-pages.ts';
import * as links from '../../../../core/delivery/pages/links-pages.ts';
import * as preferences from '../../../../core/delivery/pages/preferences-pages.ts';
import * as refusals from '../../../../core/delivery/pages/refusal-pages.ts';
import * as signUp from '../../../../core/delivery/pages/sign-up-pages.ts';
import { styleOf } from '../../../../core/delivery/pages/style.ts';
import * as unsubscribe from '../../../../core/delivery/pages/unsubscribe-pages.ts';
import type { Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import { unbalanced } from '../../../templates/tag-balance.ts';

const HOSTILE = `<script>alert(1)</script>" autofocus x='&amp;`;
const TYPED = { address: HOSTILE, editions: [HOSTILE], topics: HOSTILE, hour: HOSTILE, zone: HOSTILE };
const FAULTS = { address: HOSTILE, editions: HOSTILE, topics: HOSTILE, hour: HOSTILE, zone: HOSTILE };
const { address: _, ...CHOICE_FAULTS } = FAULTS;
const CHOICES = { editions: ['daily' as const], topics: [HOSTILE.slice(0, 60)], hour: 7, zone: 'UTC' };
const AT = '2026-03-01T08:10:00.000Z';
const ASKED = { id: 'sign-up-1', at: AT, from: HOSTILE, wording: HOSTILE };
const SUBSCRIBER: Subscriber = {
  ...{ schema: 2, id: 'a'.repeat(32), version: 1, status: 'active', changed: AT, address: HOSTILE },
  ...{ choices: CHOICES, consent: { at: AT, how: HOSTILE, from: HOSTILE, asked: ASKED } },
  ...{ softBounces: [{ id: HOSTILE, at: AT }] },
  signUp: { ...ASKED, address: HOSTILE, choices: CHOICES },
};

const CADENCES = { alert: true, daily: true, weekly: 'monday' } as const;
const ALERTS = { alert: true, daily: false, weekly: false } as const;
const UNTOUCHED = untouched({ cadences: CADENCES, zone: 'UTC' });
const COLOURS = { accent: '#0b5f66', dark: '#7fd1d3' };

const PAGES: Readonly<Record<string, Answer>> = {
  'sign up': signUp.signUpPage({ name: HOSTILE, cadences: CADENCES, zone: 'UTC' }),
  'sign up, alerts only': signUp.signUpPage({ name: HOSTILE, cadences: ALERTS, zone: 'UTC' }),
  'sign up, faulty': signUp.signUpPage({ name: HOSTILE, cadences: CADENCES, zone: 'UTC' }, TYPED, FAULTS),
  'check your mail': signUp.checkYourMailPage(HOSTILE),
  confirm: confirm.confirmPage(HOSTILE),
  confirmed: confirm.confirmedPage(HOSTILE, './preferences'),
  'confirmation over': confirm.confirmationOverPage(HOSTILE),
  preferences: preferences.preferencesPage(CADENCES, UNTOUCHED, './unsubscribe', CHOICES),
  'preferences, faulty': preferences.preferencesFaultyPage(CADENCES, TYPED, CHOICE_FAULTS, './unsubscribe'),
  'preferences saved': preferences.preferencesSavedPage(CADENCES, UNTOUCHED, './unsubscribe', CHOICES),
  'not subscribed': preferences.notSubscribedPage(HOSTILE),
  'data link mailed': preferences.dataLinkMailedPage(),
  leave: unsubscribe.leavePage(HOSTILE),
  left: unsubscribe.leftPage(HOSTILE),
  links: links.linksPage(),
  'links, faulty': links.linksPage(HOSTILE, HOSTILE),
  'links mailed': links.linksMailedPage(HOSTILE),
  data: data.dataPage(SUBSCRIBER, `data.json?token=${HOSTILE}`),
  'data, not ticked': data.dataPage(SUBSCRIBER, 'data.json', true),
  erased: data.erasedPage(HOSTILE),
  'bad link': refusals.badLinkPage(),
  'no page': refusals.noPage(),
  method: refusals.methodPage('GET, HEAD'),
  unreadable: refusals.unreadablePage('malformed'),
  'too many': refusals.tooManyPage(61),
  busy: refusals.busyPage(1),
  failed: refusals.failedPage(),
};
const pages = Object.entries(PAGES).map(
  ([name, answer]) =>
    [name, answer, pageOf(answer, { name: HOSTILE, address: HOSTILE, colours: COLOURS })] as const,
);
const ATTRIBUTES = new Set(
  'lang dir charset name content class for id type value autocomplete autocapitalize spellcheck required tabindex method novalidate href label role checked selected aria-hidden aria-describedby aria-labelledby aria-invalid'.split(
    ' ',
  ),
);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, first]) => first!);

describe.each(pages)('the page "%s"', (_, answer, html) => {
  test('closes every tag it opens and has one h1, a title and a language', () => {
    expect(
      unbalanced(html.replace('<!doctype html>', '').replaceAll(/<style>[\s\S]*?<\/style>/g, '')),
    ).toEqual([]);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(/<title>(.*?)<\/title>/.exec(html)![1]!.startsWith('Error: ')).toBe(answer.faulty === true);
  });

  test('labels every control, and ties hints and faults to it', () => {
    const controls = all(html, /<(?:input|select)\b([^>]*)>/g).filter(
      (tag) => !tag.includes('type="hidden"'),
    );
    const labels = all(html, /<label for="([^"]+)">/g);
    expect(controls.map((tag) => /\bid="([^"]+)"/.exec(tag)?.[1]).toSorted()).toEqual(labels.toSorted());
    const ids = all(html, /\bid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = all(html, /aria-(?:describedby|labelledby)="([^"]+)"/g).flatMap((list) =>
      list.split(' '),
    );
    for (const id of [...pointed, ...all(html, /href="#([^"]+)"/g)]) expect(ids).toContain(id);
    if (answer.faulty) expect(html).toMatch(/aria-invalid="true"[^>]*>/);
  });

  test('runs nothing, loads nothing and escapes what comes from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bstyle="|\bsrc=|\bon\w+="|@import|url\(/i);
    expect(attributesOf(html).filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
    for (const address of all(html, /(?:href|action)="([^"]*)"/g))
      expect(address).toMatch(/^(\.\/|#|links$|data\.json)/);
  });

  test('has JSON that says the same in a word', () => {
    expect(answer.json.status).toMatch(/^[a-z-]+$/);
    expect(answer.status >= 400).toBe(
      ![
        'form',
        'confirm',
        'confirmed',
        'preferences',
        'saved',
        'unsubscribe',
        'unsubscribed',
        'links',
        'check-your-mail',
        'data',
        'erased',
      ].includes(answer.json.status),
    );
  });
});

function attributesOf(html: string): string[] {
  const names: string[] = [];
  const parser = new Parser({ onattribute: (name) => void names.push(name) });
  parser.end(html);
  return names;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const roots = all(styleOf(COLOURS), /:root \{([^}]*)\}/g);
  const colours = Object.fromEntries(
    [...roots[scheme === 'light' ? 0 : 1]!.matchAll(/--([\w-]+): (#[0-9a-f]+)/g)].map(([, name, colour]) => [
      name,
      colour!,
    ]),
  );

  test.each([
    ['ink', 'card', 4.5],
    ['ink', 'tint', 4.5],
    ['mut', 'card', 4.5],
    ['mut', 'tint', 4.5],
    ['mut', 'page', 4.5],
    ['acc', 'card', 4.5],
    ['on-acc', 'acc', 4.5],
    ['card', 'err', 4.5],
    ['err', 'err-tint', 4.5],
    ['ink', 'err-tint', 4.5],
    ['edge', 'card', 3],
  ])('%s on %s has a contrast of %d or more', (one, other, least) => {
    const [light, dark] = [luminance(colours[one]!), luminance(colours[other]!)].toSorted((a, b) => b - a);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  ['is preselected', CADENCES, '<option value="Europe/Berlin" selected>'],
  ['goes with the form where nobody is asked for an hour', ALERTS, 'name="zone" value="Europe/Berlin"'],
])('on the sign-up page the newsroom’s time zone %s', (_, cadences, chosen) => {
  const { main } = signUp.signUpPage({ name: 'The Marl', cadences, zone: 'Europe/Berlin' });
  expect(String(main)).toContain(chosen);
  expect(String(main)).not.toContain('value="UTC" selected');
});
