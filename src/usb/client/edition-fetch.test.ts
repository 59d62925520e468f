import { expect, it } from 'vitest';
import { editionFetch } from './edition-fetch.ts';

const root = 'file:///media/Mani%20dokumenti/celvedis/';
const read = async (path: string) =>
  new Map<string, string | Uint8Array<ArrayBuffer>>([
    ['ieraksti/a.json', '{"a":"ā"}'],
    ['meklet/index.html', '<p>'],
    ['x.bin', Uint8Array.from([255])],
  ]).get(path);

it('answers from the edition, by the address on line and by that of the file', async () => {
  const ask = editionFetch({ read }, '/guide/', root);
  expect(await (await ask('/guide/ieraksti/a.json')).json()).toEqual({ a: 'ā' });
  expect(await (await ask(`${root}meklet/index.html`)).text()).toBe('<p>');
  expect(await (await ask('/guide/meklet/?q=a#b')).text()).toBe('<p>');
  expect(new Uint8Array(await (await ask('/guide/x.bin?ts=1')).arrayBuffer())).toEqual(Uint8Array.from([255]));
  for (const other of ['/guide/none.json', 'https://example.org/ieraksti/a.json', '/ieraksti/a.json'])
    expect((await ask(other)).status).toBe(404);
});
