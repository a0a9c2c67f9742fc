declare module 'decap-server/dist/middlewares.js' {
  import type { RequestHandler } from 'express';

  /** What decap-server needs of an Express application. */
  interface Registrar {
    use(handler: unknown): void;
    post(path: string, ...handlers: RequestHandler[]): void;
  }

  const middlewares: {
    /** Registers common middlewares, then those of the git mode, for the repository of `GIT_REPO_DIRECTORY`. */
    registerLocalGit(app: Registrar, options: { logLevel: string }): Promise<void>;
  };
  export default middlewares;
}
