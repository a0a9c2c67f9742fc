/** The picture that a page has where it is shared: of each entry, each collection, and the site. */
import font from '@card-font?inline';
import type { APIRoute } from 'astro';
import { getCard, listCards, type Pictured } from '../../library/cards.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { cardFont } from '../../sharing/card-font.ts';
import { drawCard } from '../../sharing/draw-card.ts';

export const getStaticPaths = () => listCards().map(({ page, of }) => ({ params: { card: page }, props: { of } }));

export const prepare = ({ props }: Asked<'card', { of: Pictured }>) => getCard(props.of);

export const GET: APIRoute<{ of: Pictured }> = async (context) =>
  new Response(await drawCard(await preparedFor(context, prepare), await cardFont(process.cwd(), font.replace(/^.*,/u, ''))), {
    headers: { 'Content-Type': 'image/png' },
  });
