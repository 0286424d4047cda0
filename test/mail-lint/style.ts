/** One rule of a style sheet. */
export interface StyleRule {
  readonly media: string; //                 the condition of the block it stands in; empty when it stands in none
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** A property and its value, as written but for white space and the case of the property. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** The rules of a mail's style sheet, where blocks stand in nothing but `@media`. */
export function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let [media, prelude] = ['', ''];
  for (const [, before = '', brace] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '{') {
      if (prelude !== '') media = prelude;
      prelude = before.trim();
    } else if (prelude === '') media = '';
    else {
      const selectors = prelude.split(',').map((selector) => selector.trim());
      rules.push({ media, selectors, declarations: declarationsOf(before) });
      prelude = '';
    }
  }
  return rules;
}

/** The declarations of a rule or of a `style` attribute. */
export function declarationsOf(css = ''): Declaration[] {
  return css.split(';').flatMap((written) => {
    const colon = written.indexOf(':');
    if (colon < 0) return [];
    const value = written.slice(colon + 1).trim();
    return {
      property: written.slice(0, colon).trim().toLowerCase(),
      value: value.replace(/\s*!important$/, ''),
      important: value.endsWith('!important'),
    };
  });
}

/** Whether a rule stands for a dark theme only: of clients that say so, or of Outlook's, which marks what it recolours. */
export function isDark({ media, selectors }: StyleRule): boolean {
  return /prefers-color-scheme:\s*dark/.test(media) || selectors.some((one) => one.includes('[data-ogs'));
}
