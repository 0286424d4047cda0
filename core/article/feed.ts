import type { Format, Found } from './format.ts';
import { RejectedInput } from './rejected-input.ts';
import type { OpenUpload } from './upload.ts';
import { rootName } from './xml/root.ts';
import { xmlText } from './xml/xml-text.ts';

const TAIL = 4096; // bytes
const JSON_FEED = /"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

/** RSS, RDF, Atom and JSON Feed: each entry that holds at least two sentences is an article. */
export const feed: Format = {
  name: 'feed',
  recognises: (upload) => isXmlFeed(upload.head) || isJsonFeed(upload),
  parse: async (upload) => {
    const { feedDrafts } = await import('./feed/drafts.ts');
    if (isXmlFeed(upload.head)) return parseXml(upload);
    const { readJsonFeed } = await import('./feed/json-feed.ts');
    const json = upload.json();
    if (json === undefined)
      throw new RejectedInput('damaged', 'is a JSON Feed that is cut off or not valid JSON');
    return feedDrafts(readJsonFeed(json));
  },
};

/** A feed that breaks off, or breaks the rules, gives the entries that are whole, and a report that some are missing. */
async function parseXml(upload: OpenUpload): Promise<Found[]> {
  const [{ brokenXml, readXml }, { readRss }, { readAtom }, { feedDrafts }] = await Promise.all([
    import('./xml/tree.ts'),
    import('./feed/rss.ts'),
    import('./feed/atom.ts'),
    import('./feed/drafts.ts'),
  ]);
  const { root, brokenAt } = readXml(await xmlText(upload));
  const read = root.name === 'feed' ? readAtom(root) : readRss(root);
  if (brokenAt === undefined) return feedDrafts(read);
  const rejected = brokenXml(brokenAt);
  if (read.entries.length === 0) throw rejected;
  return [...feedDrafts(read), { part: `entries around line ${brokenAt}`, rejected }];
}

function isXmlFeed(head: string): boolean {
  const root = rootName(head);
  if (root === 'feed')
    return /"http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)/.test(head.replaceAll("'", '"'));
  if (root === 'RDF') return /purl\.org\/rss\/1|netscape\.com\/rdf|purl\.org\/net\/rss1/.test(head);
  return root === 'rss';
}

/** The version may stand after the items: some programs sort keys. */
function isJsonFeed({ head, bytes, mediaType }: OpenUpload): boolean {
  if (mediaType === 'application/feed+json') return true;
  if (!/^\s{0,64}\{/.test(head)) return false;
  return JSON_FEED.test(head) || JSON_FEED.test(Buffer.from(bytes.subarray(-TAIL)).toString('latin1'));
}
