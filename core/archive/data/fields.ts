import type * as z from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/** A field as the page on data explains it. */
export interface FieldRow {
  readonly name: string; // "stories[].figures[].value"
  readonly type: string; // "number, may be missing"
  readonly meaning: string;
}

/** Every field of a JSON Schema by its path, in the schema's order. What has a shape said before is not said again. */
export function fieldsOf(schema: Schema): FieldRow[] {
  const known = new Map<string, string>();
  const walk = (of: Schema, path: string): FieldRow[] =>
    Object.entries(of.properties ?? {}).flatMap(([key, value]) => {
      const field = value as Schema;
      const [inner, end] = field.type === 'array' ? [field.items as Schema, '[]'] : [field, ''];
      const name = `${path}${key}${end}`;
      const type = [typeOf(inner, end), of.required?.includes(key) ? '' : 'may be missing']
        .filter(Boolean)
        .join(', ');
      const shape = JSON.stringify(inner.properties ?? inner.oneOf ?? name);
      const before = known.get(shape);
      const row = { name, type, meaning: meaningOf(field, inner, before) };
      if (before !== undefined) return [row];
      known.set(shape, name);
      return [row, ...partsOf(inner).flatMap((part) => walk(part, `${name}.`))];
    });
  return walk(schema, '');
}

function meaningOf(field: Schema, inner: Schema, before: string | undefined): string {
  const said = field.description ?? inner.description ?? '';
  return before === undefined ? said : `${said && `${said}. `}Fields as in ${before}`;
}

function partsOf(schema: Schema): Schema[] {
  const [first] = (schema.oneOf ?? []) as Schema[];
  return first ? [first] : [schema];
}

function typeOf({ type, enum: options, const: only, oneOf }: Schema, end: string): string {
  const choices = (oneOf as Schema[] | undefined)?.map((one) => (one.properties?.kind as Schema)?.const);
  const one = options ?? (only === undefined ? choices : [only]);
  const words = one ? one.join(' | ') : (type ?? '');
  return end === '' ? String(words) : `list of ${words}`;
}
