import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens, the form of every id, anchor and file name: `rec-hou-03`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An id of an entry; whether it exists and is of the right kind is for the checks to say. */
export const id = () => z.string().regex(ID_PATTERN, { error: 'id' });

/** Ids of other entries, each named once. */
export const ids = () =>
  z.array(id()).refine((list) => new Set(list).size === list.length, { params: { code: 'repeated' } });
