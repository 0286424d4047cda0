// The rules that `textOf` draws under the head and above the foot of a mail's plain text.
const HEAD = /^={78}$/m;
const FOOT = /^-{78}$/gm;

/** The words an edition says, from its mail's plain text: without the publication's name above them and the notes below. */
export function editionText(text: string): string {
  const head = HEAD.exec(text);
  const foot = [...text.matchAll(FOOT)].at(-1);
  return text.slice(head ? head.index + head[0].length : 0, foot?.index);
}
