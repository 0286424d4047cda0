import * as z from 'zod';

/** What links are signed with: one key in force, and those that were before it and still open old links. */
export interface LinkKeys {
  readonly current: string; //                     id of the key that signs
  readonly secrets: ReadonlyMap<string, string>; // by key id
}

const KeyId = z.string().regex(/^[A-Za-z0-9]{1,16}$/);
const Listed = z.looseObject({ current: KeyId });

/** What may be wrong with them; never the secrets themselves. */
const FORM = 'The link keys must be JSON such as {"current": "1", "1": "a secret of 32 characters or more"}';

/**
 * Reads the keys as the secret holds them: `{"current": "2", "1": "…", "2": "…"}`. To rotate, add a key and name it
 * current; take an old one away when no link it signed needs to open any more, which for the way out of a digest is never.
 * @throws where they are not of that form; the message repeats nothing of them
 */
export function parseLinkKeys(json: string): LinkKeys {
  const listed = Listed.safeParse(parseJson(json));
  if (!listed.success) throw new Error(FORM);
  const { current, ...rest } = listed.data;
  const secrets = new Map<string, string>();
  for (const [id, secret] of Object.entries(rest)) {
    if (!KeyId.safeParse(id).success) throw new Error(`${FORM}: an id has 1 to 16 letters or digits`);
    if (typeof secret !== 'string' || secret.length < 32)
      throw new Error(`${FORM}: key ${id} must have at least 32 characters`);
    secrets.set(id, secret);
  }
  if (!secrets.has(current)) throw new Error(`${FORM}: there is no key ${current}, which is named current`);
  return { current, secrets };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a syntax error's message would quote the secret
  }
}
