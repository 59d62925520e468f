import { getCollection } from 'astro:content';
import { splitAnchor } from '../content/anchors.ts';
import { textHash } from '../content/hash.ts';
import { buildModel } from '../model/build.ts';
import type { Model } from '../model/types.ts';
import { type Kind, kinds } from '../schema/kinds.ts';

let built: Promise<Model> | undefined;

/** The graph of all entries for pages and components; built once a build, anew each time in development. */
export function getModel(): Promise<Model> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Model> {
  const latvian = await Promise.all((Object.keys(kinds) as Kind[]).map((kind) => getCollection(kind)));
  const english = await getCollection('english');
  return buildModel(
    latvian.flat().map(({ data, body = '', filePath = '' }) => ({
      data,
      hash: textHash({ title: data.title, summary: data.summary, body }),
      file: filePath,
      anchors: [...body.matchAll(/\[#[^\]\s]+\]\s*$/gm)].flatMap(([mark]) => splitAnchor(mark).anchor ?? []),
    })),
    english.map(({ id, data, filePath = '' }) => ({ id: id.split('/').at(-1) ?? id, ...data, file: filePath })),
  );
}
