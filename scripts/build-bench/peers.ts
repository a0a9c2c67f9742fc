/**
 * Other generators on the same texts, as plain pages: a title and its Markdown, without links, history, checks nor search.
 * They are no dependency of this project: `npm install` them in `.build/peers`, hugo on the machine; those that are not
 * there are left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Peer {
  /** Files of the project beside the texts. */
  files: Readonly<Record<string, string>>;
  /** Where the texts go. */
  texts: string;
  /** The command, from the project's folder. */
  command: readonly string[];
}

const peers: Readonly<Record<string, Peer>> = {
  starlight: {
    texts: 'src/content/docs',
    files: {
      // Astro bundles the packages that the project says it depends on.
      'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Wiki', pagefind: false })] };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    command: [process.execPath, '../node_modules/astro/bin/astro.mjs', 'build'],
  },
  eleventy: {
    texts: 'content',
    files: {
      'package.json': '{ "type": "module" }',
      'content/content.json': '{ "layout": "page.njk" }',
      '_includes/page.njk':
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main>{{ content | safe }}</main></body></html>',
      'eleventy.config.js':
        'export default (config) => { config.setQuietMode(true); };\nexport const config = { markdownTemplateEngine: false };\n',
    },
    command: [process.execPath, '../node_modules/@11ty/eleventy/cmd.cjs'],
  },
  hugo: {
    texts: 'content',
    files: {
      'config.toml': 'title = "Wiki"\n',
      'layouts/_default/single.html':
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main>{{ .Content }}</main></body></html>',
      'layouts/_default/list.html': '<!doctype html><title>{{ .Title }}</title>',
    },
    command: ['hugo', '--quiet'],
  },
};

export interface PeerProject {
  folder: string;
  command: readonly string[];
}

/** Writes the project of a peer for these texts (by path) in `<root>/.build/peers`; undefined when the peer is not installed. Throws on a name that is none. */
export function writePeer(root: string, name: string, texts: ReadonlyMap<string, string>): PeerProject | undefined {
  const peer = peers[name];
  if (!peer) throw new Error(`--peers : ${Object.keys(peers).join(', ')}`);
  const home = join(root, '.build/peers');
  const [program = '', script] = peer.command;
  if (script?.startsWith('../') ? !existsSync(join(home, script.slice('../'.length))) : spawnSync(program, ['version']).error)
    return undefined;
  const folder = join(home, name);
  rmSync(folder, { recursive: true, force: true });
  const plain = [...texts].map(([path, text]) => [path.replace(/^content/u, peer.texts).replace(/\.mdx$/u, '.md'), toPlain(text)] as const);
  for (const [path, text] of [...Object.entries(peer.files), ...plain]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, command: peer.command };
}

/** The title and the body; nothing in it is a template nor a tag for them. */
function toPlain(text: string): string {
  const title = /^title: *(.*)$/mu.exec(text)?.[1] ?? 'Sans titre';
  const body = text.slice(text.indexOf('\n---', 3) + 4).replace(/[{}<>]/gu, ' ');
  return `---\ntitle: ${title}\n---\n${body}`;
}
