import type { Attachment } from 'postal-mime';

/** Types an article comes in. A letter also carries logos, signatures, calendars and cards, which are none. */
const TYPES =
  /^(?:text\/(?:plain|html|markdown|x-markdown|xml)|message\/rfc822|application\/(?:pdf|xhtml\+xml|xml|rss\+xml|atom\+xml|json|ld\+json|gzip|x-gzip|zip|x-zip-compressed|x-tar|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text|vnd\.iptc\.\S{1,40}))$/;
const NAMES = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx|odt|eml|xml|json|jsonld|gz|tgz|zip|tar)$/i;
/** Documents an article comes in that nothing here reads: each is opened, and told of as such. */
const UNREADABLE_TYPES = /^(?:application\/(?:msword|rtf|vnd\.apple\.pages|vnd\.wordperfect)|text\/rtf)$/;
const UNREADABLE_NAMES = /\.(?:doc|docm|dot|dotx|rtf|pages|wpd|wps|fodt|sxw)$/i;
const UNREAD = /^(?:image|audio|video|font)\/|calendar|vcard|signature|pgp|delivery-status/;

/** Whether an attachment may be an article, by its type and by its name. */
export function canBeArticle({ mimeType, filename, related }: Attachment): boolean {
  if (related || UNREAD.test(mimeType)) return false;
  // Text without a name is what mailing lists put beneath a letter.
  if (mimeType.startsWith('text/') && !filename) return false;
  const name = filename ?? '';
  return (
    TYPES.test(mimeType) || NAMES.test(name) || UNREADABLE_TYPES.test(mimeType) || UNREADABLE_NAMES.test(name)
  );
}
