/** The table of contents follows the reading; where it stands is what « Reprendre ma lecture » keeps. */
import { keepPlace } from './resume.ts';

export function startContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
  if (!contents) return;
  const wide = matchMedia('(min-width: 64em)');
  const fit = (): void => void (contents.open = wide.matches);
  fit();
  wide.addEventListener('change', fit);

  const links = [...contents.querySelectorAll('a')];
  const titles = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  const find = (): number => titles.findLastIndex((title) => title && title.getBoundingClientRect().top < innerHeight / 3);
  const mark = (): void => {
    const read = Math.max(find(), 0);
    for (const [index, link] of links.entries())
      if (index === read) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  mark();
  addEventListener('scroll', () => requestAnimationFrame(mark), { passive: true });
  addEventListener('visibilitychange', () => document.hidden && keepPlace(links[find()], find() < links.length - 1));
}
