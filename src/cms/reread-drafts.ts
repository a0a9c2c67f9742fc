/** « En attente » as it is now: Decap reads the drafts once, and not at all after a save, whatever was done in other tabs since. */
import { fiberOf, findProp, findStore } from './react-tree.ts';

const BOARD = '[class*="-WorkflowContainer"]';

/** What a press acts upon; a card is drawn along. */
const CONTROL = 'a, button, input, [role="button"], [role="menuitem"], [draggable="true"]';
/** A press that gives the window the focus comes within this time. */
const PAUSE = 250;
/** A tab that is shown again is given the focus too. */
const REST = 2000;

/** Reads the drafts again when one enters « En attente », or comes back to its tab or to its window. */
export function rereadDrafts(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const comeBack = () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < REST) return;
    last = performance.now();
    reread();
  };
  window.addEventListener('hashchange', reread);
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('focus', () => {
    clearTimeout(waiting);
    waiting = setTimeout(comeBack, PAUSE);
  });
  // The board is drawn anew: what is pressed would go before it has acted.
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target instanceof Element && target.closest(CONTROL)) clearTimeout(waiting);
    },
    true,
  );
}

function reread(): void {
  if (!location.hash.startsWith('#/workflow')) return;
  const store = findStore(fiberOf(document.querySelector('#nc-root *')));
  const state = store?.getState();
  if (!store || !state || state.editorialWorkflow.getIn(['pages', 'isFetching'])) return;
  // The one action after which Decap no longer believes that it has read them; the configuration is the same.
  store.dispatch({ type: 'CONFIG_SUCCESS', payload: state.config });
  const board = fiberOf(document.querySelector(BOARD));
  const load = findProp(board, 'loadUnpublishedEntries') as ((collections: unknown) => void) | undefined;
  // Not drawn yet, it reads them itself.
  load?.(findProp(board, 'collections'));
}
