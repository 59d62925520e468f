import type { Model } from '../model/types.ts';
import { catalogue } from './catalogue.ts';
import type { MadeFile } from './made-file.ts';

/** The files that this build makes and its page offers: none with `DOWNLOADS=none`, for a quick build. */
export function offered(model: Model): MadeFile[] {
  return process.env.DOWNLOADS === 'none' ? [] : catalogue(model);
}
