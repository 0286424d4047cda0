import { RejectedInput } from './rejected-input.ts';
import type { OpenUpload } from './upload.ts';

const TEXT_EXTENSIONS = new Set(['txt', 'text', 'md', 'markdown']);

/** Marks at the start of common files that are not text: at each offset these Latin-1 characters (the formats' own specifications). */
const SIGNATURES: readonly (readonly [
  kind: string,
  ...marks: (readonly [offset: number, characters: string])[],
])[] = [
  ['a PDF document', [0, '%PDF-']],
  ['an Office document other than a Word one', [0, 'PK\x03\x04'], [30, '[Content_Types].xml']],
  ['an OpenDocument file', [0, 'PK\x03\x04'], [30, 'mimetypeapplication/vnd.oasis']],
  ['a ZIP archive', [0, 'PK\x03\x04']],
  ['an empty ZIP archive', [0, 'PK\x05\x06']],
  ['a gzip archive', [0, '\x1f\x8b']],
  ['a RAR archive', [0, 'Rar!\x1a']],
  ['a 7-Zip archive', [0, '7z\xbc\xaf\x27']],
  ['an XZ archive', [0, '\xfd7zXZ']],
  ['a Zstandard archive', [0, '\x28\xb5\x2f\xfd']],
  ['a bzip2 archive', [0, 'BZh'], [4, '1AY&SY']],
  ['an old Office document', [0, '\xd0\xcf\x11\xe0']],
  ['a PNG image', [0, '\x89PNG']],
  ['a JPEG image', [0, '\xff\xd8\xff']],
  ['a GIF image', [0, 'GIF89a']],
  ['a GIF image', [0, 'GIF87a']],
  ['a WebP image', [0, 'RIFF'], [8, 'WEBP']],
  ['a TIFF image', [0, 'II*\0']],
  ['a TIFF image', [0, 'MM\0*']],
  ['an AVIF image', [4, 'ftypavif']],
  ['a HEIC image', [4, 'ftyphei']],
  ['a video file', [4, 'ftyp']],
  ['a video file', [0, '\x1a\x45\xdf\xa3']],
  ['a sound file', [0, 'ID3']],
  ['a sound file', [0, 'OggS']],
  ['a sound file', [0, 'fLaC']],
  ['a sound or video file', [0, 'RIFF']],
  ['a program', [0, '\x7fELF']],
  ['a database', [0, 'SQLite format 3\0']],
];

/** How text of other kinds begins. */
const TEXT_SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [
    /^\s{0,64}<(?:\?xml\s|!DOCTYPE\s|(?:rss|feed|nitf|newsItem|newsMessage|svg|kml|gpx|opml|urlset|sitemapindex|rdf:RDF|NewsML)[\s>])/i,
    'XML that is neither NITF, NewsML-G2 nor a feed',
  ],
  [/^\{\\rtf\d/, 'a Rich Text (RTF) document'],
  [/^%!PS-/, 'a PostScript document'],
];

/** Names of files whose text is no prose, and media types of such. "Statement 22.11.2026" and "minutes.final" are none. */
const DATA = new Set(
  (
    'ini cfg conf toml properties env plist lock log csv tsv json jsonl ndjson geojson jsonld xml xsd xsl xslt dtd svg rdf ' +
    'yml yaml sql js mjs cjs jsx ts mts cts tsx css scss less vue py rb pl php java kt swift go rs c h cc cpp hpp cs m r ' +
    'scala lua sh bash zsh bat cmd ps1 diff patch tex bib ics vcf srt vtt ps eps'
  ).split(' '),
);
const DATA_TYPE =
  /^(?:text\/(?:css|csv|tab-separated-values|calendar|vcard|xml|yaml|vtt|(?:x-)?(?:java|type|ecma)script|x-(?:python|sh|c|java|log|sql|yaml)\S{0,20})|application\/(?:\S{0,60}(?:json|xml)|(?:x-)?(?:javascript|sh|sql|yaml|toml|httpd-php)))$/;

/** @throws RejectedInput where an upload's name, or else its media type, says that its text is code, data or settings */
export function refuseDataByName({ extension, mediaType }: OpenUpload): void {
  if (TEXT_EXTENSIONS.has(extension)) return;
  const seen = DATA.has(extension)
    ? `named .${extension}`
    : DATA_TYPE.test(mediaType)
      ? `sent as ${mediaType}`
      : '';
  if (seen !== '') throw new RejectedInput('unsupported-type', `is ${seen}, as code, data and settings are`);
}

/** @throws RejectedInput where the first bytes are those of a file that is not text, and no parser has taken it */
export function refuseUnsupportedBinary(bytes: Uint8Array, extension: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const kind = SIGNATURES.find(([, ...marks]) =>
    marks.every(([offset, words]) => head.startsWith(words, offset)),
  )?.[0];
  if (kind === undefined) return;
  if (TEXT_EXTENSIONS.has(extension)) {
    throw new RejectedInput('binary', `is named .${extension}, but seems to be ${kind}`);
  }
  throw new RejectedInput('unsupported-type', `seems to be ${kind}`);
}

/** @throws RejectedInput where an upload's text is markup, mail or data that no format has taken */
export function refuseUnsupportedText(upload: OpenUpload): void {
  const text = upload.text();
  const head = text.slice(0, 8192);
  const kind = TEXT_SIGNATURES.find(([signature]) => signature.test(head))?.[1];
  if (kind !== undefined) throw new RejectedInput('unsupported-type', `seems to be ${kind}`);
  if (isMail(head)) throw new RejectedInput('unsupported-type', 'seems to be an e-mail message');
  if (upload.json() !== undefined)
    throw new RejectedInput(
      'unsupported-type',
      'is JSON, but neither ninjs, a JSON Feed nor a schema.org article',
    );
  if (isJson(upload) && /^\s*[[{]/.test(head))
    throw new RejectedInput('damaged', 'is JSON that is cut off, or nests deeper than any article');
}

/** Whether a text begins with header fields (RFC 5322) that only mail programs write. */
function isMail(head: string): boolean {
  const blank = head.indexOf('\n\n');
  const lines = head.slice(0, blank < 0 ? head.length : blank).split('\n');
  const header = lines.every(
    (line, index) => /^[A-Za-z][A-Za-z-]{1,40}:\s|^From \S/.test(line) || (index > 0 && /^[ \t]/.test(line)),
  );
  return (
    header &&
    lines.some((line) => /^(?:MIME-Version|Received|Message-ID|Content-Type|Return-Path):/i.test(line))
  );
}

/** Whether an upload says that it is JSON. */
function isJson({ extension, mediaType }: OpenUpload): boolean {
  return /^json(?:ld)?$/.test(extension) || /^application\/(?:[\w.-]{1,60}\+)?json$/.test(mediaType);
}
