/** Images of `content/media/`, written again by the build in the sizes and formats of the site: what a decoder refuses is not published. */
import type { APIRoute } from 'astro';
import { digestImage, listImages, readImage, type SiteImage } from '../../library/images.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { reencode } from '../../media/reencode.ts';

export const getStaticPaths = () => listImages().map((image) => ({ params: { path: image.path }, props: image }));

export const prepare = async ({ props }: Asked<'path', SiteImage>) => ({ ...props, digest: await digestImage(props.source) });

export const GET: APIRoute<SiteImage> = async (context) => {
  const image = await preparedFor(context, prepare);
  return new Response(await reencode(await readImage(image.source), image));
};
