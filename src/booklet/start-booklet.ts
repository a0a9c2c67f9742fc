/** The page of the booklet: what is chosen, and the chapters that it makes. */
import { showForScript } from '../reader/answered.ts';
import { keepFocus } from '../reader/keep-focus.ts';
import { typeset } from '../text/typeset.ts';
import { bookletStrings as words } from '../ui/booklet-strings.ts';
import { keepChoice, keptChoice, readChoice, toSearch, type Choice } from './choice.ts';
import { fetchPage } from './fetch-page.ts';
import { printContents, toChapterId } from './print-contents.ts';
import { toChapter } from './to-chapter.ts';

/** Pages read already, by their path. */
type Read = Map<string, Promise<Document>>;

/** Brings the page to life: the address adds to what this browser keeps. `data-booklet-ready` says how many chapters are there. */
export function startBooklet(root: HTMLElement): void {
  const place = <Found extends HTMLElement>(name: string): Found => {
    const found = root.querySelector<Found>(`[data-booklet-${name}]`);
    if (!found) throw new Error(`La page n’a pas de place ${name}.`);
    return found;
  };
  const home = new URL('../', location.href.replace(/[?#].*$/u, ''));
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[name="p"]')];
  const titles = new Map(boxes.map((box) => [box.value, box.closest('label')?.textContent.trim() ?? box.value]));
  const read: Read = new Map();
  const named = readChoice(location.search);
  let choice: Choice = [...new Set([...keptChoice(), ...named])].filter((path) => titles.has(path));
  // An address that somebody shares is that booklet, and nothing more.
  if (named.length > 1) choice = named.filter((path) => titles.has(path));
  let turn = 0;
  /** What the address names and nobody knows: said once, as the address names it no more. */
  let unknown = named.filter((path) => !titles.has(path));

  const titleOf = (path: string): string => titles.get(path) ?? path;
  const status = place('status');

  const show = async (moved?: string): Promise<void> => {
    const mine = ++turn;
    for (const box of boxes) box.checked = choice.includes(box.value);
    place('print').hidden = place('clear').hidden = choice.length === 0;
    printContents(place('contents'), status, choice, titleOf, choose);
    const { chapters, failed } = await readChapters(choice, home, read);
    if (mine !== turn) return;
    place('chapters').replaceChildren(...chapters);
    for (const path of failed)
      place('contents')
        .querySelector(`a[href="#${toChapterId(choice.indexOf(path))}"]`)
        ?.removeAttribute('href');
    const said = moved ? words.moved(titleOf(moved), choice.indexOf(moved) + 1, choice.length) : words.chosen(choice.length);
    const sentence = failed.length > 0 ? words.failed(failed.map(titleOf)) : said;
    status.textContent = typeset([sentence, ...unknown.map(words.unknown)].join(' '));
    unknown = [];
    root.dataset['bookletReady'] = String(chapters.length);
  };
  const choose = (next: Choice, moved?: string): void => {
    choice = next;
    keepChoice(choice);
    print(moved);
  };
  const print = (moved?: string): void => {
    history.replaceState(null, '', toSearch(choice) || location.pathname);
    void show(moved);
  };
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const others = choice.filter((path) => path !== target.value);
    choose(target.checked ? [...others, target.value] : others);
  });
  place('clear').addEventListener('click', () => {
    keepFocus(
      () => choose([]),
      () => [status],
    );
  });
  place('print').addEventListener('click', () => globalThis.print());
  showForScript(place('form'));
  // That of somebody else is not the reader's own, which stays as they left it until they change something.
  if (named.length > 1) print();
  else choose(choice);
}

/** The chapters of a choice, in its order; the pages that could not be read are named. */
async function readChapters(choice: Choice, home: URL, read: Read): Promise<{ chapters: HTMLElement[]; failed: string[] }> {
  const addresses = choice.map((path) => new URL(`${path}/`, home));
  const ids = new Map(addresses.map(({ href }, at) => [href, toChapterId(at)]));
  const chapters: HTMLElement[] = [];
  const failed: string[] = [];
  const pages = await Promise.all(choice.map((path, at) => readPage(path, addresses[at] ?? home, read).catch(() => undefined)));
  for (const [at, path] of choice.entries()) {
    const page = pages[at];
    const address = addresses[at];
    const chapter = page && address && toChapter(page.cloneNode(true) as Document, address, toChapterId(at), ids);
    if (chapter) chapters.push(chapter);
    else failed.push(path);
  }
  return { chapters, failed };
}

function readPage(path: string, address: URL, read: Read): Promise<Document> {
  const known = read.get(path) ?? fetchPage(address);
  read.set(path, known);
  // A page that could not be read is asked for again.
  known.catch(() => read.delete(path));
  return known;
}
