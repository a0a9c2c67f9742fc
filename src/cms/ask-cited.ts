/** What is asked before an entry is published whose sources still wait. */
import { typeset } from '../text/typeset.ts';
import { reviewStrings as words } from '../ui/review-strings.ts';
import { toFormAddress, type CitedDraft } from './cited-drafts.ts';
import { element } from './element.ts';
import { showDialog } from './show-dialog.ts';
import './notices.css';
import './conflict-dialog.css';

/** A list of entries by their titles, each of which leads to its sheet, in a tab of its own. */
export const listCited = (cited: readonly CitedDraft[]): HTMLElement =>
  element(
    'ul',
    {},
    ...cited.map((one) => element('li', {}, element('a', { href: toFormAddress(one), target: '_blank', textContent: typeset(one.title) }))),
  );

/** Whether these sources are to be published with the entry that cites them. */
export async function askCited(sources: readonly CitedDraft[]): Promise<boolean> {
  const { length } = sources;
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { textContent: typeset(words.citedTitle(length)), id: 'sources-citees' }),
    element('p', { textContent: typeset(words.cited(length)) }),
    listCited(sources),
    element('p', { textContent: typeset(words.citedWhy) }),
    element(
      'p',
      { className: 'choices' },
      element('button', { value: 'publish', textContent: words.citedPublish(length) }),
      element('button', { value: 'cancel', textContent: words.citedCancel }),
    ),
  );
  const { pressed } = await showDialog(form, 'sources-citees', 'two-versions asked');
  return pressed === 'publish';
}
