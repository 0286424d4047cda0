import type { Page } from 'playwright-core';

// What is turned round: lightness, of the colours that stand inline.
const TURN = `(every) => {
  const lightness = ([red, green, blue]) => (Math.max(red, green, blue) + Math.min(red, green, blue)) / 2;
  const turn = (rgb) => {
    const by = 255 - 2 * lightness(rgb);
    return 'rgb(' + rgb.map((part) => Math.max(0, Math.min(255, Math.round(part + by)))).join() + ')';
  };
  const marks = { color: 'data-ogsc', backgroundColor: 'data-ogsb' };
  const sides = ['Top', 'Right', 'Bottom', 'Left'].map((side) => 'border' + side + 'Color');
  let turned = 0;
  for (const element of [document.body, ...document.body.querySelectorAll('*')])
    for (const property of ['color', 'backgroundColor', ...sides]) {
      const attribute = property === 'backgroundColor' ? element.getAttribute('bgcolor') : '';
      if (!element.style[property] && !attribute) continue;
      const shown = getComputedStyle(element)[property];
      const rgb = shown.match(/[\\d.]+/g).slice(0, 3).map(Number);
      if (!every && lightness(rgb) > 127 !== (property === 'backgroundColor')) continue;
      element.style[property] = turn(rgb);
      if (!every && marks[property]) element.setAttribute(marks[property], shown);
      turned += 1;
    }
  return turned;
}`;

/** Makes a mail dark as the Gmail app does: it turns every colour round and knows no theme of the mail's own. @returns how many */
export async function darkenAsGmail(page: Page): Promise<number> {
  return page.evaluate<number>(`(${TURN})(true)`);
}

/**
 * Makes a mail dark as Outlook does: it turns light grounds and dark words round, and notes on each element that it did, for the
 * mail's own theme to go by.
 * @returns how many colours it turned
 */
export async function darkenAsOutlook(page: Page): Promise<number> {
  return page.evaluate<number>(`(${TURN})(false)`);
}
