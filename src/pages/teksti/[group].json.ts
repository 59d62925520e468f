import { textPaths, textResponse } from '../../site/text-files.ts';

export const getStaticPaths = textPaths;
export const GET = textResponse('lv');
