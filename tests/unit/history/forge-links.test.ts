import { expect, it } from 'vitest';
import { toForgeLinks } from '../../../src/history/forge-links.ts';

const project = { repository: 'groupe/projet', branch: 'main', address: '' };

it.each([
  ['gitlab', 'https://gitlab.com/groupe/projet/-/commit/abc', 'https://gitlab.com/groupe/projet/-/commits/main/content/terms/%C3%A9.md'],
  [
    'forgejo',
    'https://codeberg.org/groupe/projet/commit/abc',
    'https://codeberg.org/groupe/projet/commits/branch/main/content/terms/%C3%A9.md',
  ],
  ['github', 'https://github.com/groupe/projet/commit/abc', 'https://github.com/groupe/projet/commits/main/content/terms/%C3%A9.md'],
])('on %s, a change and the past of a file have an address', (backend, commit, past) => {
  const links = toForgeLinks({ ...project, backend });
  expect(links?.toCommit('abc')).toBe(commit);
  expect(links?.toFileHistory('content/terms/é.md')).toBe(past);
});

it('the address of another forge is kept, but GitHub’s is that of its log-in', () => {
  const address = 'https://framagit.org/';
  expect(toForgeLinks({ ...project, backend: 'gitlab', address })?.toCommit('abc')).toBe('https://framagit.org/groupe/projet/-/commit/abc');
  expect(toForgeLinks({ ...project, backend: 'github', address })?.toCommit('abc')).toBe('https://github.com/groupe/projet/commit/abc');
});

it('without a forge there is nowhere to go', () => expect(toForgeLinks({ ...project, backend: '' })).toBeUndefined());
