/** « Publier » before an entry is ready: Decap proposes it all the same, then refuses. Its menu says, and does, what comes first. */
import { typeset } from '../text/typeset.ts';
import { cms as words } from '../ui/cms.ts';
import { decapFrench } from '../ui/decap-french.ts';
import { fiberOf, findProp, type Fiber } from './react-tree.ts';
import { mark, watchPage, write } from './watch-page.ts';
import './publish-menu.css';

const ITEM = '[role="menuitem"][class*="-PublishDropDownItem"]';
/** The status that follows each. */
const NEXT: Readonly<Record<string, keyof typeof words.nextStatus>> = { draft: 'pending_review', pending_review: 'pending_publish' };

/** Keeps the menu as the entry is. */
export function guidePublication(): void {
  watchPage(() => {
    const items = [...document.querySelectorAll<HTMLElement>(ITEM)];
    const next = findNext(fiberOf(items[0] ?? null));
    if (!next) return;
    // The label stands before an icon. The other items publish, then open another form.
    for (const [index, item] of items.entries())
      if (index === 0) write(item.querySelector('span'), typeset(words.nextStatus[next]));
      else mark(item, 'hidden', '');
  });
  const alert = window.alert.bind(window);
  window.alert = (said?: string) => {
    const toolbar = fiberOf(document.querySelector('[class*="-ToolbarContainer"]'));
    const next = said === decapFrench.editor.editor.onPublishingNotReady ? findNext(toolbar) : undefined;
    const change = next && (findProp(toolbar, 'onChangeStatus') as ((status: string) => void) | undefined);
    if (!change) return alert(said);
    change(next.toUpperCase());
  };
}

/** The status that an entry must have next, from what is drawn of it; undefined when it may be published. */
function findNext(drawn: Fiber | undefined): keyof typeof words.nextStatus | undefined {
  const status = findProp(drawn, 'currentStatus');
  return typeof status === 'string' ? NEXT[status] : undefined;
}
