import { describe, expect, test } from 'vitest';
import { ARTICLES, DAILY } from '../cli/editions/newsroom.ts';
import { ask, deskInMemory, FORM, form, told } from './desk-in-memory.ts';

describe('a draft', () => {
  const open = async (articles?: Record<string, string>) => {
    const all = await deskInMemory({}, articles);
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

  test('that is approved says so above all, also once it is mailed', async () => {
    const { url, get, room, at } = await open();
    const answered = await ask(url, 'POST', at('approve'), { ...FORM, origin: url });
    const path = String(answered.headers.location);
    const said = '<div id="notice"><div class="notice done" role="status"><p>Approved.';
    expect((await get(path)).body).toContain(said);
    await room.make();
    room.target.states.byId.set(DAILY, { ...room.state(), status: 'sending', audience: 3 });
    expect((await get(path)).body).toContain(said);
  });

  test('links to its mail and its page in a part of the page that is renewed', async () => {
    const { get } = await open();
    expect((await get(`/editions/${DAILY}`)).body).toContain('<div id="elsewhere" data-live></div>');
  });

  test('loses a split quotation, each part of it in its own marks', async () => {
    const text = ARTICLES['ferry.md'].replace(
      'month, and we got a winter," said Morwenna Pasco, the landlady of the Anchor Inn.',
      'month," said Morwenna Pasco, the landlady of the Anchor Inn, "and we got a winter."',
    );
    const { post, at } = await open({ 'split.md': text });
    const { body } = await post(at('lead'), '');
    const [, fact = ''] = /name="fact" value="([a-z0-9-]+ q\d+)"/.exec(body) ?? [];
    expect(told((await post(at('drop-fact'), form({ fact }))).body)).toMatch(
      /^“We were promised a month,?” … “and we got a winter\.?” is dropped\./,
    );
  });

  test('once made shows its ledger and what was done', async () => {
    const { get, post, room, gazette, at } = await open();
    await post(at('drop-fact'), form({ fact: `${gazette} f17` }));
    await post(at('drop-story'), form({ story: room.ids['ferry.md'] ?? '' }));
    await post(at('approve'), '');
    await room.make();
    const state = room.state();
    room.target.states.byId.set(DAILY, { ...state, status: 'sending', audience: 3 });
    const { body } = await get(`/editions/${DAILY}`);
    expect(body).toContain('Table of articles');
    expect(body).toContain('<bdi>Ana</bdi>: approved it');
    expect(body).toContain(
      'dropped <bdi>“44”</bdi> of <bdi>“Marl flood hurts 44 people in Nether Ayle”</bdi>',
    );
    expect(body).toContain('dropped the story <bdi>“Salt Quay ferry sails again”</bdi>');
    expect(body).toContain('Waiting</th><td class="number">3</td>');
  });
});
