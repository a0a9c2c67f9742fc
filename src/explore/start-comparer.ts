import type { ComparedPole } from '../prepared/index.ts';
import { sayAnswered, showForScript } from '../reader/answered.ts';
import { keepFocus } from '../reader/keep-focus.ts';
import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { MOST_PICKED, readPicked } from './picked.ts';
import { printComparison } from './print-comparison.ts';
import { readCompared } from './read-compared.ts';

const words = exploreStrings.comparer;

/**
 * Puts the poles that the address names side by side. Each is one small file, read when it is asked for; what the address
 * names and nobody knows is said. The page gives the poles as links.
 */
export function startComparer(root: HTMLElement): void {
  const place = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`La page n’a pas de place « ${name} ».`);
    return found;
  };
  const form = root.querySelector('form');
  const select = root.querySelector('select');
  if (!form || !select) throw new Error('La page n’a pas de formulaire.');
  const title = document.title;
  const home = root.dataset['comparer'] ?? '';
  const titles = new Map(
    [...place('poles').querySelectorAll('a')].map((link) => [link.getAttribute('href')?.split('/').at(-2) ?? '', link.textContent]),
  );
  const files = new Map<string, Promise<ComparedPole>>();
  let turn = 0;

  const read = (slug: string): Promise<ComparedPole> => {
    const file = files.get(slug) ?? readCompared(home, slug);
    files.set(slug, file);
    // A file that could not be read is asked for again.
    file.catch(() => files.delete(slug));
    return file;
  };
  const asked = (): string[] => readPicked(new URLSearchParams(location.search));
  const picked = (): string[] =>
    asked()
      .filter((slug) => titles.has(slug))
      .slice(0, MOST_PICKED);
  const go = (slugs: readonly string[]): void => {
    history.pushState(null, '', slugs.length > 0 ? `?p=${slugs.join(',')}` : location.pathname);
    void show();
  };
  const say = (text: string): void => {
    place('status').textContent = typeset(text);
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const slugs = picked();
    const names = slugs.map((slug) => titles.get(slug) ?? slug);
    document.title = names.length > 0 ? `${names.join(', ')} — ${title}` : title;
    place('warnings').replaceChildren(...toWarnings(asked(), titles).map((text) => element('p', { class: 'warning' }, typeset(text))));
    place('chosen').replaceChildren(
      ...slugs.map((slug, index) => {
        const name = names[index] ?? slug;
        const button = element('button', { type: 'button', 'aria-label': exploreStrings.compare.remove(name) }, `${name} ×`);
        button.addEventListener('click', () => {
          keepFocus(
            () => go(slugs.filter((each) => each !== slug)),
            () => [place('chosen').children[index], place('chosen').lastElementChild, select],
          );
        });
        return button;
      }),
    );
    select.replaceChildren(
      ...[...titles].filter(([slug]) => !slugs.includes(slug)).map(([slug, name]) => element('option', { value: slug }, name)),
    );
    form.querySelector('[type="submit"]')?.toggleAttribute('disabled', slugs.length >= MOST_PICKED);
    root.querySelector('[data-print-comparison]')?.toggleAttribute('hidden', slugs.length < 2);
    const results = await Promise.allSettled(slugs.map(read));
    if (mine !== turn) return;
    const failed = names.filter((_, at) => results[at]?.status === 'rejected');
    const poles = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    place('comparison').replaceChildren(...printComparison(poles));
    if (failed.length > 0) say(words.failed(failed));
    else say(slugs.length === 0 ? words.none : slugs.length === 1 ? words.one : words.comparing(names));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (picked().length >= MOST_PICKED) return;
    // With as many as it takes, the button answers no more.
    keepFocus(
      () => go([...picked(), select.value]),
      () => [place('chosen').lastElementChild],
    );
  });
  root.querySelector('[data-print-comparison]')?.addEventListener('click', () => {
    print();
  });
  addEventListener('popstate', () => void show());
  void show().then(() => {
    sayAnswered(asked().length > 0);
  });
  showForScript(form, place('status'));
}

/** What the address asks for and cannot have. */
function toWarnings(asked: readonly string[], known: ReadonlyMap<string, string>): string[] {
  const unknown = asked.filter((slug) => !known.has(slug));
  return [
    ...unknown.map(exploreStrings.unknownPole),
    ...(asked.length - unknown.length > MOST_PICKED ? [exploreStrings.tooMany(MOST_PICKED)] : []),
  ];
}
