const LOOKED_AT = 2000; // characters
const FEWEST_HITS = 4;
const FEWEST_ALONE = 2;

/** Words that are frequent in one language and rare in the others. */
const FUNCTION_WORDS = new Map(
  Object.entries({
    en: 'the and of to that was with for his her they said will this from have not are were',
    de: 'der das und nicht ist mit dem den auch ein eine einen einem einer sich von vom wurde wurden nach bei wird werden für dass auf im zum zur über aus sind sagte hat haben',
    fr: 'le les des est dans pour qui sur pas avec plus été par cette aux ont du une',
    es: 'el los las con para del como más pero sus fue está este han por',
    it: 'il di che della per non sono nel alla dei gli anche più',
    nl: 'het een van niet dat zijn voor met ook aan werd naar door maar',
    pt: 'os uma não com dos mais foi são pelo às também ao',
  }).flatMap(([lang, words]) => words.split(' ').map((word) => [word, lang] as const)),
);

/**
 * Tells the language of a text by its function words.
 * @returns an ISO 639 code; "en" for a text too short to tell, "und" where another alphabet or no known word is used
 */
export function identifyLanguage(text: string): string {
  const tokens =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const latin = tokens.filter((token) => /^[a-zà-ɏ]/.test(token)).length;
  if (tokens.length > 0 && latin * 2 < tokens.length) return 'und';
  const hits = new Map([['en', 0]]);
  for (const token of tokens) {
    const lang = FUNCTION_WORDS.get(token);
    if (lang !== undefined) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  const [lang, most] = [...hits].reduce((best, other) => (other[1] > best[1] ? other : best));
  const english = hits.get('en')!;
  const few = english === 0 && most >= FEWEST_ALONE; // in a short text that no word of which is English
  if ((most >= FEWEST_HITS || few) && most > 1.5 * english) return lang;
  return tokens.length >= 60 && most * 50 < tokens.length ? 'und' : 'en';
}
