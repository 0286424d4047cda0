const STYLES = /<style[^>]*>[^<]*<\/style>|style="[^"]*"/g;
const LENGTH = '(-?[\\d.]+(?:px|em|%)?)';
const PARTS_OF_FOUR = new RegExp(`\\b(padding|margin):\\s*${Array(4).fill(LENGTH).join(' ')}`, 'g'); // top right bottom left
const SIDED = /\b(padding-|margin-|border-|text-align:\s*)(left|right)\b/g;

/**
 * A mail's HTML as languages read that are written from right to left: every side it names is the other one, words of the
 * interface, which are English, keep their own direction, and a number is set apart, or its sign and unit would change sides.
 * Touches styles and attributes of the template alone: no article's words can hold a raw quotation mark or bracket.
 */
export function mirrored(html: string): string {
  return html
    .replace(STYLES, styleTurned)
    .replace(/(\salign=")(left|right)"/g, (_, before, side) => `${before}${opposite(side)}"`)
    .replaceAll(' class="num ', ' dir="auto" class="num ')
    .replaceAll(' lang="en"', ' lang="en" dir="ltr"');
}

function styleTurned(style: string): string {
  return style
    .replace(
      PARTS_OF_FOUR,
      (_, name, top, right, bottom, left) => `${name}:${top} ${left} ${bottom} ${right}`,
    )
    .replace(SIDED, (_, before, side) => before + opposite(side))
    .replaceAll('direction:ltr', 'direction:rtl');
}

function opposite(side: string): string {
  return side === 'left' ? 'right' : 'left';
}
