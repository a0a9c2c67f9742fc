import { describe, expect, it } from 'vitest';
import { relinkPage, relinkStyle, toPoleScript, toRelative, type UsbSite } from '../../../src/usb/relink.ts';

const site: UsbSite = { base: '/', url: 'https://exemple.fr', scripts: new Map([['/_astro/liste.js', '_astro/liste.classique.js']]) };

describe('an address seen from a page of a folder', () => {
  it.each([
    ['guides/a/index.html', '/glossaire/scic/', '../../glossaire/scic/index.html'],
    ['guides/a/index.html', '/glossaire/scic/#sens', '../../glossaire/scic/index.html#sens'],
    ['guides/a/index.html', '/', '../../index.html'],
    ['index.html', '/', 'index.html'],
    ['index.html', '/explorer/?region=bretagne', 'explorer/index.html?region=bretagne'],
    ['guides/index.html', '/_astro/Base.css', '../_astro/Base.css'],
    ['seminaires/a/index.html', 'citer/', 'citer/index.html'],
    ['guides/a/index.html', '#sources', '#sources'],
    ['guides/a/index.html', 'https://ailleurs.fr/page/', 'https://ailleurs.fr/page/'],
    ['guides/a/index.html', '//ailleurs.fr/', '//ailleurs.fr/'],
    ['guides/a/index.html', 'mailto:a@b.fr', 'mailto:a@b.fr'],
    ['guides/a/index.html', '/admin/#/collections/guides/entries/a', 'https://exemple.fr/admin/#/collections/guides/entries/a'],
    ['guides/a/index.html', '/guides/a/flux.xml', 'https://exemple.fr/guides/a/flux.xml'],
  ])('%s: %s is %s', (page, address, expected) => expect(toRelative(page, address, site)).toBe(expected));

  it('is without the folder that the site was served from', () =>
    expect(toRelative('guides/index.html', '/projet/poles/', { base: '/projet/', url: '' })).toBe('../poles/index.html'));
});

describe('a page of a folder', () => {
  const open = '<!DOCTYPE html><html lang="fr"><head></head><body>';
  const close = '<script defer="" src="../usb.js"></script></body></html>';
  /** What becomes of the body of a page. */
  const page = (html: string): string => {
    const made = relinkPage('guides/index.html', `${open}${html}</body></html>`, site);
    expect([made.slice(0, open.length), made.slice(-close.length)]).toEqual([open, close]);
    return made.slice(open.length, -close.length);
  };

  it('loads classic scripts where it had modules, and none where a module has no such script', () => {
    const html = page('<script type="module" src="/_astro/liste.js"></script><script type="module" src="/_astro/autre.js"></script>');
    expect(html).toBe('<script defer="" src="../_astro/liste.classique.js"></script>');
  });

  it('asks for nothing that a folder refuses', () => {
    const html = page(
      '<link rel="preload" href="/a.woff2" crossorigin><link rel="manifest" href="/m"><template data-suggest-script><script></script></template>',
    );
    expect(html).toBe('');
  });

  it('does not offer to keep what is there already', () =>
    expect(page('<p><button type="button" data-carry="/_astro/carry.js" data-for-script>Emporter</button></p>')).toBe('<p></p>'));

  it('does not offer a calendar, which a module writes', () =>
    expect(page('<p data-checklist="x">Deux <button type="button">Emporter</button></p>')).toBe('<p data-checklist="x">Deux </p>'));

  it('lets no attribute of a text become a tag', () => {
    const text = '<p><abbr title="<source &quot;>" lang="x<">.</abbr><abbr title="><script src=file://a/s.js></script>">.</abbr></p>';
    expect(page(text)).toBe(text);
  });

  it('reads what is there without script too', () =>
    expect(page('<noscript><p><a href="/poles/">Pôles</a></p></noscript>')).toBe(
      '<noscript><p><a href="../poles/index.html">Pôles</a></p></noscript>',
    ));

  it('leaves the words of a page as they are', () => {
    const text = '<p>Écrivez href="/guides/" puis /glossaire/ : $& $1</p>';
    expect(page(text.replaceAll('"', '&quot;'))).toBe(text.replace('&', '&amp;'));
  });
});

it('gives a pole to the comparison with links seen from there, its words as they are', () =>
  expect(toPoleScript('a', '{"href":"/poles/a/","text":"/poles/a/"}', site)).toBe(
    '(globalThis.poles ??= {})["a"] = {"href":"../poles/a/index.html","text":"/poles/a/"};',
  ));

it('waits for the letters, so that no page has others', () =>
  expect(relinkStyle('_astro/a.css', '@font-face{font-display:optional}', site)).toBe('@font-face{font-display:block}'));

it('finds the letters of a style beside it', () =>
  expect(relinkStyle('_astro/a.css', 'src:url(/_astro/b.woff2) format("woff2")', site)).toBe('src:url(../_astro/b.woff2) format("woff2")'));
