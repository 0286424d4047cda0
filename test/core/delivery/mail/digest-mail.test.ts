import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { prepareMail } from '../../../../core/delivery/mail/prepared-mail.ts';
import { spliceMail } from '../../../../core/delivery/mail/splice-mail.ts';
import { composeDigest } from '../../../../core/digest/compose.ts';
import { MARKERS } from '../../../../core/digest/links.ts';
import { renderDigest } from '../../../../core/digest/render.ts';
import { editionOf, ferry, library } from '../../digest/sample.ts';
import { ANA, EDITION } from './sample.ts';

test.each([1, 5, 20])('a reader of mail finds a digest of %i stories as it was rendered', async (count) => {
  const articles = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? ferry : library));
  const rendered = renderDigest(composeDigest(editionOf(articles)));
  const read = await PostalMime.parse(spliceMail(prepareMail({ ...EDITION, ...rendered }), ANA));
  const filled = (body: string) =>
    body
      .replace(MARKERS.preferences, ANA.preferences)
      .replace(MARKERS.unsubscribe, ANA.unsubscribe)
      .trimEnd();
  expect(read.subject).toBe(rendered.subject);
  expect(read.html?.trimEnd()).toBe(filled(rendered.html));
  expect(read.text?.trimEnd()).toBe(filled(rendered.text));
});
