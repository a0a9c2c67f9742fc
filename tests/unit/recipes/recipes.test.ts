/** The recipes of the three forges, held to what makes them safe: nobody sees them run before they are on a forge. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  [key: string]: unknown;
}
interface Job {
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
  [key: string]: unknown;
}
interface Workflow {
  on: string | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (path: string) => readFileSync(path, 'utf8');
const isCheckout = ({ uses = '' }: Step) => uses.includes('actions/checkout@');
const builds = ({ steps }: Job) => steps.some(({ run = '' }) => run.includes('npm run build'));

describe.each(['.github/workflows/contribution.yml', '.github/workflows/site.yml', '.forgejo/workflows/site.yml'])(
  'the recipe %s',
  (path) => {
    const text = read(path);
    const { on, permissions, jobs } = parse(text) as Workflow;
    const all = Object.entries(jobs);
    const steps = all.flatMap(([, job]) => job.steps);

    it('takes each action at one commit, with the version that it is said to be', () => {
      const lines = text.split('\n').filter((line) => line.includes('uses:'));
      expect(lines.filter((line) => !/uses: \S+@[0-9a-f]{40} # v\d+(?:\.\d+)*$/u.test(line))).toEqual([]);
      expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    });

    it('is never run with the rights of the wiki on the text of somebody else', () => {
      const events = typeof on === 'string' ? [on] : Object.keys(on);
      expect(['pull_request', 'push', 'schedule']).toEqual(expect.arrayContaining(events));
      // What a contributor chooses (a title, the name of a branch) is never part of a command.
      expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    });

    it('knows a secret, or may write, only where the built site alone is received', () => {
      expect(permissions ?? { contents: 'read' }).toEqual({ contents: 'read' });
      const trusted = all.filter(([, job]) => job.permissions || JSON.stringify(job).includes('secrets.'));
      for (const [, job] of trusted) {
        expect(job.steps.some((step) => isCheckout(step) || /\bnpm\b|\bnode\b/u.test(step.run ?? ''))).toBe(false);
        expect(builds(jobs[job.needs ?? ''] ?? { steps: [] })).toBe(true);
      }
      expect(steps.filter(isCheckout).every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    });

    it('builds with the whole history, and ends by itself', () => {
      for (const [, job] of all.filter(([, one]) => builds(one))) expect(job.steps.find(isCheckout)?.with?.['fetch-depth']).toBe(0);
      expect(all.filter(([, job]) => typeof job['timeout-minutes'] !== 'number')).toEqual([]);
      expect(all.filter(([, { needs }]) => needs !== undefined && !(needs in jobs))).toEqual([]);
    });
  },
);

describe('the recipe of GitLab', () => {
  const { stages, variables, image, ...jobs } = parse(read('.gitlab-ci.yml')) as {
    stages: string[];
    variables: Record<string, unknown>;
    image: string;
  } & Record<string, { stage: string; needs?: string[]; variables?: Record<string, unknown>; script: string | string[] }>;

  it('builds with the whole history, under a version of Node that is said', () => {
    expect(variables['GIT_DEPTH']).toBe(0);
    expect(image).toMatch(/^node:\d+$/u);
  });

  it.each([
    [{ CI_PAGES_URL: 'https://wiki-3f9a1c.gitlab.io' }, 'https://wiki-3f9a1c.gitlab.io', '/'],
    [{ CI_PAGES_URL: 'https://reseau.gitlab.io/equipe/wiki' }, 'https://reseau.gitlab.io', '/equipe/wiki/'],
    [{ CI_PAGES_URL: 'https://reseau.gitlab.io/equipe/wiki', SITE_URL: 'https://wiki.exemple.org' }, 'https://wiki.exemple.org', ''],
  ])('builds for the address that the forge, or the project, gives (%j)', (given, url, base) => {
    const script = [jobs['construire']?.script ?? []].flat().filter((line) => line.includes('SITE_URL'));
    const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, ...given };
    const say = 'console.log(process.env.SITE_URL, process.env.SITE_BASE ?? "")';
    const { stdout, stderr } = spawnSync('sh', ['-ec', `${script.join('\n')}\nnode -e '${say}'`], { env, encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual([`${url} ${base}`.trim(), '']);
  });

  it('puts online by a job that receives the built site alone', () => {
    expect(jobs['pages']).toMatchObject({ needs: ['construire'], variables: { GIT_STRATEGY: 'none' } });
    expect(String(jobs['pages']?.script)).not.toMatch(/\bnpm\b|\bnode\b/u);
    for (const { stage, needs = [] } of Object.values(jobs)) {
      expect(stages).toContain(stage);
      expect(Object.keys(jobs)).toEqual(expect.arrayContaining(needs));
    }
  });

  it('knows no secret', () => {
    expect(read('.gitlab-ci.yml')).not.toMatch(/TOKEN|PASSWORD|SECRET|_KEY\b/u);
  });
});
