/** A git repository held in memory, and the part of each forge's interface that Decap saves an entry through. */
import { createHash } from 'node:crypto';

export interface FakeForge {
  /** Answers as the forge does. */
  fetch: (input: string | URL | Request, options?: RequestInit) => Promise<Response>;
  /** The text of a file on a branch; undefined when there is none. */
  read: (branch: string, path: string) => string | undefined;
  /** A commit by somebody else, on a branch that starts from the published one when it is new. */
  write: (branch: string, path: string, text: string) => void;
  /** What somebody else does just before a request that this matches is answered; once. */
  meanwhile: (request: RegExp, act: () => void) => void;
}

interface Commit {
  parent?: string;
  files: ReadonlyMap<string, string>;
}
interface Sent {
  branch: string;
  start_branch?: string;
  actions: { action: string; file_path: string; content: string; last_commit_id?: string }[];
  files: { operation: string; path: string; content: string; sha?: string }[];
  new_branch_name: string;
  old_ref_name: string;
  content: string;
  base_tree: string;
  tree: string & { path: string; sha: string }[];
  parents: string[];
  ref: string;
  sha: string;
  force: boolean;
}

const digest = (text: string): string => createHash('sha1').update(text).digest('hex');
const decode = (base64: string): string => Buffer.from(base64, 'base64').toString();
const reply = (status: number, json: unknown): Response => Response.json(json, { status });
const MISSING = () => reply(404, { message: 'Not Found' });

