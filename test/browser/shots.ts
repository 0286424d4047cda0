import type { Page } from 'playwright-core';
import type { Email } from 'postal-mime';
import { forceDark, stripStyles } from './look.ts';
import { follow } from './mailbox.ts';
import type { Newsstand } from './newsstand.ts';

/** A picture to be taken. */
export interface Shot {
  name: string;
  width: number; //       CSS pixels
  dark?: boolean;
  scale?: number; //      device pixels to a CSS pixel
  fullPage?: boolean; //  or only what is in the window
  show: (page: Page) => Promise<unknown>;
}

const PHONE = 375;
const DESKTOP = 1280;
const MAIL = 660; // the mail and its margins

/** What there is to see: the mail in every form, every kind of page, and the README's picture. */
export function shotsOf({ stack, deskUrl, mails }: Newsstand): { readme: Shot; all: Shot[] } {
  const [, fire, flood] = mails;
  const rightToLeft = mails.at(-1);
  if (fire === undefined || flood === undefined || rightToLeft === undefined)
    throw new Error('Mails are missing');
  const mail =
    ({ html }: Email) =>
    (page: Page) =>
      page.setContent(html ?? '');
  const archived = (words: string) => (page: Page) => follow(page, flood, words);
  const at = (url: string) => (page: Page) => page.goto(url);
  const desk = (path: string) => at(`${deskUrl}${path}`);
  const archive = (path: string) => at(new URL(path, stack.env.ARCHIVE_URL).href);
  const deskPage = (section: string, link: string) => async (page: Page) => {
    await page.goto(`${deskUrl}${section}`);
    await page.locator(`main a[href^="${link}"]`).first().click();
    await page.waitForURL(`**${link}**`);
  };
  return {
    readme: { name: 'digest', width: MAIL, scale: 1.5, show: mail(fire) },
    all: [
      ...everyWay('mail-two-sources', mail(fire), MAIL),
      ...everyWay('mail-one-source', mail(flood), MAIL),
      ...everyWay('mail-right-to-left', mail(rightToLeft), MAIL),
      { name: 'mail-stripped', width: PHONE, show: after(mail(flood), stripStyles) },
      { name: 'mail-forced-dark', width: PHONE, show: after(mail(flood), forceDark) },
      ...everyWay('sign-up', at(stack.env.PAGES_URL ?? '')),
      ...everyWay('archive-index', archive('index.html')),
      ...everyWay('archive-data', archive('data.html')),
      ...everyWay('archive-edition', archived('/editions/')),
      ...everyWay('archive-article', archived('#f')),
      { name: 'archive-article-passage', width: PHONE, fullPage: false, show: archived('#f') },
      ...everyWay('archive-story', async (page) => {
        await archive('index.html')(page);
        await page.locator('a[href*="editions/"]').first().click();
        await page.locator('a[href*="stories/"]').first().click();
      }),
      ...everyWay('desk-articles', desk('/')),
      ...everyWay('desk-article', deskPage('/', '/articles/')),
      ...everyWay('desk-editions', desk('/editions')),
      ...everyWay('desk-edition', deskPage('/editions', '/editions/')),
      ...everyWay('desk-subscribers', desk('/subscribers')),
      ...everyWay('desk-publication', desk('/publication')),
    ],
  };
}

function everyWay(name: string, show: Shot['show'], desktop = DESKTOP): Shot[] {
  return [
    { name: `${name}-desktop-light`, width: desktop, show },
    { name: `${name}-desktop-dark`, width: desktop, dark: true, show },
    { name: `${name}-phone-light`, width: PHONE, show },
    { name: `${name}-phone-dark`, width: PHONE, dark: true, show },
  ];
}

function after(show: Shot['show'], then: (page: Page) => Promise<void>): Shot['show'] {
  return async (page) => {
    await show(page);
    await then(page);
  };
}
