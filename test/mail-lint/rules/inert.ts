import { type Element, elementsIn, type OpenMail, tagOf, textIn } from '../mail.ts';

const ACTIVE = new Set(
  `script template link base img picture source svg math canvas video audio track embed object applet iframe frame
  frameset form input button select textarea dialog details`.split(/\s+/),
);
const LOADING = new Set([
  'src',
  'srcset',
  'background',
  'poster',
  'data',
  'action',
  'formaction',
  'ping',
  'manifest',
]);

/** Nothing in a mail runs or loads: clients strip it, filters score it, and a picture that loads tells who reads when. */
export function isInert({ normal, mso }: OpenMail): string[] {
  const elements = [normal, mso].flatMap(elementsIn);
  const refreshes = elements.filter(
    ({ name, attribs }) => name === 'meta' && /refresh/i.test(attribs['http-equiv'] ?? ''),
  );
  return [
    ...elements
      .filter(({ name }) => ACTIVE.has(name))
      .map((one) => `Take out ${tagOf(one)}: it runs or loads something.`),
    ...refreshes.map((meta) => `Take out ${tagOf(meta)}: a mail leads nowhere by itself.`),
    ...elements.flatMap(attributesOf),
    ...new Set(
      elements
        .flatMap(loadedByStyles)
        .map((words) => `Take "${words}" out of the styles: they load nothing.`),
    ),
  ];
}

function attributesOf(element: Element): string[] {
  return Object.keys(element.attribs)
    .filter((name) => LOADING.has(name) || name.startsWith('on'))
    .map((name) => `Take ${name} off ${tagOf(element)}: it runs or loads something.`);
}

function loadedByStyles(element: Element): string[] {
  const css = element.name === 'style' ? textIn(element) : (element.attribs.style ?? '');
  return css.match(/@import|@font-face|url\(|expression\(|-moz-binding|behavior:/gi) ?? [];
}
