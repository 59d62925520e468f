import { partListResponse } from '../../site/part-files.ts';

export const GET = partListResponse('lv');
