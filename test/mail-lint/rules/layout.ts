import type { OpenMail } from '../mail.ts';
import { type Declaration, declarationsOf } from '../style.ts';

/** Styles that some clients drop, so that what they laid out falls apart. */
const FORBIDDEN: readonly [RegExp, RegExp][] = [
  [/^position$/, /./],
  [/^(?:inset|top|left|right|bottom|z-index)$/, /./],
  [/^margin/, /(?:^|\s)-\d/],
  [/^display$/, /flex|grid|contents/],
  [/^(?:flex|grid|gap|transform|animation|transition|filter|clip-path|mask)/, /./],
  [/./, /(?:^|[\s,(])(?!rgba?\()[a-z-]+\(/i], // calc(), var(), gradients
];

/** Lays out with tables and paddings, nothing else. */
export function laysOutSimply({ elements, styles }: OpenMail): string[] {
  const written = [
    ...elements.flatMap(({ attribs }) => declarationsOf(attribs.style)),
    ...styles.flatMap(({ declarations }) => declarations),
  ];
  const found = new Set(written.filter(isForbidden).map(({ property, value }) => `${property}: ${value}`));
  return [...found].map((style) => `Lay out without "${style}": some clients drop it.`);
}

function isForbidden({ property, value }: Declaration): boolean {
  return FORBIDDEN.some(([name, values]) => name.test(property) && values.test(value));
}
