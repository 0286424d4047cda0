const MOST_PROPERTIES = 500;
const MOST_OBJECTS = 100;

/** A JSON object of which nothing is known yet. */
export type Item = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isObject(json: unknown): json is Item {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** An item whose keys are in lower case, as versions 1 and 2 write them: "versionCreated" of 3.0 is "versioncreated". */
export function lowerCased(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item)
      .slice(0, MOST_PROPERTIES)
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
}

/** The text of a property, "" where it has none; some programs write numbers bare. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The objects of a list, or of a map of named ones as version 1 has them; in their order. */
export function objectsOf(value: unknown): Item[] {
  const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return list.slice(0, MOST_OBJECTS).filter(isObject).map(lowerCased);
}
