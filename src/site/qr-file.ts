import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { qrCode, qrSvg } from '../qr/qr-code.ts';
import { pageHref, permanentUrl } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** An SVG file for every entry and page. English pages that fall back to Latvian text have addresses too. */
export const qrPaths = (async () =>
  (await getCollection('docs', ({ id }) => !/^en(?:\/|$)/.test(id))).map(({ id }) => ({
    params: { address: id },
  }))) satisfies GetStaticPaths;

/** The route that answers with the QR code of a page’s permanent address in a language. */
export function qrResponse(lang: keyof Labels): APIRoute {
  return ({ params }) => {
    const path = params.address === 'index' ? '' : (params.address ?? '');
    return new Response(qrSvg(qrCode(permanentUrl(pageHref(path, lang)))), {
      headers: { 'content-type': 'image/svg+xml' },
    });
  };
}
