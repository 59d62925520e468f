import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens, the form of every id, anchor and file name: `rec-hou-03`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PLACE_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:#[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/;

/** An id of an entry; whether it exists and is of the right kind is for the checks to say. */
export const id = () => z.string().regex(ID_PATTERN, { error: 'id' });

/** Ids of other entries, each named once. */
export const ids = () => eachOnce(id());

/** Places of the site, each named once: ids of entries, with or without the anchor of a section: `rec-hou-03#soli`. */
export const places = () => eachOnce(z.string().regex(PLACE_PATTERN, { error: 'place' }));

function eachOnce(item: z.ZodString) {
  return z.array(item).refine((list) => new Set(list).size === list.length, { params: { code: 'repeated' } });
}
