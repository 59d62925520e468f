import { qrPaths, qrResponse } from '../../site/qr-file.ts';

export const getStaticPaths = qrPaths;
export const GET = qrResponse('lv');
