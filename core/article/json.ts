const DEEPEST = 200; // open brackets: a news item nests some twenty
const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = new Set([...'[{'].map((bracket) => bracket.charCodeAt(0)));
const CLOSING = new Set([...']}'].map((bracket) => bracket.charCodeAt(0)));

/**
 * Reads an object or a list of JSON (RFC 8259).
 * @returns undefined where the text is anything else, or nests so deep that walking it could overflow a stack
 */
export function parseJson(text: string): unknown {
  if (!/^\s{0,64}[[{]/.test(text) || !/[\]}]\s{0,64}$/.test(text.slice(-65))) return undefined;
  if (depthOf(text) > DEEPEST) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted && code === BACKSLASH) index += 1;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted && OPENING.has(code)) deepest = Math.max(deepest, ++depth);
    else if (!quoted && CLOSING.has(code)) depth -= 1;
  }
  return deepest;
}
