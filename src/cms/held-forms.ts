/** The forms that are open in a tab of this browser: what is being written in one is not for a new form of another tab to show. */

const PREFIX = 'fiche-ouverte:';
/** Identifiers of the copies of forms open in any tab, as they were last asked for; the browser lets go those of a tab that ends. */
let open = new Set<string>();
/** Those of this page, open or not. */
const own = new Set<string>();

/** Asks for the forms that are open, now and each time that one may open another. Without locks (no https), none is known. */
export function watchForms(): void {
  const ask = async () => {
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    open = new Set(held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
  };
  for (const event of ['focus', 'hashchange']) window.addEventListener(event, () => void ask());
  void ask();
}

/** Whether the copy of that identifier is being written in another tab. */
export const isWrittenElsewhere = (id: string): boolean => open.has(id) && !own.has(id);

/** Says that a form writes or holds the copies of these identifiers; answers what says that it no longer does. */
export function holdCopies(ids: readonly string[]): () => void {
  let release = () => {};
  const until = new Promise<void>((resolve) => (release = resolve));
  for (const id of ids) {
    own.add(id);
    void navigator.locks?.request(PREFIX + id, { mode: 'shared' }, () => until);
  }
  return () => release();
}
