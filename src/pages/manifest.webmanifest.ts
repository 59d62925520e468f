import { manifestResponse } from '../site/web-manifest.ts';

export const GET = manifestResponse('lv');
