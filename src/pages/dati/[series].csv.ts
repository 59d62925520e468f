import { csvPaths, csvResponse } from '../../site/series-csv.ts';

export const getStaticPaths = csvPaths;
export const GET = csvResponse('lv');