/** A forge whose published branch is `main`, with these files. */
export function makeFakeForge(kind: 'gitlab' | 'forgejo' | 'github', start: Readonly<Record<string, string>>): FakeForge {
  const commits = new Map<string, Commit>([['c0', { files: new Map(Object.entries(start)) }]]);
  const branches = new Map([['main', 'c0']]);
  const blobs = new Map<string, string>();
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const waiting: { request: RegExp; act: () => void }[] = [];
  const at = (ref: string): Commit | undefined => commits.get(branches.get(ref) ?? ref);
  const add = (files: ReadonlyMap<string, string>, parent: string): string => {
    const id = `c${commits.size}`;
    commits.set(id, { files, parent });
    return id;
  };
  const commit = (branch: string, changes: Iterable<[string, string]>, from = 'main'): void => {
    const parent = branches.get(branch) ?? branches.get(from) ?? '';
    branches.set(branch, add(new Map([...(commits.get(parent)?.files ?? []), ...changes]), parent));
  };
  /** The last commit that changed a file. */
  const lastOf = (ref: string, path: string): string => {
    let id = branches.get(ref) ?? ref;
    for (;;) {
      const parent = commits.get(id)?.parent;
      if (parent === undefined || commits.get(parent)?.files.get(path) !== commits.get(id)?.files.get(path)) return id;
      id = parent;
    }
  };
  const descends = (id: string, from: string): boolean => {
    for (let each: string | undefined = id; each !== undefined; each = commits.get(each)?.parent) if (each === from) return true;
    return false;
  };

  /** A blob by its digest, as GitHub and Forgejo give it. */
  const blob = (sha: string): Response => {
    const text = [...commits.values()].flatMap(({ files }) => [...files.values()]).find((one) => digest(one) === sha);
    return text === undefined ? MISSING() : reply(200, { content: Buffer.from(text).toString('base64'), encoding: 'base64' });
  };

  const gitlab = (method: string, path: string, ref: string, sent: Sent): Response => {
    const raw = /\/repository\/files\/([^/]+)\/raw$/u.exec(path)?.[1];
    if (raw) {
      const text = at(ref)?.files.get(decodeURIComponent(raw));
      return text === undefined ? MISSING() : new Response(text);
    }
    const file = /\/repository\/files\/([^/]+)$/u.exec(path)?.[1];
    if (file) {
      const name = decodeURIComponent(file);
      return at(ref)?.files.has(name) ? reply(200, { last_commit_id: lastOf(ref, name) }) : MISSING();
    }
    if (method === 'POST' && path.endsWith('/repository/commits')) {
      if (sent.start_branch && branches.has(sent.branch)) return reply(400, { message: 'A branch called that already exists' });
      const base = sent.start_branch ?? sent.branch;
      for (const { action, file_path: name, last_commit_id: known } of sent.actions) {
        if (action === 'create' && at(base)?.files.has(name)) return reply(400, { message: 'A file with this name already exists' });
        if (known && known !== lastOf(base, name))
          return reply(400, { message: 'You are attempting to update a file that has changed since you started editing it.' });
      }
      commit(
        sent.branch,
        sent.actions.map((one) => [one.file_path, decode(one.content)]),
      );
      return reply(201, {});
    }
    if (path.endsWith('/merge_requests'))
      return reply(200, method === 'GET' ? [{ iid: 1, source_branch: 'cms/guides/un-guide', labels: ['decap-cms/draft'] }] : {});
    return reply(200, { diffs: [] });
  };

  const forgejo = (method: string, path: string, ref: string, sent: Sent): Response => {
    const file = /\/contents\/(.+)$/u.exec(path)?.[1];
    if (file) {
      const text = at(ref)?.files.get(decodeURIComponent(file));
      return text === undefined ? MISSING() : reply(200, { sha: digest(text) });
    }
    const sha = /\/git\/blobs\/(.+)$/u.exec(path)?.[1];
    if (sha) return blob(sha);
    const branch = /\/branches\/([^/]+)$/u.exec(path)?.[1];
    if (branch) return branches.has(decodeURIComponent(branch)) ? reply(200, {}) : MISSING();
    if (path.endsWith('/branches')) {
      branches.set(sent.new_branch_name, branches.get(sent.old_ref_name) ?? '');
      return reply(201, {});
    }
    if (method === 'POST' && path.endsWith('/contents')) {
      for (const { operation, path: name, sha } of sent.files) {
        const text = at(sent.branch)?.files.get(name);
        if (operation === 'create' ? text !== undefined : text === undefined || digest(text) !== sha)
          return reply(422, { message: 'sha does not match' });
      }
      commit(
        sent.branch,
        sent.files.map((one) => [one.path, decode(one.content)]),
      );
      return reply(201, {});
    }
    if (path.endsWith('/labels') && method === 'GET') return reply(200, []);
    return reply(200, { id: 1, number: 1, name: 'decap-cms/draft', labels: [] });
  };

  const github = (method: string, path: string, _ref: string, sent: Sent): Response => {
    const branch = /\/branches\/([^/]+)$/u.exec(path)?.[1];
    if (branch) {
      const sha = branches.get(decodeURIComponent(branch));
      return sha ? reply(200, { name: branch, commit: { sha } }) : MISSING();
    }
    const blobSha = /\/git\/blobs\/(.+)$/u.exec(path)?.[1];
    if (blobSha) return blob(blobSha);
    const [, tree, folder = ''] = /\/git\/trees\/([^:]+):(.*)$/u.exec(path) ?? [];
    if (tree) {
      const prefix = `${decodeURIComponent(folder)}/`;
      const files = [...(at(decodeURIComponent(tree))?.files ?? [])].filter(([name]) => name.startsWith(prefix));
      return files.length === 0
        ? MISSING()
        : reply(200, { tree: files.map(([name, text]) => ({ path: name.slice(prefix.length), sha: digest(text) })) });
    }
    if (path.endsWith('/git/blobs')) {
      const text = decode(sent.content);
      blobs.set(digest(text), text);
      return reply(201, { sha: digest(text) });
    }
    if (path.endsWith('/git/trees')) {
      const id = `t${trees.size}`;
      const changes = sent.tree.map(({ path: name, sha }): [string, string] => [name, blobs.get(sha) ?? '']);
      trees.set(id, new Map([...(commits.get(sent.base_tree)?.files ?? []), ...changes]));
      return reply(201, { sha: id });
    }
    if (path.endsWith('/git/commits')) return reply(201, { sha: add(trees.get(sent.tree) ?? new Map(), sent.parents[0] ?? '') });
    if (path.endsWith('/git/refs')) {
      const name = sent.ref.replace('refs/heads/', '');
      if (branches.has(name)) return reply(422, { message: 'Reference already exists' });
      branches.set(name, sent.sha);
      return reply(201, { ref: sent.ref });
    }
    const head = /\/git\/refs\/heads\/([^/]+)$/u.exec(path)?.[1];
    if (head && method === 'PATCH') {
      const name = decodeURIComponent(head);
      if (!sent.force && !descends(sent.sha, branches.get(name) ?? '')) return reply(422, { message: 'Update is not a fast forward' });
      branches.set(name, sent.sha);
      return reply(200, {});
    }
    const [, from, to] = /\/compare\/(.+)\.\.\.(.+)$/u.exec(decodeURIComponent(path)) ?? [];
    if (from && to) {
      const name = to.replace(/^[^/:]+:/u, '');
      const base = branches.get(from) ?? from;
      const since: object[] = [];
      for (let sha = branches.get(name) ?? name; !descends(base, sha);) {
        const parent = commits.get(sha)?.parent ?? base;
        since.unshift({ sha, parents: [{ sha: parent }], commit: { message: '' } });
        sha = parent;
      }
      const files = [...(at(name)?.files ?? [])].map(([filename, text]) => ({ filename, sha: digest(text), status: 'modified' }));
      return reply(200, { base_commit: { sha: base }, commits: since, files });
    }
    return reply(200, { number: 1, labels: [] });
  };

  const answer = { gitlab, forgejo, github }[kind];
  return {
    read: (branch, path) => at(branch)?.files.get(path),
    write: (branch, path, text) => {
      blobs.set(digest(text), text);
      commit(branch, [[path, text]]);
    },
    meanwhile: (request, act) => void waiting.push({ request, act }),
    fetch: async (input, options = {}) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      const method = options.method ?? 'GET';
      const said = `${method} ${url.pathname}`;
      const next = waiting.findIndex(({ request }) => request.test(said));
      if (next !== -1) waiting.splice(next, 1)[0]?.act();
      const sent = JSON.parse(typeof options.body === 'string' ? options.body : '{}') as Sent;
      return answer(method, url.pathname, url.searchParams.get('ref') ?? '', sent);
    },
  };
}
