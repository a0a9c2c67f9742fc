/** Images of `content/media/`, written again by the build in the sizes and formats of the site: what a decoder refuses is not published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { listImages, type SiteImage } from '../../library/images.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { reencode } from '../../media/reencode.ts';
import { digest } from '../../sources/digest.ts';

const read = ({ source }: SiteImage) => readFile(join(process.cwd(), source));

export const getStaticPaths = () => listImages().map((image) => ({ params: { path: image.path }, props: image }));

export const prepare = async ({ props }: Asked<'path', SiteImage>) => ({ ...props, digest: digest(await read(props)) });

export const GET: APIRoute<SiteImage> = async (context) => {
  const image = await preparedFor(context, prepare);
  return new Response(await reencode(await read(image), image));
};
