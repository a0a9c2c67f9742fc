/** The contribution server as an Express router: who speaks, what is asked, what is answered. */
import express, { type ErrorRequestHandler, type Router } from 'express';
import { contribution } from '../ui/contribution.ts';
import { checkCaller } from './caller.ts';
import type { OpenContribution } from './open.ts';
import { Refusal } from './refusal.ts';

export interface RouterOptions {
  opened: OpenContribution;
  /** The port that the site is served on, to know its own pages by. */
  port: number;
  /** Called after each change of the published branch, with the files of `content/` that changed. */
  onPublished: (paths: readonly string[]) => void;
  /** Prints a line for the person at the console. */
  say: (line: string) => void;
}

/** Room for a long page and some 45 MB of images, in base64. The CMS compresses nothing: what is compressed is refused unread. */
const BODY_LIMIT = '64mb';

/** Answers `POST /` with the CMS's requests; every refusal is JSON, `{ error }`, in French. */
export function createContributionRouter({ opened, port, onPublished, say }: RouterOptions): Router {
  const router = express.Router();
  router.use((request, _, next) => {
    const { host, origin, 'sec-fetch-site': fetchSite } = request.headers;
    checkCaller({ address: request.socket.remoteAddress, host, origin, fetchSite: String(fetchSite ?? '') || undefined }, port);
    next();
  });
  router.post('/', express.json({ limit: BODY_LIMIT, inflate: false }), async (request, response) => {
    const { answer, delivery, aside } = await opened.answer(request.body);
    if (aside) say(contribution.console.setAside(aside));
    for (const path of delivery.kept) say(contribution.console.kept(path));
    if (delivery.paths.length > 0) onPublished(delivery.paths);
    response.status(answer.status).json(answer.body);
  });
  router.use(((error: Error & { type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = toRefusal(error);
    if (refusal.status >= 500) say(contribution.console.failed(error.message));
    const { status, body } = refusal.toAnswer();
    response.status(status).json(body);
  }) satisfies ErrorRequestHandler);
  return router;
}

/** An error of ours, of the body parser (`entity.too.large`, `entity.parse.failed`), or of git. */
function toRefusal(error: Error & { type?: string }): Refusal {
  const { refused } = contribution;
  if (error instanceof Refusal) return error;
  if (error.type === 'entity.too.large') return new Refusal(413, refused.imagesWeight);
  if (error.type?.startsWith('entity.') || error.type?.startsWith('encoding.')) return new Refusal(400, refused.request);
  return new Refusal(500, refused.failed);
}
