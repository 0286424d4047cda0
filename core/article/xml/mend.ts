import { TextDecoder } from '@exodus/bytes/encoding.js';
import { RejectedInput } from '../rejected-input.ts';
import { ENTITIES } from './entities.ts';

// All but the five of XML itself, which stand in every other feed by the ten thousand.
const REFERENCE =
  /&(?!(?:amp|lt|gt|quot|apos);)(?:#x([\da-fA-F]{1,6});|#(\d{1,7});|([a-zA-Z][a-zA-Z\d]{1,31});)?/g;
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu; // in XML 1.0, section 2.2, and C1 controls
const CDATA = '<![CDATA[';
const MOST_REFERENCES = 500_000;

/**
 * Mends what newsrooms' XML most often breaks the rules with, and an XML parser would give up at: white space before
 * the declaration, "Salt & Vine", references to nothing, control characters. Well-formed XML keeps its meaning.
 * @throws RejectedInput "too-complex" where it holds more references than any article
 */
export function mendXml(text: string): string {
  const source = text
    .trimStart()
    .replace(/[\v\f]/g, ' ')
    .replace(FORBIDDEN, '');
  const mended: string[] = [];
  const rest = { references: MOST_REFERENCES };
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf(CDATA, at);
    const end = start < 0 ? -1 : source.indexOf(']]>', start);
    mended.push(mendReferences(source.slice(at, start < 0 ? undefined : start), rest));
    if (start < 0) break;
    mended.push(source.slice(start, end < 0 ? undefined : end));
    at = end < 0 ? source.length : end;
  }
  return mended.join('');
}

function mendReferences(text: string, rest: { references: number }): string {
  const mended: string[] = [];
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    rest.references -= 1;
    if (rest.references < 0)
      throw new RejectedInput('too-complex', 'holds more references to characters than any article');
    mended.push(text.slice(at, match.index), mendReference(match));
    at = match.index + match[0].length;
  }
  return mended.join('') + text.slice(at);
}

function mendReference([printed, hex, decimal, name]: RegExpExecArray): string {
  if (name !== undefined) return ENTITIES.has(name) ? printed : `&amp;${printed.slice(1)}`;
  if (hex === undefined && decimal === undefined) return '&amp;';
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  // As HTML has it (Standard, section 13.2.5.80): "&#146;" was meant as an apostrophe, not as a control character.
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return isCharacter(code) ? printed : '';
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
