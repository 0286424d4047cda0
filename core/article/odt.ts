import type { Format } from './format.ts';
import { RejectedInput } from './rejected-input.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text (.odt, ISO/IEC 26300). It is a ZIP archive whose first file names its type. */
export const odt: Format = {
  name: 'odt',
  apart: true,
  recognises: ({ bytes, extension, mediaType }) => {
    const head = Buffer.from(bytes.subarray(0, 100)).toString('latin1');
    if (!head.startsWith('PK\x03\x04')) return false;
    return (
      head.slice(30).startsWith(`mimetype${MEDIA_TYPE}`) || extension === 'odt' || mediaType === MEDIA_TYPE
    );
  },
  parse: async ({ bytes }) => {
    const [{ openParts }, { childAt, descendantsOf }, { readStyles }, { odtPassages }, { documentDraft }] =
      await Promise.all([
        import('./office/parts.ts'),
        import('./xml/element.ts'),
        import('./office/odt-styles.ts'),
        import('./office/odt-passages.ts'),
        import('./office/draft.ts'),
      ]);
    const parts = await openParts(bytes);
    const manifest = await parts.xml('META-INF/manifest.xml');
    if (descendantsOf(manifest, 'encryption-data').length > 0) throw new RejectedInput('encrypted');
    const content = await parts.xml('content.xml');
    const text = childAt(content, 'body', 'text');
    if (text === undefined) throw new RejectedInput('damaged', 'is named .odt, but holds no text document');
    const styles = readStyles(await parts.xml('styles.xml'), content);
    return [{ draft: documentDraft(odtPassages(text, styles)) }];
  },
};
