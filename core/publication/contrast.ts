/** The least contrast of text that everybody can read (WCAG 2.2, success criterion 1.4.3). */
export const READABLE = 4.5;

/**
 * How well one colour stands out from another.
 * @param one and @param other as "#rrggbb", in lower case
 * @returns from 1, the same, to 21, black on white (WCAG 2.2, "contrast ratio")
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of an sRGB colour: 0 black, 1 white (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
