import { expect, test } from 'vitest';
import { readQuotes } from '../../../core/facts/quotes.ts';
import { readText } from './read-text.ts';

const named = (text: string) =>
  readQuotes(readText(text)).people.map(({ name, mentions, description }) => {
    const is = description && text.slice(description.start, description.end);
    return `${name} ×${mentions.length}${is ? `, ${is}` : ''}`;
  });

test.each([
  ['a given name', 'On Monday Susan Hale left the port.', ['Susan Hale ×1']],
  ['a title', 'On Monday Sen. Marrow left the port with Dr. Quill.', ['Marrow ×1, Sen.', 'Quill ×1, Dr.']],
  ['an initial', 'The port was built by Orsolo K. Venn in May.', ['Orsolo K. Venn ×1']],
  [
    'somebody who speaks and goes by the surname',
    'Orsolo Venn said the port was full. Venn left.',
    ['Orsolo Venn ×2'],
  ],
  ['a role before a full name', 'The station officer Orla Venn left.', ['Orla Venn ×1, station officer']],
  ['a surname joins its full name', 'Susan Hale left. Hale came back. Ms. Hale stayed.', ['Susan Hale ×3']],
  ['the fullest form is the name', 'Peter Hale left. Peter J. Hale came back.', ['Peter J. Hale ×2']],
  ['a particle is part of the name', 'Peter van der Hale left the port.', ['Peter van der Hale ×1']],
  [
    'a father and his son are two',
    'Peter Hale met Peter Hale Jr. at noon.',
    ['Peter Hale ×1', 'Peter Hale Jr. ×1'],
  ],
  [
    'a shared surname is nobody’s',
    'Peter Hale met Susan Hale. Hale left.',
    ['Peter Hale ×1', 'Susan Hale ×1'],
  ],
  [
    'a title tells two apart',
    'Peter Hale met Susan Hale. Mrs. Hale left.',
    ['Peter Hale ×1', 'Susan Hale ×2'],
  ],
  [
    'an apposition describes',
    'Susan Hale, 52, the head of the port, left.',
    ['Susan Hale ×1, the head of the port'],
  ],
  [
    'a role before the name describes',
    'The former harbour master Susan Hale left.',
    ['Susan Hale ×1, former harbour master'],
  ],
])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));

test.each([
  ['companies that speak', 'Northgate Foods said the port was full.'],
  ['months with a number after them', 'It opened in June, 14 beds short.'],
  ['places', 'They left Boston for New Hampshire and the Grand River Valley.'],
  ['organisations', 'The Harbour Workers Union met the Bay City Council.'],
  ['days and months', 'On Monday, March 4, nobody left.'],
  ['words that begin sentences', 'Nobody left. Officials stayed. Critics came.'],
  ['headings', '# Susan Hale Leaves Port At Last\nNobody saw it.'],
])('does not take %s for people', (_, text) => expect(named(text)).toEqual([]));
