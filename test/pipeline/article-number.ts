import { createHash } from 'node:crypto';

const SYLLABLES = 'ba ke li mo nu ra se ti vo dy fa ghe hol ja pru sko wen zim tar lund'.split(' ');

/** @returns the headline of `articleNumber` */
export const titleOf = (n: number): string => {
  const [ship, town] = namesOf(n);
  return `Ferry ${ship} sails again to ${town}`;
};

/** @returns a short article about an event of its own, with a figure and a quotation */
export function articleNumber(n: number): string {
  const [ship, town, company, isle, cargo, first, last, ...others] = namesOf(n);
  return `${titleOf(n)}

The ferry ${ship} carried ${n + 100} passengers to ${town} on its first day back, ${company} said on Tuesday.

"${isle} has waited a long winter for ${cargo}," said ${first} ${last}, its captain.

It calls at ${others.slice(0, -1).join(', ')} and ${others.at(-1)}.
`;
}

/** Names that no other number's article has: without them all these reports would be of one event. */
function namesOf(n: number): string[] {
  return Array.from({ length: 37 }, (_, place) => {
    const bytes = createHash('sha256').update(`${n} ${place}`).digest().subarray(0, 4);
    const name = [...bytes].map((byte) => SYLLABLES[byte % SYLLABLES.length]).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}
