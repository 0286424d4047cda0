// What XML 1.0 § 2.2 has no character for. `shown` has dropped controls and halves of characters already.
const IMPOSSIBLE = /[\ufffe\uffff]/g;

/** Text as an element or a quoted attribute of XML holds it. */
export function xmlText(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
