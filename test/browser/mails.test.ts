import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TERN_LETTER } from '../core/digest/digest-of.ts';
import type { Mail } from '../mail-lint/mail.ts';
import { digests, letters } from '../mail-lint/mails.ts';
import { violationsOf } from './axe.ts';
import { browserForTests } from './browser.ts';
import { darkenAsGmail, darkenAsOutlook } from './darkened.ts';
import { sidewaysScroll } from './layout.ts';
import { coloursOf, directionsOf, groundOf, sharesOf, wordColoursOf } from './mail-looks.ts';
import { faultsOf } from './page-faults.ts';

const { openPage } = browserForTests();
const LIGHT = /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/;
const DARK = /^rgb\(\d\d?, \d\d?, \d\d?\)$/;

const PHONE = { width: 375 };
const MIRRORED = 'from right to left';
const all = Object.entries({ ...digests(), ...letters() });
const ofEveryKind = all.filter(([name]) =>
  /everything with|bars|long words|one correction|right to left|letter/.test(name),
);

/** Opens a mail as a document of its own. */
async function open(mail: Mail): Promise<Page> {
  const page = await openPage(PHONE);
  await page.setContent(mail.html);
  return page;
}

/** A mail as the Gmail app has it for accounts of others: without its style sheets. */
function withoutStyle(mail: Mail): Mail {
  return { ...mail, html: mail.html.replace(/<style[\s\S]*?<\/style>/g, '') };
}

/** A mail as it is where nothing of its style is kept: its preheader is seen too. */
function bare(mail: Mail): Mail {
  const { html } = withoutStyle(mail);
  return { ...mail, html: html.replace(/ (?:style|class|width|height|align|bgcolor)="[^"]*"/g, '') };
}

describe.each(all)('%s', (_, mail) => {
  test('can be read by everybody, in light and dark, on every screen', async () => {
    expect(await faultsOf(await open(mail))).toEqual([]);
  });
});

describe.each(ofEveryKind)('%s', (name, mail) => {
  test('has a dark theme', async () => {
    const page = await open(mail);
    expect(await groundOf(page)).toMatch(LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await groundOf(page)).toMatch(DARK);
    expect(await coloursOf(page)).toContain(rgbOf(TERN_LETTER.colours.dark));
    expect(await coloursOf(page)).not.toContain(rgbOf(TERN_LETTER.colours.accent));
  });

  test('asks for nothing', async () => {
    const page = await openPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(mail.html, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });

  test('stands without its style sheets', async () => {
    const page = await open(withoutStyle(mail));
    expect(await violationsOf(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toEqual([]);
  });

  test('stands when a client turns its colours round', async () => {
    const page = await open(withoutStyle(mail));
    expect(await darkenAsGmail(page)).toBeGreaterThan(5);
    expect(await groundOf(page)).toMatch(DARK);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('wears its own dark theme where Outlook darkens it', async () => {
    const page = await open(mail);
    expect(await darkenAsOutlook(page)).toBeGreaterThan(5);
    expect(await wordColoursOf(page)).toContain(rgbOf(TERN_LETTER.colours.dark));
    expect(await violationsOf(page)).toEqual([]);
  });

  test('has one direction throughout', async () => {
    const page = await open(mail);
    expect(await directionsOf(page)).toEqual([name === MIRRORED ? 'rtl' : 'ltr']);
  });
});

// A letter has addresses to be copied, which are as long as they are.
test.each(ofEveryKind.filter(([name]) => !name.includes('letter')))(
  '%s has no long line without any style',
  async (_, mail) => {
    const page = await open(bare(mail));
    expect(await page.innerText('body')).toContain('\u034f');
    expect(await sidewaysScroll(page)).toEqual([]);
  },
);

test('numbers keep their direction in a mail from right to left', async () => {
  const page = await open(digests()[MIRRORED]!);
  const runs = await sharesOf(page);
  expect(runs).toEqual(
    expect.arrayContaining([
      ['62%', 'ltr'],
      ['-18%', 'ltr'],
    ]),
  );
  expect(runs.filter(([, direction]) => direction !== 'ltr')).toEqual([]);
});

describe('a fault', () => {
  const mail = digests()['a daily of everything with an archive']!;
  const planted = (from: string | RegExp, to: string): Mail => {
    expect(mail.html).toMatch(from);
    return { ...mail, html: mail.html.replace(from, to) };
  };

  test.each([
    ['grey words in the dark', /(\.mut\b[^{]*\{\s*color: )#\w+/, '$1#50585e', /^dark: color-contrast/],
    ['grey words in the light', /(class="mut"[^>]*color:)#\w+/, '$1#99a2ab', /^light: color-contrast/],
    ['a table that is too wide', '</body>', `<div style="width:700px">x</div></body>`, /^at 320: /],
    ['a document in no language', '<html lang="en"', '<html', /html-has-lang/],
  ])('is found: %s', async (_, from, to, fault) => {
    expect(await faultsOf(await open(planted(from, to)))).toContainEqual(expect.stringMatching(fault));
  });

  test('is found: no theme for Outlook', async () => {
    const page = await open(planted(/\[data-ogsc\]/g, '[data-x]'));
    await darkenAsOutlook(page);
    expect(await wordColoursOf(page)).not.toContain(rgbOf(TERN_LETTER.colours.dark));
  });
});

function rgbOf(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}
