import { expect, test } from 'vitest';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { publicationOf } from '../functions/publication.ts';
import { articleNumber } from './article-number.ts';
import { editionsDesk } from './editions-desk.ts';
import { upload } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

const publication = publicationOf({ approval: 'required' });
const up = stackForTests({ name: 'pipeline-drafts', publication }, 'ana@example.org');
const { alertOf, manifestOf, withTable, ask } = editionsDesk(up);

test('where an editor approves, an edition is a draft until then', async () => {
  await upload(up.s3, up.stack, 'ferry.txt', articleNumber(1));
  const draft = await alertOf('ferry.txt', 'draft');
  expect(readAccepted(up.stateDir)).toEqual([]);
  const at = new Date().toISOString();
  const approve = { act: 'approve', at, by: 'Ana' } as const;
  const approved = { ...draft, acts: [approve], changed: at };
  expect(await withTable((table) => table.replace(draft, approved))).toBe(true);
  await ask({ approved: { edition: draft.id }, correlationId: draft.id });
  await alertOf('ferry.txt', 'finished');
  expect(readAccepted(up.stateDir)).toMatchObject([{ edition: draft.id, to: ['ana@example.org'] }]);
  expect((await manifestOf(draft.id)).acts).toEqual([approve]);
}, 60_000);
