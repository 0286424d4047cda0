/**
 * What sites print around articles, in English, German, French and Spanish: written down from news sites of all kinds.
 * Each is matched against whole lines of no more than `LONGEST_PHRASE` characters.
 */
export const LONGEST_PHRASE = 250;

const anyOf = (...phrases: string[]) => `(?:${phrases.join('|')})`;
const whole = (...phrases: string[]) => new RegExp(`^${anyOf(...phrases)}\\s?[:!.…»>→]{0,3}$`, 'iu');

/** Labels, and what buttons say. */
export const LABEL = whole(
  'advertisement|sponsored|anzeige|werbung|publicité|publicidad',
  'share(?: this)?(?: (?:article|post|story|page))?|teilen|partager|compartir|tweet|print|drucken|imprimer|save|e-?mail|copy link',
  'listen|subscribe(?: now)?|sign (?:up|in)|log in|anmelden|abonnieren|s’abonner|suscríbete|follow us|comments?|kommentare?|commentaires?',
  'leave a (?:comment|reply)|no comments(?: yet)?|tags?|filed under|topics?|loading|skip to (?:main )?content|back to top|zum inhalt springen',
  '(?:read|learn|see|view|show|find out) more|mehr (?:lesen|erfahren)|weiterlesen|lire la suite|leer más|continue reading',
  '(?:table of )?contents|in this (?:article|story)|on this page|jump to|inhalt(?:sverzeichnis)?|sommaire',
  '\\d+[\\s-]?min(?:ute)?s?(?: read)?|reading time.{0,20}|lesezeit.{0,20}',
);

/** Lines that send a reader elsewhere. */
export const POINTER = new RegExp(
  `^[^\\p{L}]{0,4}${anyOf(
    '(?:also |further |more )?read(?:ing)?(?: more| also| next)?',
    'related(?: \\w{1,20})?|recommended(?: \\w{1,20})?|see also|see more|more (?:from|on|about)',
    "you (?:may|might) (?:also )?(?:like|enjoy|be interested)|don[’']t miss|watch|listen|check out|up next|next|previous",
    'lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lea también|lee también',
  )}\\s?[:–—|-]`,
  'iu',
);

/** Whose picture it is. */
export const CREDIT = new RegExp(
  `^${anyOf(
    '(?:photo|image|picture|illustration|graphic|credit|video|icon|foto|bild)s?(?: (?:credit|courtesy))?(?: (?:by|of|from|von))?\\s?[:/]',
    '(?:photo(?:graph)?|image|illustration|icon)s? (?:by|courtesy)\\b|©|\\(c\\)|copyright\\b',
  )}`,
  'iu',
);

/** Who wrote it, and when: printed between a title and its article. */
export const BYLINE = new RegExp(
  `^${anyOf(
    '(?:written |posted |reviewed |edited |fact[- ]checked )?by',
    'author|published|(?:last )?updated|posted|von|par|por|veröffentlicht|publié|publicado',
  )}\\b.{0,80}$`,
  'iu',
);

/** What begins a byline, and as many sentences. */
export const PREPOSITION = /^(?:by|von|par|por)\b/i;

/** What a site says to its readers in a sentence as short as its article's may be. */
export const TO_READERS = new RegExp(
  `^${anyOf(
    'tags?\\s?:|(?:e-?mail|contact|follow) us|thank(?:s| you) for|read more|click (?:here|on)|subscribe|sign up',
    '(?:have|got) (?:a (?:tip|story|question)|news)|schreiben sie uns|folgen sie uns|danke f|suivez-nous|síguenos',
  )}|@`,
  'iu',
);

/** What a site says of how it earns its money, and of how a page is shown. */
export const NOTICE =
  /\b(?:earn (?:\w+ ){0,3}commissions?|affiliate (?:links?|commissions?)|(?:buying|purchases made|products bought) through (?:our )?links|(?:view|read) (?:it|this|online) in (?:your|a|the) browser|all rights reserved|enable javascript)\b/i;

/** Headings under which no part of an article stands. */
export const AFTERWARDS = whole(
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20}|das könnte sie auch interessieren|(?:à )?lire aussi',
  '(?:more|other|related|recommended|similar|recent|latest|popular|trending) (?:\\w{1,20} )?(?:articles?|posts?|stories|reading|content|resources|news|blogs?|topics?|insights|guides|links|pages|reads?|from)',
  'related|(?:read|keep) (?:next|more|also|reading)|see also|more like this|mehr zum thema|share(?: this)?.{0,30}',
  'about the authors?|über den autor|à propos de l’auteur|author|written by',
  'leave a (?:comment|reply).{0,30}|(?:\\d+ )?(?:comments?|responses?|replies|kommentare|commentaires)|join the (?:conversation|discussion)',
  'subscribe.{0,40}|sign up.{0,40}|(?:get|join) (?:our|the) newsletter.{0,30}|newsletter|follow us.{0,30}',
  'tags|categories|post navigation|reader interactions|primary sidebar|footer|disclosure|advertisement',
);
