/** « En attente » as it is now: Decap reads the drafts once, and not at all after a save, whatever was done in other tabs since. */
import { fiberOf, findProp, findStore } from './react-tree.ts';

const BOARD = '[class*="-WorkflowContainer"]';

/** Reads the drafts again when one enters « En attente », or comes back to its tab. */
export function rereadDrafts(): void {
  window.addEventListener('hashchange', reread);
  // Not at each focus, which the press of a button gives too: the button would go before it is pressed.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && reread());
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
