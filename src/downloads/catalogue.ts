import { entriesOf } from '../model/select.ts';
import type { Model } from '../model/types.ts';
import { areaPath } from '../routes.ts';
import { type AreaId, type Labels, taxonomy } from '../schema/taxonomy.ts';
import type { MadeFile, Subject } from './made-file.ts';

const LANGS: readonly (keyof Labels)[] = ['lv', 'en'];

/** Name of the USB edition, which holds both languages. */
export const USB_FILE = 'celvedis-usb.zip';

/** Every file that the build makes of a guide for readers to take along, in the order of the page of downloads. */
export function catalogue(model: Model): MadeFile[] {
  const areas = (Object.keys(taxonomy.areas) as AreaId[]).filter((area) => areaPath(area) !== undefined);
  return [
    ...LANGS.flatMap((lang) => [
      made({ type: 'handbook' }, 'pdf', lang, 'celvedis'),
      made({ type: 'handbook' }, 'epub', lang, 'celvedis'),
    ]),
    { file: USB_FILE, format: 'zip', subject: { type: 'usb' } },
    ...areas.flatMap((area) =>
      LANGS.map((lang) =>
        made({ type: 'area', area }, 'pdf', lang, areaPath(area)?.replace('jomas/', 'joma-') ?? area),
      ),
    ),
    ...entriesOf(model, 'workshop').flatMap(({ id }) =>
      LANGS.map((lang) => made({ type: 'workshop', id }, 'pdf', lang, `seminars-${id}`)),
    ),
  ];
}

function made(subject: Subject, format: 'pdf' | 'epub', lang: keyof Labels, name: string): MadeFile {
  return { file: `${name}-${lang}.${format}`, format, subject, lang };
}
