import type { APIRoute } from 'astro';
import { toAtom } from '../../feeds/to-atom.ts';
import { getCollectionFeed } from '../../library/feeds.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { collectionNames, type CollectionName } from '../../model/collection-names.ts';
import { toFeedName } from '../../model/routes.ts';

interface Props {
  /** None: the feed of the whole wiki. */
  collection?: CollectionName;
}

export const getStaticPaths = (): { params: { name: string }; props: Props }[] => [
  { params: { name: 'changements' }, props: {} },
  ...collectionNames.map((collection) => ({ params: { name: toFeedName(collection) }, props: { collection } })),
];

export const prepare = ({ props }: Asked<'name', Props>) => getCollectionFeed(props.collection);

export const GET: APIRoute<Props> = async (context) =>
  new Response(toAtom(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
