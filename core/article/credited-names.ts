import { plainWords } from './plain-words.ts';

const MOST_NAMES = 20;
const LONGEST_NAME = 60; //    characters
const LONGEST_CREDIT = 400;

const LEAD =
  /^(?:(?:words|story|report|reporting|reported|text|written|posted|published|article|analysis|opinion|review)\s+)?by[:\s]\s*|^(?:authors?|writers?|byline)\s*:\s*|^(?:von|par|por|di|door|av|af)\s+(?=\S+\s+\S)/i;
/** Where a name ends and an office, a place, an account or a day begins: "Ana Ruiz in Port Calder", "Ana Ruiz | Gazette". */
const AFTER_NAME =
  /\s*[|•·⋅・(<[/].*$|\s+[–—-]\s.*$|\s+(?:in|at|for|of|on|from|with|edited|updated|published)\s.*$|\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+)?\d.*$/i;
const SEPARATOR = /\s+(?:and|und|et|y|og|och)\s+|\s*[&;,+]\s*/i;

const PARTICLE = '(?:de|del|della|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y|af|zu|st\\.?)';
const WORD = "(?:[dlO]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = new RegExp(`^(?:${PARTICLE}\\s)?${WORD}(?:\\s+(?:${WORD}|${PARTICLE})){0,4}$`, 'u');
const UNCASED = /^[\p{Lo}\p{M}][\p{Lo}\p{M} ・·.-]{1,20}$/u;

/** Letters that follow a name, and no name themselves: degrees, licences, "Jr." */
const LETTERS =
  /^(?:ph\.?d|m\.?d|j\.?d|cpa|cfp|cfa|mba|m\.?a|b\.?a|m\.?sc?|b\.?sc?|r\.?n|r\.?d|rdn|d\.?o|dds|dmd|esq|jr|sr|ii|iii|llc|inc|ltd)\.?$/i;
const OFFICE =
  /\b(?:editors?|reporters?|reviewer|correspondents?|writers?|contributors?|columnist|manager|director|officer|analyst|founder|president|admin|administrator|webmaster|user|author|anonymous|unknown|none|null|undefined|owner|support|marketing|website|official)\b|^(?:read|more|view|profile|posts|written|published|updated|last|by|guest|test|share|follow)\b/i;
const NEWSROOM =
  /\b(?:staff|desk|newsroom|agency|agencies|editors|reporters|correspondents|team|news|press|times|gazette|herald|journal|tribune|daily|today|magazine|media|wire|group|company|inc|llc|ltd|pc|corp|association|institute|university|college|foundation|cent(?:er|re)|clinic|council|department|office)\b/i;
const NO_NEWSROOM = /\b(?:admin|web|website|support|marketing|guest|official)\b/i;
const ACCOUNT = /^\p{Lu}?\p{Ll}+\p{Lu}$/u; // "AnaR"

/**
 * The names in a credit that a source's own field holds: "By Ana Ruiz and Tom Okafor, CFP" gives two. A newsroom is as
 * good as it is printed ("Harbour Desk"); an account, an address and an office ("admin", "@ana", "Editor") name nobody.
 * @returns names as printed, no two alike; empty where the credit names nobody for certain
 */
export function creditedNames(credit: string): string[] {
  const words = plainWords(credit.slice(0, LONGEST_CREDIT)).replace(LEAD, '').trim();
  if (words === '' || /https?:|www\.|@/i.test(words)) return [];
  const printed = words.replace(AFTER_NAME, '');
  const names = printed
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => isName(name) && !NEWSROOM.test(name));
  const people = names.filter(isPersonal);
  if (names.length > 0) return [...new Set(people.length > 0 ? people : names)].slice(0, MOST_NAMES);
  return isNewsroom(printed) ? [printed] : [];
}

/** Whether a name is of the kind people sign with: two words or more, or written without letter case. */
export function isPersonal(name: string): boolean {
  return UNCASED.test(name) || (/\s/.test(name) && !NEWSROOM.test(name));
}

function isName(words: string): boolean {
  return (
    words.length <= LONGEST_NAME &&
    (NAME.test(words) || UNCASED.test(words)) &&
    !LETTERS.test(words) &&
    !OFFICE.test(words) &&
    !ACCOUNT.test(words)
  );
}

function isNewsroom(credit: string): boolean {
  return (
    credit.length <= LONGEST_NAME &&
    /^\p{Lu}[^\d]*$/u.test(credit) &&
    NEWSROOM.test(credit) &&
    !NO_NEWSROOM.test(credit)
  );
}
