import type { AreaId, Labels } from '../schema/taxonomy.ts';

/** What a file to download holds. */
export type Subject =
  | { type: 'handbook' }
  | { type: 'area'; area: AreaId }
  | { type: 'workshop'; id: string }
  | { type: 'usb' };

/** A file that the build made for readers to take along. */
export interface MadeFile {
  /** Its name in the folder of downloads; stays from edition to edition, so that links to it last. */
  file: string;
  format: 'pdf' | 'epub' | 'zip';
  subject: Subject;
  /** Undefined for files that hold both languages. */
  lang?: keyof Labels;
}
