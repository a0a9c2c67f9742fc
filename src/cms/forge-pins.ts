/** How each forge says the version of a file, and how it is held to it. */
import { cms } from '../ui/cms.ts';
import { orAbsent } from './refusals.ts';

/** What this room uses of Decap's interfaces to forges. */
export interface ForgeApi {
  branch: string;
  repoURL: string;
  generateContentKey?(collection: string, slug: string): string;
  requestJSON?(request: GitLabRequest): Promise<unknown>;
  request?(path: string, options?: { method?: string; body?: string }, ...rest: unknown[]): Promise<unknown>;
  getFileSha?(path: string, options: { branch: string }): Promise<string>;
  getBranch?(branch: string): Promise<{ commit: { sha: string } }>;
  updateTree?(base: string, files: readonly TreeFile[], ...rest: unknown[]): Promise<unknown>;
  patchBranch?(branch: string, sha: string, options?: { force?: boolean }): Promise<unknown>;
}
interface GitLabRequest {
  url: string;
  method?: string;
  body?: string;
  params?: Record<string, string>;
}
/** A file of a new tree; `raw` is the text of one that a person saves, as opposed to one that a rebase carries along. */
interface TreeFile {
  path: string;
  raw?: string;
}

/** Where a file stood when it was looked at. */
export interface Pin {
  path: string;
  /** Branch of its draft, whether there is one or not. */
  draft: string;
  /** What the forge calls its version; null when there was no such file. */
  version: string | null;
  /** Last commit of the branch of its draft, where the forge is asked for it; null when there was no draft. */
  head?: string | null;
}

export interface Pinner {
  look(api: ForgeApi, path: string, draft: string): Promise<Pin>;
  /** Methods that take the place of the interface's own during a save. */
  hold(api: ForgeApi, pins: readonly Pin[]): Partial<ForgeApi>;
}

/** The forge refused, or would have been asked to write over somebody else's save. */
export class Moved extends Error {}

const orNull = async <T>(answer: Promise<T>): Promise<T | null> => (await orAbsent(answer)) ?? null;
const clean = (path: string): string => path.replace(/^\/+/u, '');

/** GitLab checks the last commit of each file that a commit changes, when it is told. */
const gitlab: Pinner = {
  async look(api, path, draft) {
    const read = (ref: string) =>
      orNull(need(api.requestJSON)({ url: `${api.repoURL}/repository/files/${encodeURIComponent(path)}`, params: { ref } })) as Promise<{
        last_commit_id: string;
      } | null>;
    const file = (await read(draft)) ?? (await read(api.branch));
    return { path, draft, version: file?.last_commit_id ?? null };
  },
  hold(api, pins) {
    const send = need(api.requestJSON);
    return {
      requestJSON: async (request) => {
        if (request.method !== 'POST' || !request.url.endsWith('/repository/commits')) return send(request);
        const commit = JSON.parse(request.body ?? '{}') as { actions: { action: string; file_path: string; previous_path?: string }[] };
        const actions = commit.actions.map((action) => {
          const pin = pins.find(({ path }) => path === clean(action.previous_path ?? action.file_path));
          if (!pin) return action;
          if ((pin.version === null) !== (action.action === 'create')) throw new Moved(pin.path);
          return pin.version === null ? action : { ...action, last_commit_id: pin.version };
        });
        return send({ ...request, body: JSON.stringify({ ...commit, actions }) });
      },
    };
  },
};

/** Forgejo refuses a change of a file whose digest is not the one that is sent. */
const forgejo: Pinner = {
  async look(api, path, draft) {
    const read = (branch: string) => orNull(need(api.getFileSha).call(api, path, { branch }));
    return { path, draft, version: (await read(draft)) ?? (await read(api.branch)) };
  },
  hold(api, pins) {
    const send = need(api.request);
    return {
      request: async (path, options = {}, ...rest) => {
        if (options.method !== 'POST' || path !== `${api.repoURL}/contents`) return send.call(api, path, options, ...rest);
        const change = JSON.parse(options.body ?? '{}') as {
          files: { operation: string; path: string; from_path?: string; sha?: string }[];
        };
        const files = change.files.map((file) => {
          const pin = pins.find((one) => one.path === clean(file.from_path ?? file.path));
          if (!pin) return file;
          if ((pin.version === null) !== (file.operation === 'create')) throw new Moved(pin.path);
          return pin.version === null ? file : { ...file, sha: pin.version };
        });
        return send.call(api, path, { ...options, body: JSON.stringify({ ...change, files }) }, ...rest);
      },
    };
  },
};

/**
 * GitHub takes whole trees: the file is compared in the commit that the new tree is made from, and a draft is moved on only
 * from the commit that it was at. When a draft has to be rebased, nothing but the last instant is left to chance.
 */
const github: Pinner = {
  async look(api, path, draft) {
    const head = (await orNull(need(api.getBranch).call(api, draft)))?.commit.sha ?? null;
    return { path, draft, version: await orNull(need(api.getFileSha).call(api, path, { branch: head ?? api.branch })), head };
  },
  hold(api, pins) {
    const [grow, patch] = [need(api.updateTree), need(api.patchBranch)];
    return {
      updateTree: async (base, files, ...rest) => {
        for (const pin of pins) {
          if (!files.some(({ path, raw }) => raw !== undefined && clean(path) === pin.path)) continue;
          const version = await orNull(need(api.getFileSha).call(api, pin.path, { branch: base }));
          if (version !== pin.version) throw new Moved(pin.path);
        }
        return grow.call(api, base, files, ...rest);
      },
      patchBranch: async (branch, sha, options) => {
        const pin = pins.find(({ draft }) => draft === branch);
        if (!pin || !options?.force) return patch.call(api, branch, sha, options);
        try {
          return await patch.call(api, branch, sha, { force: false });
        } catch {
          const head = (await orNull(need(api.getBranch).call(api, branch)))?.commit.sha ?? null;
          if (head !== pin.head) throw new Moved(pin.path);
          return patch.call(api, branch, sha, options);
        }
      },
    };
  },
};

const pinners: Readonly<Record<string, Pinner>> = { gitlab, forgejo, github };

/** How a forge is held to a version, by the name of Decap's backend; undefined for another. */
export const toPinner = (forge: string): Pinner | undefined => pinners[forge];

function need<T>(method: T | undefined): T {
  if (method === undefined) throw new Error(cms.unknownForge);
  return method;
}
