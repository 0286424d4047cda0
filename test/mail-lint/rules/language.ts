import { childrenOf, type OpenMail, tagOf } from '../mail.ts';

/**
 * Clients drop `<html>` and `<body>` and keep what is in them: language and direction must stand on every child of the body
 * too (WCAG 2.2, 3.1.1).
 */
export function saysItsLanguage({ elements }: OpenMail): string[] {
  const html = elements.find(({ name }) => name === 'html');
  const body = elements.find(({ name }) => name === 'body');
  if (!html || !body) return ['Write a whole document: <html> with a <body>.'];
  const { lang = '', dir = '' } = html.attribs;
  const strays = childrenOf(body).filter(({ attribs }) => attribs.lang !== lang || attribs.dir !== dir);
  return [
    ...(isLanguage(lang) ? [] : [`Name the mail's language on <html>: lang="${lang}" names none.`]),
    ...(dir === 'ltr' || dir === 'rtl'
      ? []
      : [`Say on <html> which way the mail is read: dir="ltr" or "rtl".`]),
    ...strays.map((child) => `Repeat lang="${lang}" dir="${dir}" of <html> on ${tagOf(child)} in the body.`),
  ];
}

function isLanguage(tag: string): boolean {
  return tag !== 'und' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag);
}
