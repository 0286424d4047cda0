import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stackForTests } from '../pipeline/stack-for-tests.ts';
import { violationsOf } from './axe.ts';
import { browserForTests } from './browser.ts';
import { layoutShift, sidewaysScroll } from './layout.ts';
import { focusShows, stripStyles } from './look.ts';
import { follow, mailTo } from './mailbox.ts';
import { faultsOf } from './page-faults.ts';

const up = stackForTests('sign-up-pages');
const { openPage } = browserForTests();

const at = (path: string) => new URL(path, up.stack.env.PAGES_URL).href;
const subscribe = async (page: Page, address: string) => {
  await page.goto(at('./'));
  await page.getByLabel('E-mail address').fill(address);
  await page.getByRole('button', { name: 'Subscribe' }).click();
};

/** Expects a page, by its heading, and nothing wrong with it. */
async function good(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  expect(await faultsOf(page), heading).toEqual([]);
}

describe('the pages of a subscription', () => {
  test('are good from signing up to leaving, and from there to erasing', async () => {
    const page = await openPage();
    await subscribe(page, 'not an address');
    await good(page, 'Subscribe to News digest');
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.name')).toBe('address');
    await subscribe(page, 'pages@example.org');
    await good(page, 'Check your mail');

    await follow(page, await mailTo(up.stateDir, 'pages@example.org', 1), '/confirm?');
    await good(page, 'Confirm your subscription');
    await page.getByRole('button', { name: 'Yes, subscribe me' }).click();
    await good(page, 'You are subscribed');
    await page.getByRole('link', { name: 'change what you get' }).click();
    await good(page, 'Your preferences');
    const preferences = page.url();
    await page.getByRole('button', { name: 'Save' }).click();
    await good(page, 'Your preferences are saved');
    await page.getByRole('button', { name: 'Mail me a link to my data' }).click();
    await good(page, 'Check your mail');

    await follow(page, await mailTo(up.stateDir, 'pages@example.org', 2), '/data?');
    const data = page.url();
    await good(page, 'What we keep of you');
    await page.getByRole('button', { name: 'Erase my data' }).click();
    await good(page, 'What we keep of you');
    await page.goto(preferences);
    await page.getByRole('link', { name: 'Unsubscribe from everything' }).click();
    await good(page, 'Leave News digest?');
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await good(page, 'You have left');
    await page.goto(preferences);
    await good(page, 'You are not subscribed');
    await page.goto(data);
    await page.getByText('Yes, erase what you keep of me').click(); // the label lies over its box
    await page.getByRole('button', { name: 'Erase my data' }).click();
    await good(page, 'Your data is erased');
  }, 60_000);

  test.each([
    ['links', 'Get your links'],
    ['confirm?token=none', 'This link does not work'],
    ['elsewhere', 'There is no such page'],
  ])('%s is good', async (path, heading) => {
    const page = await openPage();
    await page.goto(at(path));
    await good(page, heading);
  });
});

describe('the sign-up page', () => {
  test('moves nothing as it loads, and reads well with its styles stripped', async () => {
    const page = await openPage({ width: 375 });
    await page.goto(at('./'));
    expect(await layoutShift(page)).toBe(0);
    await stripStyles(page);
    expect([...(await violationsOf(page)), ...(await sidewaysScroll(page))]).toEqual([]);
    expect(await page.locator('main').innerText()).toMatch(/^Subscribe to News digest\n/);
  });

  test('is filled in by keyboard alone, where the focus shows at every step', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(at('./'));
    const held = (name: string) =>
      page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(name)}) ?? false`);
    for (let pressed = 0; !(await held('#address')); pressed += 1) {
      expect(pressed).toBeLessThan(10);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('keyboard@example.org');
    for (let pressed = 0; !(await held('button')); pressed += 1) {
      expect(await focusShows(page)).toBe(true);
      expect(pressed).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  });

  test('keeps its words and its controls in forced colours', async () => {
    const page = await openPage({ forcedColors: 'active' });
    await page.goto(at('./'));
    // Here the reader's palette paints, and axe sees ours.
    expect(await violationsOf(page, { off: ['color-contrast'] })).toEqual([]);
  });
});
