/** decap-server's own middlewares, in git mode, called as a function: one body in, one answer out. */
import type { RequestHandler } from 'express';
import middlewares from 'decap-server/dist/middlewares.js';
import type { Answer } from './refusal.ts';

export type DecapServer = (body: object) => Promise<Answer>;

/**
 * decap-server at work in the repository of `directory`, its git under `environment`. Only its two handlers of
 * `/api/v1` are kept: the guard in front of them replaces its CORS, its logging and its body parser. It has no option
 * for the repository nor for git's environment, so both pass through this process's own, for the time of a call; calls
 * must not overlap.
 */
export async function mountDecapServer(directory: string, environment: Record<string, string>): Promise<DecapServer> {
  const handlers: RequestHandler[] = [];
  const registrar = { use: () => undefined, post: (_: string, ...added: RequestHandler[]) => void handlers.push(...added) };
  await withEnvironment({ GIT_REPO_DIRECTORY: directory }, () => middlewares.registerLocalGit(registrar, { logLevel: 'silent' }));
  return (body) =>
    withEnvironment(environment, async () => {
      const answer: Answer = { status: 200, body: null };
      const response = {
        status: (code: number) => ((answer.status = code), response),
        json: (value: unknown) => ((answer.body = value), response),
      };
      for (const handler of handlers) {
        let goesOn = false;
        await (handler as unknown as (...args: unknown[]) => unknown)({ body }, response, () => (goesOn = true));
        if (!goesOn) break;
      }
      return answer;
    });
}

async function withEnvironment<T>(environment: Record<string, string>, task: () => Promise<T>): Promise<T> {
  const before = new Map(Object.keys(environment).map((name) => [name, process.env[name]]));
  Object.assign(process.env, environment);
  try {
    return await task();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
