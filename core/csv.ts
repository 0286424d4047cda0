// What a spreadsheet takes for a formula (OWASP, "CSV Injection"), behind any "'" that is there already.
const FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/**
 * @param values numbers stand as they are: "-5" is a number to a spreadsheet, and no formula
 * @returns a line of CSV (RFC 4180) with no cell that a spreadsheet would run as a formula; `fromCell` undoes it
 */
export function csvLine(values: readonly (string | number)[]): string {
  return `${values.map(toCell).join(',')}\r\n`;
}

/** @returns what a cell says, without the "'" that keeps a spreadsheet from running it */
export function fromCell(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell;
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const defused = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
