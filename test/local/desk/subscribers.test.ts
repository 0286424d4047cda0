import { describe, expect, test } from 'vitest';
import { idOf, somebody } from '../cli/subscribers/memory.ts';
import { deskInMemory, filesForm, form, told } from './desk-in-memory.ts';

describe('subscribers', () => {
  const ANA = { address: 'ana@example.org', editions: 'daily', hour: '7', zone: 'UTC', topics: '' };

  test('are added, found, removed and erased', async () => {
    const { get, post, subscribers } = await deskInMemory();
    expect(told((await post('/subscribers/add', form({ ...ANA, consent: 'by mail' }))).body)).toBe(
      'ana@example.org is added.',
    );
    const id = idOf('ana@example.org');
    expect(subscribers.kept.get(id)).toMatchObject({ status: 'active', consent: { how: 'by mail' } });
    expect((await get('/subscribers?q=ANA@')).body).toContain('ana@example.org');
    expect((await get('/subscribers?q=ben')).body).toContain('Nobody is like that.');
    expect((await get('/subscribers?status=bounced')).body).toContain('Nobody is like that.');
    expect(told((await post('/subscribers/remove', form({ id }))).body)).toContain('is removed');
    expect(told((await post('/subscribers/remove', form({ id }))).body)).toContain('unsubscribed already');
    expect(told((await post('/subscribers/remove', form({ id, erase: 'yes' }))).body)).toContain('is erased');
    expect(subscribers.kept.get(id)).toMatchObject({ status: 'erased' });
    expect(told((await post('/subscribers/remove', form({ id: 'x' }))).body)).toBe('Say whom.');
  });

  test('are added in the newsroom’s time zone, unless another is chosen', async () => {
    const { desk } = await deskInMemory();
    const publication = { ...desk.publication, zone: 'Europe/Berlin' };
    const { get } = await deskInMemory({ publication });
    expect((await get('/subscribers')).body).toContain('<option value="Europe/Berlin" selected>');
  });

  test('who left come back only by new consent', async () => {
    const { post, subscribers } = await deskInMemory();
    const left = somebody('ana@example.org', { status: 'unsubscribed' });
    subscribers.kept.set(left.id, left);
    expect(told((await post('/subscribers/add', form(ANA))).body)).toContain('only by new consent');
    expect(told((await post('/subscribers/add', form({ ...ANA, consent: 'by telephone' }))).body)).toContain(
      'is added',
    );
  });

  test.each([
    [{ ...ANA, address: 'nobody' }, 'An address has a name'],
    [{ ...ANA, address: '' }, 'Enter your e-mail address'],
    [{ ...ANA, editions: 'yearly' }, 'Choose at least one edition'],
  ])('typed as %j are asked for again', async (typed, fault) => {
    const { post, subscribers } = await deskInMemory();
    const { status, body } = await post('/subscribers/add', form(typed));
    expect(status).toBe(422);
    expect(body).toContain(fault);
    expect(subscribers.kept.size).toBe(0);
  });

  test('are imported once the file is checked', async () => {
    const { post, subscribers } = await deskInMemory();
    const csv = 'email,editions\nana@example.org,daily\nben@example.org,\nnobody,\nana@example.org,\n';
    const { body, headers } = await filesForm({ 'list.csv': csv }, { agreed: 'our old list' });
    const checked = await post('/subscribers/import', body, headers);
    expect(checked.body).toContain('Import 2 subscribers');
    expect(checked.body).toContain('of line 2');
    expect(subscribers.kept.size).toBe(0);
    const [action = ''] = /\/subscribers\/import\/[\w-]{16}/.exec(checked.body) ?? [];
    expect(told((await post(action, '')).body)).toBe('2 subscribers added.');
    expect([...subscribers.kept.values()].map(({ address }) => address)).toEqual([
      'ana@example.org',
      'ben@example.org',
    ]);
    expect(told((await post(action, '')).body)).toBe('no subscribers added.');
    expect(told((await post('/subscribers/import/AAAAAAAAAAAAAAAA', '')).body)).toContain('forgotten');
  });

  test.each([
    ['no column of addresses', 'name\nAna\n', 'our old list', 'must name the columns'],
    ['nothing in it', '', 'our old list', 'The file is empty.'],
    ['nothing said of consent', 'email\nana@example.org\n', ' ', 'Say how they all agreed'],
  ])('in a file with %s are not imported', async (_, csv, agreed, why) => {
    const { post } = await deskInMemory();
    const { body, headers } = await filesForm({ 'list.csv': csv }, { agreed });
    const page = await post('/subscribers/import', body, headers);
    expect(told(page.body)).toContain(why);
    expect(page.body).not.toMatch(/>Import \d/);
  });
});
