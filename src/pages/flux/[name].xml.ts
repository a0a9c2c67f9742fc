import type { APIRoute } from 'astro';
import { getCollectionFeed } from '../../library/feeds.ts';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { toFeedName } from '../../model/routes.ts';

export const getStaticPaths = () => [
  { params: { name: 'changements' }, props: {} },
  ...collectionNames.map((collection) => ({ params: { name: toFeedName(collection) }, props: { collection } })),
];

export const GET: APIRoute<{ collection?: CollectionName }> = async ({ props }) =>
  new Response(await getCollectionFeed(props.collection), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
