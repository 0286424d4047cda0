import type { OpenMail } from '../mail.ts';

/** Every id is there once, and every link within the mail leads to one; `name` stands beside it for clients that strip ids. */
export function anchorsExist({ elements }: OpenMail): string[] {
  const ids = elements.flatMap(({ attribs }) => attribs.id ?? []);
  const places = new Set([...ids, ...elements.flatMap(({ attribs }) => attribs.name ?? [])]);
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const named = elements.filter(({ name, attribs }) => name === 'a' && attribs.id && attribs.name);
  const wanted = new Set(
    elements.flatMap(({ attribs }) => (attribs.href?.startsWith('#') ? attribs.href.slice(1) : [])),
  );
  return [
    ...[...twice].map((id) => `Use the id "${id}" once.`),
    ...[...wanted].filter((id) => !places.has(id)).map((id) => `Put id="${id}" where "#${id}" leads.`),
    ...named
      .filter(({ attribs }) => attribs.id !== attribs.name)
      .map(({ attribs }) => `Make the name of #${attribs.id} the same as its id.`),
  ];
}
