const MOST_THINGS = 200_000;
const MOST_TYPES = 20; // of one thing

const ARTICLE = /^(?:\w{0,40}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

/** Properties that hold the things a document is about, and not what those things refer to. */
const CONTAINERS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemListElement',
  'item',
  'blogPost',
  'dataFeedElement',
  'hasPart',
];

/** A node of JSON-LD: an object with a type. Properties as they stand in the file. */
export type Thing = Readonly<Record<string, unknown>>;

/** What a JSON-LD document describes. */
export interface Graph {
  readonly things: readonly Thing[]; // the outermost first
  /** The thing a reference ({"@id": …}) stands for, where the document holds it; any other value as it is. */
  resolve(value: unknown): unknown;
}

/** Lays out JSON-LD documents (JSON-LD 1.1, without contexts): whatever they are, it looks at no more than 200,000 values. */
export function readGraph(documents: readonly unknown[]): Graph {
  const byId = indexById(documents);
  const resolve = (value: unknown): unknown => {
    if (!isThing(value) || typeof value['@id'] !== 'string' || 'name' in value) return value;
    return byId.get(value['@id']) ?? value;
  };
  const things: Thing[] = [];
  walk(documents, (thing) => {
    if (thing['@type'] !== undefined) things.push(thing);
    return CONTAINERS.map((key) => thing[key]);
  });
  return { things, resolve };
}

/** The types of a thing by their bare names: "NewsArticle" for "http://schema.org/NewsArticle" and "schema:NewsArticle". */
export function typesOf(thing: Thing): string[] {
  const types = Array.isArray(thing['@type']) ? thing['@type'].slice(0, MOST_TYPES) : [thing['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(0, 200).replace(/^.*[/:#]/, ''));
}

/** Whether a thing is an article of some kind (schema.org/Article and the types below it). */
export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type));
}

/** Whether a value is an object, and may so be a thing. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function indexById(documents: readonly unknown[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  walk(documents, (thing) => {
    const id = thing['@id'];
    const properties = Object.values(thing);
    // A reference is a thing that says nothing but its id.
    if (typeof id === 'string' && properties.length > 1 && !byId.has(id)) byId.set(id, thing);
    return properties;
  });
  return byId;
}

/** Visits objects level by level, in lists and in what `within` says of each, 200,000 values at most. */
function walk(values: readonly unknown[], within: (thing: Thing) => readonly unknown[]): void {
  const rest: unknown[] = [];
  const add = (more: readonly unknown[]) => {
    for (const value of more) if (rest.length < MOST_THINGS) rest.push(value);
  };
  add(values);
  for (const value of rest) {
    if (Array.isArray(value)) add(value);
    else if (isThing(value)) add(within(value));
  }
}
