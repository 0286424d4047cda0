import { readFileSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { words } from '../core/digest/words.ts';

const HERE = import.meta.dirname;

/** The mails that have a template: `<name>.mjml` becomes `<name>.generated.js`. */
export const TEMPLATES = ['digest', 'letter'] as const;
type Name = (typeof TEMPLATES)[number];

/** A mail's MJML with its Handlebars tags: every `<mj-include>` is its file, every `{{words.…}}` the interface's words. */
export function readTemplate(name: Name): string {
  return withParts(`${name}.mjml`).replace(/\{\{words\.(\w+)\}\}/g, (tag, wanted: string) => {
    const word = Object.entries(words).find(([key]) => key === wanted)?.[1];
    if (typeof word !== 'string') throw new Error(`no such words: ${tag}`);
    return Handlebars.escapeExpression(word);
  });
}

/**
 * MJML → HTML, with the white space between words kept to one character.
 * @throws Error with MJML's own messages when the source is not valid MJML
 */
export async function compileMjml(mjml: string): Promise<string> {
  // `fonts: {}`: MJML would link to a font service for the families it knows.
  const { html, errors } = await mjml2html(mjml, {
    fonts: {},
    minify: false,
    keepComments: false,
    validationLevel: 'strict',
  });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
  return html.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

// Where each tag stands in its source: made anew with every call of a helper, and read by none.
const PLACES = /,"loc":\{"start":\{[^}]*\},"end":\{[^}]*\}\}/g;

/** HTML with Handlebars tags → the module that fills them, without Handlebars' compiler and without `eval`. */
export function precompile(name: Name, html: string): string {
  const options = { knownHelpersOnly: true, data: false, assumeObjects: true };
  const template = String(Handlebars.precompile(html, options)).replace(PLACES, '');
  return `// Made from ${name}.mjml by \`node templates/compile.ts\`. Do not edit.
import Handlebars from 'handlebars/runtime.js';
export const ${name}Template = Handlebars.template(${template});
`;
}

/** The generated module as the sources make it. */
export async function generate(name: Name): Promise<string> {
  return precompile(name, await compileMjml(readTemplate(name)));
}

/** A file with all the files it includes, whole or within a line. */
function withParts(file: string): string {
  if (file.endsWith('.css')) return `<mj-style>\n${mailStyle(read(file))}</mj-style>`;
  return read(file).replace(/<mj-include path="([\w-]+\.\w+)" \/>/g, (_, part: string) =>
    withParts(part).trimEnd(),
  );
}

// Mail clients know no custom properties: `var(--dark)` is `{{colours.dark}}`.
function mailStyle(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\/\s*/g, '').replace(/var\(--(\w+)\)/g, '{{colours.$1}}');
}

function read(file: string): string {
  return readFileSync(`${HERE}/${file}`, 'utf8');
}

if (import.meta.main) {
  for (const name of TEMPLATES) {
    const file = `${name}.generated.js`;
    writeFileSync(`${HERE}/${file}`, await generate(name));
    console.log(`templates/${file} is up to date`);
  }
}
