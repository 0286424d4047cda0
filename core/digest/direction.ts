// Scripts written from right to left: ISO 15924 codes whose characters are strong right-to-left (UAX #9, CLDR scriptMetadata).
const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));
const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-|$)/i; // BCP 47: a language, and its script where it is written in another

/**
 * Which way a language is read. One that does not name its script is in the one it is mostly written in (CLDR likely subtags).
 * @param lang a BCP 47 tag; what is none reads from left to right
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [, language, written] = TAG.exec(lang) ?? [];
  if (language === undefined || language === 'en') return 'ltr';
  const script = written ?? new Intl.Locale(language).maximize().script;
  return RIGHT_TO_LEFT.has(capitalised(script ?? '')) ? 'rtl' : 'ltr';
}

// Blocks of those scripts (Unicode 16, Bidi_Class R and AL).
const BLOCKS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text holds words that are read from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return BLOCKS.test(text);
}

/** Which way a text begins to be read: as its first letter is. */
export function directionIn(text: string): 'ltr' | 'rtl' {
  return holdsRightToLeft(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function capitalised(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}
