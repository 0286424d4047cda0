import { elementsIn, type OpenMail, tagOf } from '../mail.ts';

/** A table that only lays out is none to a screen reader: it says so, in Outlook's view too. */
export function callsTablesLayout({ normal, mso }: OpenMail): string[] {
  const tables = [normal, mso].flatMap(elementsIn).filter(({ name }) => name === 'table');
  const data = (html: string) => elementsIn(html).filter(({ name }) => ['th', 'caption'].includes(name));
  return [
    ...tables
      .filter(({ attribs }) => attribs.role !== 'presentation')
      .map((table) => `Put role="presentation" on ${tagOf(table)}.`),
    ...data(normal).map((cell) => `Lay out with <td>: ${tagOf(cell)} makes a data table.`),
  ];
}
