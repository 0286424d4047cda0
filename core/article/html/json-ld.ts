import { parseJson } from '../json.ts';

/** Comments and CDATA marks that old templates put around a script, with or without // before them. */
const BEFORE = /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const AFTER = /(?:\/\/|\/\*)?\s{0,20}(?:-->|\]\]>)\s{0,20}(?:\*\/)?\s*$/;
const ESCAPES = '"\\/bfnrtu'; // RFC 8259, section 7

/**
 * Reads a JSON-LD script as it stands in a page, with what templates get wrong: comments around it, line breaks in
 * strings, commas before a bracket, a semicolon at the end, quotation marks as &quot;.
 * @returns undefined where it is no JSON even so
 */
export function parseJsonLd(script: string): unknown {
  const trimmed = script.trim();
  const tail = trimmed.slice(-100).replace(AFTER, '').replace(/;\s*$/, '');
  const bare = (trimmed.slice(0, -100) + tail).replace(BEFORE, '').trim();
  const quoted = /^[[{]\s{0,64}&quot;/.test(bare) ? bare.replaceAll('&quot;', '"') : bare;
  return parseJson(quoted) ?? parseJson(mended(quoted));
}

/** Leaves out control characters and unknown escapes inside strings, and commas that nothing follows. */
function mended(json: string): string {
  let out = '';
  let comma = '';
  let quoted = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charAt(index);
    if (quoted && character === '\\') {
      const escaped = json.charAt(index + 1);
      if (ESCAPES.includes(escaped)) out += character + escaped;
      index += ESCAPES.includes(escaped) ? 1 : 0;
    } else if (quoted) {
      out += character < ' ' ? ' ' : character;
      quoted = character !== '"';
    } else if (character === ',' || (comma !== '' && character.trim() === '')) {
      comma = ',';
    } else {
      out += (character === ']' || character === '}' ? '' : comma) + character;
      comma = '';
      quoted = character === '"';
    }
  }
  return out;
}
