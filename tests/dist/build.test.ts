import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = new URL('../..', import.meta.url).pathname;
const node = (cwd: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

describe('building', () => {
  it('stops at a wrong value, says where and what to do, and leaves the last site as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ptce-build-'));
    mkdirSync(join(folder, 'content/poles'), { recursive: true });
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'le site d’hier');
    writeFileSync(
      join(folder, 'content/poles/le-mat.md'),
      '---\ntitle: Le Mât\ndescription: Un pôle.\ndepth: stub\nregion: Bretange\ntown: 12\n---\n',
    );
    const { status, stderr } = node(folder, [join(project, 'scripts/build.ts')]);
    expect(status).toBe(1);
    expect(stderr).toContain('content/poles/le-mat.md:5:9  valeur-inconnue');
    expect(stderr).toContain('content/poles/le-mat.md:6:7  type-inattendu');
    expect(stderr).toMatch(/«\sBretagne\s» \(la plus proche\).*\n {2}Aide : .*#valeur-inconnue/u);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('le site d’hier');
    rmSync(folder, { recursive: true });
  });

  describe('for a sub-folder', () => {
    const out = '.build/sub-folder';
    afterAll(() => rmSync(join(project, out), { recursive: true, force: true }));

    it('keeps every link of the site inside it', () => {
      const { status, stderr } = node(project, ['scripts/build.ts', '--out', out], { SITE_BASE: '/wiki/' });
      expect(status, stderr).toBe(0);
      const outside = readdirSync(join(project, out), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
        .flatMap((file) =>
          [...readFileSync(join(project, out, file), 'utf8').matchAll(/ (?:href|src|action)="(\/[^"]*)"/gu)].flatMap(([, address]) =>
            address?.startsWith('/wiki/') ? [] : [`${file} → ${address}`],
          ),
        );
      expect(outside).toEqual([]);
    }, 180_000);
  });
});
