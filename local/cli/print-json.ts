/** Prints a value as indented JSON; a map as an object. */
export function printJson(value: unknown): void {
  const plain = (_: string, part: unknown) => (part instanceof Map ? Object.fromEntries(part) : part);
  console.log(JSON.stringify(value, plain, 2));
}
