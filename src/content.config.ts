/**
 * Astro compiles the entries in MDX, and is given no other: the library reads all of them itself, so that no text has to
 * pass through Astro's store, which is written whole at every build.
 */
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionNames, type CollectionName } from './model/collection-names.ts';
import { toSchema } from './model/schema.ts';
import { watchContent } from './sources/watch-content.ts';
import { isDraft } from './wiki/corpus.ts';

const getContent = watchContent(process.cwd(), import.meta.env.DEV);

const loaderOf = (collection: CollectionName): Loader => ({
  name: `poles-en-commun/${collection}`,
  async load({ store, parseData, generateDigest, watcher, logger }) {
    const fill = async () => {
      const files = getContent().files.filter(
        (file) => file.isMdx && file.collection === collection && !isDraft(file) && !file.isUnavailable,
      );
      for (const id of store.keys()) if (!files.some((file) => file.slug === id)) store.delete(id);
      for (const file of files) {
        const digest = generateDigest(file.text);
        if (store.get(file.slug)?.digest === digest) continue;
        const data = await parseData({ id: file.slug, data: file.frontMatter.data, filePath: file.path });
        store.set({ id: file.slug, data, digest, filePath: file.path, deferredRender: true });
      }
    };
    await fill();
    const refill = (path: string) => {
      if (path.includes(`/content/${collection}/`))
        setTimeout(() => void fill().catch((error: unknown) => logger.error(String(error))), 1100);
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
    watcher?.add('content');
  },
});

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: loaderOf(name), schema: toSchema(name) as never })]),
);
