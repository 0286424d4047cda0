/** HTML in which all text from elsewhere is escaped. `html` makes it; the constructor is for our own constants. */
export class Markup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

type Value = Markup | readonly Markup[] | string | number | undefined;

/**
 * Fills a template of HTML. Text is escaped for element content and for quoted attributes; `Markup` stands as it is,
 * a list of it one after another, and undefined as nothing.
 */
export function html(source: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(source.map((part, index) => part + shown(values[index])).join(''));
}

/** A boolean attribute such as `checked`, where it holds. */
export function flag(name: 'checked' | 'selected', holds: boolean): Markup | undefined {
  return holds ? new Markup(` ${name}`) : undefined;
}

function shown(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return String(value);
  if (Array.isArray(value)) return value.map(String).join('');
  return String(value).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
