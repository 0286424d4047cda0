/** Compares texts by UTF-16 units: the same everywhere, whatever the locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
