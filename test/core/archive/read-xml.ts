import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  of(name: string): Element[]; // its children of that name
}

/** The root of a document. Throws where it is not well-formed. */
export function elementOf(content: string): Element {
  const top = open('', {});
  const path = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = open(name, attributes as Record<string, string>);
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    path.at(-1)!.text += text;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(content).close();
  return top.children[0]!;
}

function open(name: string, attributes: Record<string, string>) {
  const children: (Element & { children: Element[]; text: string })[] = [];
  return {
    name,
    attributes,
    text: '',
    children,
    of: (wanted: string) => children.filter((child) => child.name === wanted),
  };
}
