import { partPaths, partResponse } from '../../site/part-files.ts';

export const getStaticPaths = partPaths;
export const GET = partResponse('lv');
