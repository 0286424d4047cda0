import type { OpenMail } from '../mail.ts';
import { isDark } from '../style.ts';

const METAS = ['color-scheme', 'supported-color-schemes'];
const THEMES = ['prefers-color-scheme: dark', '[data-ogsc]', '[data-ogsb]']; // of clients, and of Outlook's for text and ground

/** The mail says that it has a dark theme, and the theme's rules win over the colours that stand inline. */
export function hasADarkTheme({ elements, styles }: OpenMail): string[] {
  const metas = elements.filter(({ name }) => name === 'meta').map(({ attribs }) => attribs);
  const missing = METAS.filter(
    (wanted) => !metas.some(({ name, content }) => name === wanted && content === 'light dark'),
  );
  const dark = styles.filter(isDark);
  const lost = dark
    // What is no element carries no style of its own to win over.
    .filter(({ selectors }) => !selectors.every((selector) => selector.includes('::')))
    .flatMap(({ selectors, declarations }) =>
      declarations
        .filter(({ important }) => !important)
        .map(({ property }) => `${selectors.join(', ')} { ${property} }`),
    );
  const without = THEMES.filter(
    (kind) =>
      !dark.some(
        ({ media, selectors }) => media.includes(kind) || selectors.some((one) => one.includes(kind)),
      ),
  );
  return [
    ...missing.map((name) => `Put <meta name="${name}" content="light dark"> into the head.`),
    ...without.map((kind) => `Give the mail a dark theme for ${kind}.`),
    ...lost.map((rule) => `Write !important in the dark theme, or the inline style wins: ${rule}.`),
  ];
}
