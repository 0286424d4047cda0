import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserForTests } from './browser.ts';
import { launchChromium } from './launch.ts';
import { isInView, layoutShift, sidewaysScroll } from './layout.ts';
import { focusShows, forceDark, stripStyles } from './look.ts';
import { watch } from './watch.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width">${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;

describe('what a page must not do is noticed', () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" });
    response.end(page('<p style="color:red">Red</p><script>document.title = 1</script>'));
  });
  let browser: Browser;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each([true, false])('a violated policy, with scripts allowed: %s', async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const misdeeds = await watch(context);
    const opened = await context.newPage();
    await opened.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await expect.poll(() => misdeeds.violations.join('\n')).toMatch(/style-src/);
    await context.close();
  });

  test('a picture, a frame and a socket of somewhere else', async () => {
    const context = await browser.newContext();
    const misdeeds = await watch(context);
    const opened = await context.newPage();
    await opened.setContent(
      page(`<img src="http://example.org/a.png" alt=""><iframe src="https://example.com/" title="b"></iframe>
<script>new WebSocket('ws://example.net/c')</script>`),
    );
    await expect
      .poll(() => misdeeds.elsewhere.toSorted())
      .toEqual(['http://example.org/a.png', 'https://example.com/', 'ws://example.net/c']);
    await context.close();
  });

  test('an error that no script caught', async () => {
    const context = await browser.newContext();
    const misdeeds = await watch(context);
    await (await context.newPage()).setContent(page('<script>nowhere()</script>'));
    await expect.poll(() => misdeeds.errors.join()).toMatch(/nowhere/);
    await context.close();
  });
});

describe('what a page looks like is measured', () => {
  const { openPage } = browserForTests();

  test.each([
    ['a plain page', '<p>All is well.</p>', []],
    ['a picture without words', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ['image-alt']],
    ['a field without a label', '<input name="a">', ['label']],
    ['grey on grey', '<p style="color:#999;background:#bbb">Faint</p>', ['color-contrast']],
    [
      'links too small to tap',
      '<a href="#a" style="font-size:8px">a</a><br><a href="#b" style="font-size:8px">b</a>',
      ['target-size'],
    ],
    [
      'a fault inside a frame',
      `<iframe title="f" srcdoc="<html lang=en><title>f</title><input>"></iframe>`,
      ['label'],
    ],
  ])('axe on %s', async (_name, body, rules) => {
    const opened = await openPage();
    await opened.setContent(page(body));
    const found = (await violationsOf(opened)).map((line) => line.split(':')[0]);
    expect([...new Set(found)]).toEqual(rules);
    expect(await violationsOf(opened, { off: rules })).toEqual([]);
  });

  test('what is wider than the window', async () => {
    const opened = await openPage();
    await opened.setContent(page('<p id="wide" style="width:400px">Wide</p>'));
    expect(await sidewaysScroll(opened)).toEqual([
      expect.stringMatching(/^at 320: .*id="wide"/),
      expect.stringMatching(/^at 375: /),
    ]);
    await stripStyles(opened);
    expect(await sidewaysScroll(opened)).toEqual([]);
  });

  test('what moves while a page loads', async () => {
    const opened = await openPage();
    await opened.setContent(page('<p>Stays</p>'));
    expect(await layoutShift(opened)).toBe(0);
    await opened.setContent(page('<div id="late"></div><p style="font-size:200px">Moves</p>'));
    await opened.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await opened.evaluate(`document.querySelector('#late').style.height = '200px'`);
    expect(await layoutShift(opened)).toBeGreaterThan(0.01);
  });

  test('what is scrolled to, what has the focus, and what is forced dark', async () => {
    const opened = await openPage();
    await opened.setContent(
      page(
        '<p style="height:3000px">Long</p><button id="a">A</button><button id="b" style="outline:0;border:0">B</button>',
      ),
    );
    expect(await isInView(opened.locator('#a'))).toBe(false);
    await opened.locator('#a').scrollIntoViewIfNeeded();
    expect(await isInView(opened.locator('#a'))).toBe(true);
    await opened.keyboard.press('Tab');
    expect(await focusShows(opened)).toBe(true);
    await opened.keyboard.press('Tab');
    expect(await focusShows(opened)).toBe(false);
    const light = await opened.screenshot();
    await forceDark(opened);
    expect((await opened.screenshot()).equals(light)).toBe(false);
  });
});
