const CLOSERS = codes('"\'”’“‘»«›‹)]}*_」』）');
const OPENERS = codes('"\'“‘„‚«»‹›([{¿¡*_');
const SPACES = codes('\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');

/** Whether a UTF-16 code is white space, as String.trim has it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACES.has(code) || (code >= 0x2000 && code <= 0x200a);
}

/** Whether a mark right after the end of a sentence closes something: German “ and Swedish ” too. */
export function isCloser(code: number): boolean {
  return CLOSERS.has(code);
}

/** Whether a mark at the start of a sentence opens something. */
export function isOpener(code: number): boolean {
  return OPENERS.has(code);
}

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}
