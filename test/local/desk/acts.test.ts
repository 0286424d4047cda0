import { describe, expect, test } from 'vitest';
import { deskInMemory, filesForm, told } from './desk-in-memory.ts';

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
