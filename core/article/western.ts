// What UTF-8 looks like when it is read as windows-1252: "Ã©", "â€œ", "Â£".
const MISREAD_UTF8 = /[ÂÃ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€/;
// Characters windows-1252 leaves undefined.
const UNDEFINED = /[\x81\x8d\x8f\x90\x9d]/;
// What other alphabets look like: words of accented letters alone, capitals after small letters, signs inside words.
const OUT_OF_PLACE = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]{3}|[a-zß-öø-ÿ][À-ÖØ-ÞŒŠŽŸ]|\p{L}[¡-©«-´¶¸»-¿€‚ƒ„†‡ˆ‰‹›˜™]\p{Ll}/gu;
const ABOVE_ASCII = /[^\0-\x7f]/g;

/**
 * Whether text decoded as windows-1252 reads as a Western European language: what Cyrillic, Greek, Polish, Japanese,
 * Mac OS Roman or damaged UTF-8 turn into does not.
 */
export function isWesternText(text: string): boolean {
  if (UNDEFINED.test(text) || MISREAD_UTF8.test(text)) return false;
  const outOfPlace = text.match(OUT_OF_PLACE)?.length ?? 0;
  const aboveAscii = text.match(ABOVE_ASCII)?.length ?? 0;
  return outOfPlace * 20 <= aboveAscii;
}
