import { afterEach, describe, expect, it, vi } from 'vitest';
import { httpPartLoader } from './loader.ts';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

describe('httpPartLoader', () => {
  it('asks for each entry once and for the list of all', async () => {
    fetched.mockImplementation(async (address) => Response.json({ address }));
    const loader = httpPartLoader('/en/ieraksti/');
    expect(await loader.part('sf-08')).toEqual({ address: '/en/ieraksti/sf-08.json' });
    await loader.part('sf-08');
    expect(await loader.list()).toEqual({ address: '/en/ieraksti/saraksts.json' });
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('asks again for what failed', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 503 }));
    const loader = httpPartLoader('/ieraksti/');
    await expect(loader.part('sf-08')).rejects.toThrow('503 /ieraksti/sf-08.json');
    fetched.mockResolvedValueOnce(Response.json({ id: 'sf-08' }));
    expect(await loader.part('sf-08')).toEqual({ id: 'sf-08' });
  });
});
