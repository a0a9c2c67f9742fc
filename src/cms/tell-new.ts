/** The state of an entry that nobody has saved yet: Decap says of it that its changes are saved. */
import { cms as words } from '../ui/cms.ts';
import { decapFrench } from '../ui/decap-french.ts';
import type { DecapCms } from './decap.ts';
import { watchPage, write } from './watch-page.ts';

const NEW = /^#\/collections\/[^/]+\/new/u;
const SAVED = decapFrench.editor.editorToolbar.changesSaved;

/** Says that it is not saved, above the form, until it is. */
export function tellNew(cms: DecapCms): void {
  /** The address where an entry was just saved: Decap changes it a moment later. */
  let left: string | undefined;
  cms.registerEventListener({ name: 'postSave', handler: () => (left = location.hash) });
  window.addEventListener('hashchange', () => (left = undefined));
  watchPage(() => {
    const isNew = NEW.test(location.hash) && location.hash !== left;
    write(document.querySelector('[class*="-BackStatusUnchanged"]'), isNew ? words.notSaved : SAVED);
  });
}
