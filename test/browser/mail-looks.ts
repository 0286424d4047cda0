import type { Page } from 'playwright-core';

const GROUND = `(() => {
  let element = document.querySelector('h1');
  while (getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)') element = element.parentElement;
  return getComputedStyle(element).backgroundColor;
})()`;

const WORDS = `[...document.querySelectorAll('body *')].map((element) => getComputedStyle(element).color)`;

const COLOURS = `[...new Set([...document.querySelectorAll('body *')].flatMap((element) => {
  const { color, backgroundColor } = getComputedStyle(element);
  return [color, backgroundColor];
}))]`;

const DIRECTIONS = `[...new Set([...document.querySelectorAll('body > *, h1, h2, h3, p, blockquote, td')]
  .filter((element) => element.textContent.trim() !== '' && element.closest('[lang]').matches('html, body > *') && element.dir !== 'auto')
  .map((element) => getComputedStyle(element).direction))]`;

const SHARES = `[...document.querySelectorAll('span, strong, bdi')]
  .filter((element) => /^[-−+]?[\\d.,]+\\s?%$/.test(element.textContent.trim()))
  .map((element) => [element.textContent.trim(), getComputedStyle(element).direction])`;

/** @returns the colour of the ground that a mail's first heading stands on, as "rgb(255, 255, 255)" */
export function groundOf(page: Page): Promise<string> {
  return page.evaluate<string>(GROUND);
}

/** @returns all colours of a mail's words */
export function wordColoursOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(WORDS);
}

/** @returns all colours of a mail's words and grounds */
export function coloursOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(COLOURS);
}

/** @returns the directions of all that says something, but of words that are in a language of their own or may be in any */
export function directionsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(DIRECTIONS);
}

/** @returns the elements that hold a share and nothing else, and the direction it runs in */
export function sharesOf(page: Page): Promise<[words: string, direction: string][]> {
  return page.evaluate<[string, string][]>(SHARES);
}
