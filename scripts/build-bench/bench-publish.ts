/** From « publier » to readers: the real server on a copy of a wiki, entries published through it one after the other. */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readContent } from '../../src/sources/read-content.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { toPublish, toSave } from '../../tests/support/repository.ts';
import { openOurs } from '../support/contestants.ts';
import { makeCorpus } from './make-corpus.ts';
import { edit, writeProject } from './write-project.ts';

const TURNS = 5;
/** Longer than any build of these sizes. */
const PATIENCE = 900_000;
/** The page that every published entry leads to, and that must show it in return; no other does, so that it shows them all. */
const CALLED = {
  title: 'Page appelée',
  path: 'glossaire/page-appelee/',
  file: 'content/terms/page-appelee.md',
  text: '---\ntitle: Page appelée\ndescription: Un essai.\n---\n\nUne phrase.\n',
};

/**
 * Prints the seconds between the moment « publier » is sent and the one when a new entry is served, the page that it leads
 * to names it in return, and the search finds it: the median of five in a wiki of `count` entries (this one when it has
 * more). Throws when an entry is not shown as it should be.
 */
export async function benchPublish(root: string, count: number): Promise<void> {
  const folder = join(root, '.build/bench', `publish-${count}`);
  const models = readContent(root).files;
  // A part of this wiki would be full of links that lead nowhere.
  const texts = new Map([...makeCorpus(models, Math.max(count, models.length)), [CALLED.file, CALLED.text]]);
  writeProject(root, folder, texts, count);
  edit(folder, '.gitignore', () => '.decap/\n.build/\n.astro/\ndist/\nnode_modules\n');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  for (const [name, value] of Object.entries({ 'user.name': 'Camille Dépôt', 'user.email': 'test@exemple.invalid' }))
    git('config', name, value);
  git('checkout', '-B', 'main');
  git('add', '--all');
  git('commit', '--message', 'Ce qui n’est pas suivi');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: String(port) },
    stdio: 'ignore',
  });
  const ask = (body: object) =>
    fetch(`${origin}/api/v1`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify(body),
    });
  const shows = async (path: string, text: string): Promise<boolean> => {
    const answer = await fetch(`${origin}/${path}`);
    // The page of what is not found quotes what was asked for.
    return answer.ok && (await answer.text()).includes(text);
  };
  const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
    for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(20)) if (await isTrue().catch(() => false)) return;
    throw new Error('Rien n’est paru.');
  };
  try {
    await until(async () => (await ask({ action: 'info' })).ok);
    const seconds: number[] = [];
    for (let turn = 1; turn <= TURNS; turn++) {
      const word = `Publinova${'abcdef'.charAt(turn)}`;
      const slug = word.toLowerCase();
      const text = `---\ntitle: ${word}\ndescription: Un essai.\n---\n\nUne phrase qui mène à [[${CALLED.title}]].\n`;
      await ask(await toSave({ slug, collection: 'terms', text, opened: null }));
      const began = performance.now();
      const published = await ask(toPublish(slug, 'terms'));
      if (!published.ok) throw new Error(await published.text());
      await until(() => shows(`glossaire/${slug}/`, word));
      seconds.push((performance.now() - began) / 1000);
      const search = await openOurs(join(folder, 'dist'));
      if (!(await shows(CALLED.path, word))) throw new Error(`${CALLED.path} ne mène pas à ${word}`);
      if (!(await search.ask(word)).includes(`/glossaire/${slug}/`)) throw new Error(`La recherche ne trouve pas ${word}`);
    }
    const [first = 0, ...others] = seconds.toSorted((a, b) => a - b);
    const all = [first, ...others];
    appendFileSync(join(root, '.build/results/build.jsonl'), `${JSON.stringify({ count, name: 'publier', seconds })}\n`);
    const say = (value = 0) => `${value.toFixed(1)} s`;
    console.log(
      `${texts.size} fiches, de « publier » aux lecteurs : ${say(all[Math.floor(TURNS / 2)])} (de ${say(first)} à ${say(all.at(-1))})`,
    );
  } finally {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
