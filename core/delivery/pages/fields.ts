/** What was filled in, by the name of the field. A field that came several times, or as a list, has several values. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A body that cannot be read as fields. */
export class UnreadableForm extends Error {
  override name = 'UnreadableForm';
  readonly code: 'too-large' | 'unsupported' | 'malformed';

  constructor(code: UnreadableForm['code']) {
    super(code);
    this.code = code;
  }
}

/** Bytes a form may have. Twenty topics of 60 characters, percent-encoded, are 14 KB at worst. */
const FORM_LIMIT = 16 * 1024;

/**
 * Reads a form or a flat JSON object: `{"address": "ana@example.org", "editions": ["daily"], "hour": 7}`.
 * @param contentType the header's value; without one it is a form
 * @throws UnreadableForm
 * @see WHATWG URL § 5.1 application/x-www-form-urlencoded; RFC 8259 § 8.1: JSON is UTF-8
 */
export function parseFields(body: Uint8Array, contentType = 'application/x-www-form-urlencoded'): Fields {
  if (body.length > FORM_LIMIT) throw new UnreadableForm('too-large');
  const [kind, ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) throw new UnreadableForm('unsupported');
  const text = decode(body);
  if (kind === 'application/json') return fieldsOf(Object.entries(parseObject(text)));
  if (kind === 'application/x-www-form-urlencoded') return fieldsOf(parsePairs(text));
  throw new UnreadableForm('unsupported');
}

/** The first value of a field, trimmed; '' where there is none. */
export function firstOf(fields: Fields, name: string): string {
  return fields.get(name)?.[0]?.trim() ?? '';
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new UnreadableForm('malformed');
  }
}

// A form on a page in Latin-1 escapes its bytes: "M%FCnchen". What they stand for cannot be told.
function parsePairs(text: string): [string, string][] {
  const pairs = [...new URLSearchParams(text)];
  if (pairs.some((pair) => pair.join('').includes('\ufffd'))) throw new UnreadableForm('malformed');
  return pairs;
}

function parseObject(text: string): object {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {}
  throw new UnreadableForm('malformed');
}

function fieldsOf(entries: readonly (readonly [string, unknown])[]): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const values = (Array.isArray(value) ? value : [value]).map(textOf);
    fields.set(name, [...(fields.get(name) ?? []), ...values]);
  }
  return fields;
}

function textOf(value: unknown): string {
  if (value === null) return '';
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value).toWellFormed();
  throw new UnreadableForm('malformed');
}
