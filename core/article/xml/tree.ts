import { SaxesParser } from 'saxes';
import { RejectedInput } from '../rejected-input.ts';
import type { XmlElement, XmlNode } from './element.ts';
import { ENTITIES } from './entities.ts';
import { mendXml } from './mend.ts';

const DEEPEST = 250; //           elements inside elements
const MOST_ELEMENTS = 100_000;
const MOST_ATTRIBUTES = 500; //   of one element
const MOST_ERRORS = 1000;
const LONGEST_ATTRIBUTE = 8192; // characters: a longer one is a picture, and read as empty

/** An XML file as a tree. */
export interface XmlTree {
  readonly root: XmlElement;
  readonly brokenAt?: number; // the line where it first breaks the rules of XML
}

interface Open extends XmlElement {
  readonly children: XmlNode[];
  complete: boolean;
}

/**
 * Reads XML into a tree that keeps words and elements in their order. Nothing is fetched, no entity is declared: those
 * of HTML are known. Where the rules are broken, the elements around are incomplete and reading goes on. Time and memory
 * are linear in the text.
 * @throws RejectedInput "too-complex" where the file declares a grammar of its own (entity bombs do), nests deeper or
 *   holds more elements than any article; "damaged" where it is no XML from the start
 */
export function readXml(text: string): XmlTree {
  const parser = new SaxesParser();
  parser.ENTITIES = Object.assign(Object.create(null), Object.fromEntries(ENTITIES));
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let attributes = 0;
  const broken = new Set<XmlElement>();
  let brokenAt: number | undefined;
  let errors = 0;

  parser.on('doctype', (doctype) => {
    if (/\[\s*[^\]\s]/.test(doctype.replace(/"[^"]*"|'[^']*'/g, '')))
      throw new RejectedInput('too-complex', 'declares entities of its own, which no article needs');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    elements += 1;
    if (elements > MOST_ELEMENTS || open.length >= DEEPEST) tooComplex();
  });
  parser.on('attribute', (attribute) => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) tooComplex();
    if (attribute.value.length > LONGEST_ATTRIBUTE) attribute.value = '';
  });
  parser.on('opentag', (tag) => {
    const colon = tag.name.indexOf(':');
    const element: Open = {
      name: tag.name.slice(colon + 1),
      prefix: tag.name.slice(0, Math.max(colon, 0)),
      attributes: tag.attributes,
      children: [],
      complete: false,
    };
    root ??= element;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    element.complete = !broken.delete(element);
  });
  parser.on('text', (words) => addWords(open.at(-1), words));
  parser.on('cdata', (words) => addWords(open.at(-1), words));

  parser.on('error', (error) => {
    brokenAt ??= parser.line;
    for (const element of open) broken.add(element);
    errors += 1;
    if (errors > MOST_ERRORS) throw error;
  });

  try {
    parser.write(mendXml(text)).close();
  } catch (error) {
    if (error instanceof RejectedInput) throw error;
    brokenAt ??= parser.line;
  }
  if (root === undefined) throw new RejectedInput('damaged', 'is no XML, whatever it begins like');
  return { root, ...(brokenAt !== undefined && { brokenAt }) };
}

/** @throws RejectedInput where the file is not XML to its end, or as `readXml` */
export function readWholeXml(text: string): XmlElement {
  const { root, brokenAt } = readXml(text);
  if (brokenAt !== undefined) throw brokenXml(brokenAt);
  return root;
}

/** Why XML is turned away that breaks off, or first breaks the rules, at a line. */
export function brokenXml(line: number): RejectedInput {
  return new RejectedInput('damaged', `is not well-formed XML at line ${line}`);
}

function tooComplex(): never {
  throw new RejectedInput('too-complex', 'nests or repeats elements more than any article does');
}

// Words that a CDATA section or a reference divides are one piece.
function addWords(parent: Open | undefined, words: string): void {
  const last = parent?.children.at(-1);
  if (typeof last === 'string') parent!.children[parent!.children.length - 1] = last + words;
  else parent?.children.push(words);
}
