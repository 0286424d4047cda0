import { ElementType } from 'htmlparser2';
import { contrast, READABLE } from '../../../core/publication/contrast.ts';
import { type Element, isHidden, type OpenMail, tidy } from '../mail.ts';
import { declarationsOf } from '../style.ts';

interface Colours {
  readonly text: string;
  readonly background: string;
}

/** Text of the light theme stands out from what is behind it (WCAG 2.2, 1.4.3), as far as inline styles say. */
export function isReadable({ elements }: OpenMail): string[] {
  const body = elements.find(({ name }) => name === 'body');
  if (!body) return [];
  const found = new Map<string, string>();
  paint(body, { text: '#000000', background: '#ffffff' }, (words, { text, background }) => {
    const ratio = contrast(text, background);
    const told = `at ${ratio.toFixed(2)}, make it ${READABLE}`;
    if (ratio < READABLE)
      found.set(`${text} ${background}`, `Set "${words}" apart: ${text} on ${background} is ${told}.`);
  });
  return [...found.values()];
}

/** Walks through what is seen, with the colours that each text has. */
function paint(element: Element, outer: Colours, see: (words: string, colours: Colours) => void): void {
  if (isHidden(element)) return;
  const colours = {
    text: textColour(element) ?? outer.text,
    background: backgroundOf(element) ?? outer.background,
  };
  for (const child of element.children) {
    if (child.type === ElementType.Tag) paint(child, colours, see);
    else if (child.type === ElementType.Text && tidy(child.data) !== '')
      see(tidy(child.data).slice(0, 40), colours);
  }
}

function textColour({ name, attribs }: Element): string | undefined {
  const link = name === 'a' && attribs.href !== undefined ? '#0000ee' : undefined; // what clients give a link without a colour
  return styled(attribs.style, ['color']) ?? hex(attribs.color) ?? link;
}

function backgroundOf({ attribs }: Element): string | undefined {
  return styled(attribs.style, ['background', 'background-color']) ?? hex(attribs.bgcolor);
}

function styled(style: string | undefined, properties: readonly string[]): string | undefined {
  const last = declarationsOf(style).findLast(({ property }) => properties.includes(property));
  return hex(last?.value);
}

function hex(colour: string | undefined): string | undefined {
  const [, long, short] = /^(?:(#[0-9a-f]{6})|#([0-9a-f]{3}))\b/i.exec(colour ?? '') ?? [];
  return (long ?? (short && `#${[...short].map((digit) => digit + digit).join('')}`))?.toLowerCase();
}
