import { describe, expect, it } from 'vitest';
import { sentBytes } from '../budget.ts';
import { ask, openSearch } from './search-dialog.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('what is fetched', () => {
  it.each(['mājoklis', 'segregācijas', 'housing', 'NVA'])(
    'at most 130 KiB up to the first result for “%s”',
    async (query) => {
      const page = await site.open('rec-hou-03/');
      const sizes: Promise<{ fragment: boolean; bytes: number }>[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        const fragment = pathname.endsWith('.pf_fragment');
        sizes.push(response.body().then((body) => ({ fragment, bytes: sentBytes(pathname, body) })));
      });
      await openSearch(page);
      await ask(page, query);
      // Ten results come at once, each with a fragment; the heaviest stands for the first.
      const files = await Promise.all(sizes);
      const bytes = (fragment: boolean) => files.filter((file) => file.fragment === fragment).map((file) => file.bytes);
      const total = bytes(false).reduce((sum, size) => sum + size, 0) + Math.max(...bytes(true));
      process.stdout.write(`\n${query}: ${(total / 1024).toFixed(1)} KiB to the first result\n`);
      expect(sizes.length).toBeGreaterThan(5);
      expect(total).toBeLessThanOrEqual(130 * 1024);
    },
  );

  it('nothing of the search before it is opened, and the same addresses every time, so that they can be kept', async () => {
    const fetched = async () => {
      const page = await site.blank();
      const urls = new Set<string>();
      page.on('request', (request) => urls.add(request.url()));
      await page.goto(site.url('rec-hou-03/'), { waitUntil: 'networkidle' });
      const early = [...urls].filter((url) => /\/(?:pagefind|search|meklet)\//.test(url));
      urls.clear();
      await openSearch(page);
      await ask(page, 'mājoklis');
      return { early, later: [...urls].sort() };
    };
    const [first, second] = [await fetched(), await fetched()];
    expect(first.early).toEqual([]);
    expect(first.later.length).toBeGreaterThan(4);
    expect(second.later).toEqual(first.later);
  });

  it('all that is needed without a network, once a first visit has put it in a cache', async () => {
    const kept = new Map<string, { body: Buffer; contentType: string }>();
    const online = await site.blank();
    const stored: Promise<void>[] = [];
    online.on('response', (response) => {
      const store = async () => {
        kept.set(response.url(), {
          body: await response.body(),
          contentType: response.headers()['content-type'] ?? '',
        });
      };
      stored.push(store());
    });
    await online.goto(site.url('rec-hou-03/'));
    await openSearch(online);
    const before = await ask(online, 'mājoklis');
    await Promise.all(stored);
    const offline = await site.blank();
    await offline.route('**/*', (route) => {
      const answer = kept.get(route.request().url());
      return answer ? route.fulfill(answer) : route.abort();
    });
    await offline.goto(site.url('rec-hou-03/'));
    await openSearch(offline);
    expect(await ask(offline, 'mājokļiem')).toEqual(before);
  });
});
