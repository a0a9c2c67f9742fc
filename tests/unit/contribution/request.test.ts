import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/contribution/request.ts';
import { isMediaFolder, toTarget } from '../../../src/sources/target.ts';

const file = (changes: object = {}) => ({ path: 'content/guides/un-guide.md', slug: 'un-guide', raw: 'texte', version: null, ...changes });
const save = (changes: object = {}, params: object = {}) => ({
  action: 'persistEntry',
  params: {
    branch: 'ailleurs',
    dataFiles: [file(changes)],
    assets: [],
    options: { collectionName: 'guides', commitMessage: 'Écrit', useWorkflow: true, status: 'draft' },
    ...params,
  },
});

describe('a path that contributions may touch', () => {
  it.each(['content/poles/phares.md', 'content/case-studies/l-accueil-des-phares.md'])('is an entry: %s', (path) => {
    expect(toTarget(path)?.kind).toBe('entry');
  });

  it.each(['content/media/poles/phares/hall.jpg', 'content/media/guides/neuf/plan_2.WEBP'])('is an image of an entry: %s', (path) => {
    expect(toTarget(path)?.kind).toBe('media');
  });

  it.each([
    'package.json',
    '.git/config',
    'content/poles/../../package.json',
    '/content/poles/phares.md',
    'content/inconnue/a.md',
    'content/poles/Phares.md',
    'content/poles/a/b.md',
    'content/poles/historique.md',
    'content/guides/guide.mdx',
    'content\\poles\\a.md',
    'content/media/poles/phares/plan.svg',
    'content/media/poles/phares/page.html',
    'content/media/poles/phares/.git.png',
    'content/media/plan.png',
    'content/media/poles/phares/../../../x.png',
    `content/poles/${'a'.repeat(81)}.md`,
    'content/poles/é.md',
    'content/poles/phares.md\n',
    'content/poles/-phares.md',
    '',
    'src/site.ts',
    '.forgejo/workflows/a.md',
    // Letters that become a point or a bar once normalised, or that a lenient reader decodes.
    'content/poles/．．/．．/package.md',
    'content／poles／a.md',
    'content∕poles∕a.md',
    'content⁄poles⁄a.md',
    'content/poles/‥/a.md',
    'content/poles/%2e%2e%2fa.md',
    'content/poles/..%5ca.md',
    'content/poles/\uFFFD\uFFFD/a.md',
    'content/poles/\u00C0\u00AE\u00C0\u00AE.md',
    'content/pоles/a.md',
    'content/media/poles/phares/plan․png',
    // Letters that one does not see, or that turn what one reads.
    'content/poles/a\u200B.md',
    'content/poles/a\u202Edm.md',
    'content/poles/\uFEFFa.md',
    'content/poles/a\u00AD.md',
    'content/media/poles/phares/plan\u202Egpj.png',
    'content/media/poles/phares/plan\u200D.png',
    // Ends of line and of text.
    'content/poles/a\r\n.md',
    'content/poles/a.md\r\nX: y',
    'content/poles/a\n--hard.md',
    'content/poles/a.md\0.png',
    'content/media/poles/phares/a.png\0',
    // Names that another system reads otherwise.
    'content/poles/a.md::$DATA',
    'content/poles/a.md.',
    'content/poles/a.md ',
    'content/poles/nul.md',
    'content/media/poles/phares/AUX.png',
    'C:content/poles/a.md',
    '//content/poles/a.md',
    'content//poles/a.md',
    './content/poles/a.md',
    '-content/poles/a.md',
  ])('is nothing else: %j', (path) => {
    expect(toTarget(path)).toBeUndefined();
  });

  it('lists images by collection and by entry only', () => {
    expect(['content/media', 'content/media/poles', 'content/media/poles/', 'content/media/poles/phares'].every(isMediaFolder)).toBe(true);
    expect(['', '.', 'content', 'content/media/x', 'content/media/poles/phares/x', 'content/media/..', 'public'].some(isMediaFolder)).toBe(
      false,
    );
  });
});

describe('a request', () => {
  it('loses the branch it names, and all that is unknown', () => {
    const request = readRequest({ ...save(), token: 'x' });
    expect(request.params).not.toHaveProperty('branch');
    expect(request).not.toHaveProperty('token');
  });

  it('of too many images says how many there may be', () => {
    const images = Array.from({ length: 41 }, (_, index) => ({
      path: `content/media/guides/un-guide/vue-${index}.png`,
      content: '',
      encoding: 'base64',
    }));
    expect(() => readRequest(save({}, { assets: images }))).toThrow('plus de 40 images');
    expect(() => readRequest(save({}, { assets: images.slice(1) }))).not.toThrow();
  });

  it('names a draft by collection and slug, whichever way it was named', () => {
    expect(readRequest({ action: 'unpublishedEntry', params: { id: 'guides/un-guide' } }).params).toEqual({
      collection: 'guides',
      slug: 'un-guide',
    });
    expect(() => readRequest({ action: 'unpublishedEntry', params: { id: 'guides/../x' } })).toThrow('« content »');
  });

  it.each([
    ['a path outside the content', save({ path: 'package.json' }), '« content »'],
    ['a slug that is not the path’s', save({ slug: 'un-autre' }), '« content »'],
    [
      'a collection that is not the path’s',
      save({}, { options: { collectionName: 'poles', commitMessage: 'Écrit', useWorkflow: true, status: 'draft' } }),
      '« content »',
    ],
    ['a title that makes no address', save({ path: 'content/guides/a_b.md', slug: 'a_b' }), 'gardez des lettres'],
    ['a change of address', save({ newPath: 'content/guides/ailleurs.md' }), 'ne change pas'],
    ['no version', save({ version: undefined }), 'n’est plus à jour'],
    ['a text too long', save({ raw: 'a'.repeat(400_000) }), '256 Ko'],
    ['two entries at once', save({}, { dataFiles: [file(), file()] }), 'pas compris'],
    [
      'a file that is no image',
      save({}, { assets: [{ path: 'content/media/guides/un-guide/a.js', content: '', encoding: 'base64' }] }),
      '« content »',
    ],
    ['an action that does not exist', { action: 'run', params: {} }, 'pas compris'],
    ['another folder to list', { action: 'entriesByFolder', params: { folder: 'src', extension: 'md', depth: 1 } }, '« content »'],
    [
      'files of another kind',
      { action: 'entriesByFolder', params: { folder: 'content/guides', extension: 'json', depth: 1 } },
      'pas compris',
    ],
    ['nothing', undefined, 'pas compris'],
  ])('is refused in French for %s', (_, body, message) => {
    expect(() => readRequest(body)).toThrow(message);
  });

  it.each(['Écrit\n\nCo-authored-by: Autre <a@exemple.fr>', 'Écrit\r', 'Écrit\0', '', 'Écrit \u202Etxet'])(
    'is refused when its message is not one plain line: %j',
    (commitMessage) => {
      const options = { collectionName: 'guides', commitMessage, useWorkflow: true, status: 'draft' };
      expect(() => readRequest(save({}, { options }))).toThrow('pas compris');
    },
  );
});
