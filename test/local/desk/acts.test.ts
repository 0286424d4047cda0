import { describe, expect, test } from 'vitest';
import { DAILY } from '../cli/editions/newsroom.ts';
import { deskInMemory, filesForm, form, told } from './desk-in-memory.ts';

describe('uploads', () => {
  test('go into the bucket under their names; what cannot be taken is told, and keeps nothing from the rest', async () => {
    const { post, stored } = await deskInMemory();
    const big = new Uint8Array(25 * 1024 * 1024 + 1);
    const { body, headers } = await filesForm({
      'flood.md': 'The flood.',
      'C:\\news\\ferry.txt': 'The ferry.',
      'big.txt': big,
      '..': 'x',
    });
    const page = await post('/uploads', body, headers);
    expect([...stored.keys()]).toEqual(['flood.md', 'ferry.txt']);
    expect(told(page.body)).toMatch(
      /^2 files are uploaded\. 2 files were not taken: big\.txt: .*25 MB.* \.\.: Its name cannot/,
    );
    expect(page.body).toContain('flood.md');
  });

  test.each([
    ['a name of controls', 'a\u0001.txt'],
    ['a name that is too long', `${'ö'.repeat(600)}.txt`],
    ['a name that is a place', 'a/..'],
  ])('with %s are refused', async (_, name) => {
    const { post, stored } = await deskInMemory();
    const { body, headers } = await filesForm({ [name]: 'x' });
    expect(told((await post('/uploads', body, headers)).body)).toContain('Its name cannot be used');
    expect(stored.size).toBe(0);
  });

  test('of two files with one name take the first', async () => {
    const { post, stored } = await deskInMemory();
    const { body, headers } = await filesForm({ 'a/x.txt': 'first', 'b/x.txt': 'second' });
    expect(told((await post('/uploads', body, headers)).body)).toContain('has the same name');
    expect([...stored].map(([key, bytes]) => [key, Buffer.from(bytes).toString()])).toEqual([
      ['x.txt', 'first'],
    ]);
  });

  test('without a file say what to do', async () => {
    const { post } = await deskInMemory();
    // What a browser sends of a field for files that was left empty.
    const empty =
      'Content-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream';
    const [body, headers] = [
      `--x\r\n${empty}\r\n\r\n\r\n--x--\r\n`,
      { 'content-type': 'multipart/form-data; boundary=x' },
    ];
    expect(told((await post('/uploads', body, headers)).body)).toBe('Choose at least one file.');
    expect(told((await post('/uploads/sample', '')).body)).toContain('no sample article');
  });

  test('can be the sample', async () => {
    const sample = { name: 'sample.md', bytes: Buffer.from('The flood.') };
    const { get, post, stored } = await deskInMemory({ sample: async () => sample });
    expect((await get('/')).body).toContain('Use a sample article');
    expect(told((await post('/uploads/sample', '')).body)).toBe('sample.md is uploaded.');
    expect([...stored.keys()]).toEqual(['sample.md']);
  });

  test('show why they were rejected', async () => {
    const { get, stored, reports } = await deskInMemory();
    stored.set('a.jpg', new Uint8Array(9));
    expect((await get('/')).body).toContain('Being read');
    const item = {
      outcome: 'rejected',
      articleId: 'a-1',
      code: 'binary',
      message: 'It is a picture & no text.',
    } as const;
    reports.set('a.jpg', { schema: 1, key: 'a.jpg', items: [item] });
    expect((await get('/')).body).toContain('It is a picture &#38; no text.');
  });
});

describe('a draft', () => {
  const open = async () => {
    const all = await deskInMemory();
    await all.room.draft();
    const gazette = all.room.ids['gazette.md'] ?? '';
    return { ...all, gazette, at: (act: string) => `/editions/${DAILY}/${act}` };
  };

  test('shows each fact with its button, and the mail', async () => {
    const { get, gazette, room } = await open();
    const { body } = await get(`/editions/${DAILY}`);
    expect(body).toContain(`value="${gazette} f192"`);
    expect(body).toContain(`value="${room.ids['agency.md']} q224"`);
    expect(body).toContain('Approve and send');
    expect(body).toContain(`src="/editions/${DAILY}/mail?light=light"`);
    expect((await get(`/editions/${DAILY}?view=text`)).body).toContain('class="plain-mail"');
  });

  test('loses a fact, and says where its words still stand', async () => {
    const { post, get, room, gazette, at } = await open();
    expect(told((await post(at('drop-fact'), form({ fact: `${gazette} f17` }))).body)).toMatch(
      /^“44” is dropped\. Its words still stand in: headline/,
    );
    expect(room.state().acts).toMatchObject([{ act: 'drop-fact', article: gazette, fact: 'f17', by: 'Ana' }]);
    expect((await get(`/editions/${DAILY}`)).body).not.toContain(`value="${gazette} f17"`);
  });

  test.each(['', 'nothing f1', 'x', '../ f1'])('loses nothing for “%s”', async (fact) => {
    const { post, room, at } = await open();
    const { status, body } = await post(at('drop-fact'), form({ fact }));
    expect([status, told(body)]).toEqual([200, expect.stringContaining('The draft shows no')]);
    expect(room.state().acts ?? []).toEqual([]);
  });

  test('loses a story, leads with another, and is approved', async () => {
    const { post, room, at } = await open();
    const { 'agency.md': flood = '', 'ferry.md': ferry = '' } = room.ids;
    expect(told((await post(at('lead'), form({ story: ferry }))).body)).toBe('The story comes first.');
    expect(told((await post(at('drop-story'), form({ story: flood }))).body)).toBe('The story is dropped.');
    expect(told((await post(at('drop-story'), form({ story: flood }))).body)).toContain(
      'was dropped already, by Ana',
    );
    expect(told((await post(at('approve'), '')).body)).toBe('Approved. It is made and mailed now.');
    expect(room.state().acts?.map(({ act }) => act)).toEqual(['lead', 'drop-story', 'approve']);
    expect(room.composer.bodies).toMatchObject([{ approved: { edition: DAILY } }]);
    expect(told((await post(at('approve'), '')).body)).toContain('was approved by Ana');
    expect(told((await post(at('drop-story'), form({ story: ferry }))).body)).toContain(
      'cannot be changed any more',
    );
  });

  test('once made shows its ledger and what was done', async () => {
    const { get, post, room, at } = await open();
    await post(at('approve'), '');
    await room.make();
    const state = room.state();
    room.target.states.byId.set(DAILY, { ...state, status: 'sending', audience: 3 });
    const { body } = await get(`/editions/${DAILY}`);
    expect(body).toContain('Table of articles');
    expect(body).toContain('Ana: approved it');
    expect(body).toContain('Waiting</th><td class="number">3</td>');
  });
});
