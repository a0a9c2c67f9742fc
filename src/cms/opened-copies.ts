/** The copies of what was not saved, at the opening of a form: those it shows, those it cannot, and the one that it writes. */
import { chooseCopies, openCopy, readCopies, type KeptCopy, type OwnCopy } from '../editor/kept-copies.ts';
import { site } from '../site.ts';
import { editorStrings } from '../ui/editor-strings.ts';
import { holdCopies, isWrittenElsewhere } from './held-forms.ts';
import { keepBoth, mergeLines, settle } from './merge-entry.ts';

export interface OpenedCopies {
  own: OwnCopy;
  shown: KeptCopy[];
  /** What another form wrote, and this one cannot show together with `shown`. */
  others: KeptCopy[];
  /** At the next drawing of this form, shows this copy before all others; '' shows none. */
  show(id: string): void;
  close(): void;
}

/** What a person chose to see first of an entry, until they go elsewhere. */
const chosen = new Map<string, string>();

/** Opens the copies of the entry of that name. */
export function openCopies(name: string, { isNew }: { isNew: boolean }): OpenedCopies {
  // Two new entries have nothing in common but the name of their copies: that of a form open elsewhere is no concern of this one.
  const copies = readCopies(localStorage, name).filter((copy) => !isNew || !isWrittenElsewhere(copy.id));
  const { shown, others } = chooseCopies(copies, { isNew, first: chosen.get(name) });
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const own = openCopy(localStorage, name, { id, shown });
  const release = holdCopies([id, ...shown.map((copy) => copy.id)]);
  const defend = ({ key }: StorageEvent) => own.defend(key);
  const leave = () => void chosen.delete(name);
  window.addEventListener('storage', defend);
  window.addEventListener('hashchange', leave);
  return {
    own,
    shown,
    others,
    show: (id) => void chosen.set(name, id),
    close: () => {
      release();
      window.removeEventListener('storage', defend);
      window.removeEventListener('hashchange', leave);
    },
  };
}

/** The text that these copies make of the one that is saved; nothing of any is left out. */
export function mergeTexts({ own, shown }: Pick<OpenedCopies, 'own' | 'shown'>, saved: string): { text: string; isDoubled: boolean } {
  const held = own.text();
  const changes = held ? [held] : shown.flatMap(({ text }) => text ?? []).toReversed();
  let [text, isDoubled] = [saved, false];
  for (const change of changes) {
    if (change.opened === text) {
      text = change.text;
      continue;
    }
    const merged = mergeLines(change.opened, change.text, text);
    isDoubled ||= merged.some((passage) => typeof passage !== 'string');
    text = settle(merged, keepBoth);
  }
  return { text, isDoubled };
}

const toDate = (at: string): string => new Date(at).toLocaleString(site.locale, { dateStyle: 'long', timeStyle: 'short' });

/** What became of the copies that are shown: whether any of it is to be seen, labels of the fields left as they are, a text with both. */
interface Laid {
  isTaken: boolean;
  left: readonly string[];
  isDoubled: boolean;
}

/** What is said of them, in French. */
export function describeShown(shown: readonly KeptCopy[], { isTaken, left, isDoubled }: Laid): string {
  const [last] = shown;
  return [
    isTaken && last && editorStrings.draftTaken(toDate(last.at)),
    isTaken && shown.length > 1 && editorStrings.draftsJoined,
    isDoubled && editorStrings.draftsDoubled,
    left.length > 0 && editorStrings.fieldsLeft(left),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The words that lead to a copy which is not shown. */
export function nameOther({ at, fields }: KeptCopy): string {
  const title = fields?.['title']?.after;
  return editorStrings.draftOther(toDate(at), typeof title === 'string' ? title : undefined);
}
