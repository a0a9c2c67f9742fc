import type { APIRoute } from 'astro';
import { preparedFor } from '../../library/prepare.ts';
import { drawIcon, iconSizes, readDrawing } from '../../sharing/icons.ts';

export const getStaticPaths = () => iconSizes.map((size) => ({ params: { size: String(size) } }));

export const prepare = () => readDrawing(process.cwd());

export const GET: APIRoute = async (context) =>
  new Response(await drawIcon(await preparedFor(context, prepare), Number(context.params['size'])), {
    headers: { 'Content-Type': 'image/png' },
  });
