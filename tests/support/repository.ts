/** A real git repository in a temporary folder, with a few entries, opened to contributions. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentChecks } from '../../src/contribution/contributing.ts';
import { openContribution, type OpenContribution } from '../../src/contribution/open.ts';
import { toFingerprint } from '../../src/text/fingerprint.ts';

export interface Repository {
  root: string;
  git: (...args: string[]) => string;
  write: (path: string, text: string) => void;
  /** The file on disk; undefined when there is none. */
  read: (path: string) => string | undefined;
  commit: (message: string) => void;
  remove: () => void;
}

/** Git in a folder: its standard output, without its last line break. */
export const openGit =
  (folder: string) =>
  (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();

/** Makes a repository on the branch `main`, whose first commit holds `files`. */
export function makeRepository(files: Readonly<Record<string, string>>): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'poles-depot-')));
  const git = openGit(root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (message: string) => {
    git('add', '--all');
    git('-c', 'user.name=Camille Dépôt', '-c', 'user.email=test@exemple.invalid', 'commit', '--quiet', '-m', message);
  };
  git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries({ '.gitignore': '.decap/\n', ...files })) write(path, text);
  commit('Premier état');
  return {
    root,
    git,
    write,
    commit,
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Checks that find nothing. */
export const noChecks: ContentChecks = { publication: () => [], removal: () => [] };

/** Opens a repository, which must be open to contributions. */
export async function openRepository({ root }: Repository, checks = noChecks): Promise<OpenContribution> {
  const opened = await openContribution(root, checks);
  if ('reason' in opened) throw new Error(opened.reason);
  return opened;
}

export interface Save {
  slug: string;
  text: string;
  opened: string | null;
  /** Published text that `text` already holds. */
  joined?: string;
  collection?: string;
  assets?: { path: string; content: string; encoding: 'base64' }[];
  useWorkflow?: boolean;
}

/** The request by which the CMS saves an entry; `opened` is the text that the editor opened, null for a new entry. */
export async function toSave({
  slug,
  text,
  opened,
  joined,
  collection = 'guides',
  assets = [],
  useWorkflow = true,
}: Save): Promise<object> {
  return {
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [
        {
          path: `content/${collection}/${slug}.md`,
          slug,
          raw: text,
          version: opened === null ? null : await toFingerprint(opened),
          ...(joined !== undefined && { joined: await toFingerprint(joined) }),
        },
      ],
      assets,
      options: {
        collectionName: collection,
        commitMessage: `Écrit « ${slug} »`,
        useWorkflow,
        status: 'draft',
        unpublished: false,
        newEntry: opened === null,
      },
    },
  };
}

/** The request by which the CMS publishes an entry. */
export const toPublish = (slug: string, collection = 'guides'): object => ({
  action: 'publishUnpublishedEntry',
  params: { branch: 'main', collection, slug },
});
