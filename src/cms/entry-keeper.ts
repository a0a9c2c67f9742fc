/** The fields of an open entry, kept should the page close, and given back at the next opening. */
import { isLaid, isSameFields, layFields, leftOf, toChanges, unlayFields, type FieldChanges } from '../editor/fields-draft.ts';
import type { OpenedCopies } from './opened-copies.ts';
import { parseEntryPath } from '../sources/source-file.ts';
import { collections } from '../model/collections.ts';
import { decapFrench } from '../ui/decap-french.ts';
import type { DraftEntry } from './decap.ts';
import { findStore, type Fiber } from './react-tree.ts';
import { translate } from './translate-page.ts';

type Data = Readonly<Record<string, unknown>>;
export interface EntryWidget {
  _reactInternals?: Fiber;
  props: { getEntry?(): DraftEntry | undefined };
}

export interface EntryKeeper {
  /** Whether fields are shown that are not saved, and labels of those that somebody else changed since: theirs stay. */
  isTaken: boolean;
  left: string[];
  /** The form is about to be drawn anew with them: what is done to it now is lost. */
  isPending: boolean;
  /** Puts back what was written in these fields. */
  putBack(): void;
  /** Gives the fields back as they are saved, with this text; the form is drawn anew. */
  reset(body: string): void;
  /** These fields are saved, and no longer kept; what was written since they were sent is. */
  settle(sent: Data): void;
  close(): void;
}

const PAUSE = 250;
/** Of what a person does in a form: events after which a field may have another value. */
const ACTS = ['input', 'change', 'click', 'keyup', 'drop'] as const;

/**
 * Decap keeps a copy too, and loses it most of the time: it is read before the entry, which then takes its place. Its
 * question is answered here, by no: this page gives back what it keeps itself.
 */
export function answerForDecap(): void {
  const ask = window.confirm.bind(window);
  window.confirm = (question) => question !== decapFrench.editor.editor.confirmLoadBackup && ask(translate(question ?? ''));
}

/** Keeps the fields of the entry whose text this widget holds. */
export function keepEntry(widget: EntryWidget, path: string, { own, shown: copies }: OpenedCopies): EntryKeeper {
  const read = (): Data | undefined => {
    const data = widget.props.getEntry?.()?.get('data')?.toJS() as Record<string, unknown> | undefined;
    if (!data) return undefined;
    delete data['body'];
    return data;
  };
  const show = (fields: Data, body?: string) => {
    const [entry, store] = [widget.props.getEntry?.(), findStore(widget._reactInternals)];
    if (!entry || !store) return;
    const whole = entry.toJS() as { data: Record<string, unknown> };
    store.dispatch({
      type: 'DRAFT_LOCAL_BACKUP_RETRIEVED',
      payload: { entry: { ...whole, data: { ...fields, body: body ?? whole.data['body'] } } },
    });
    // Decap asks whether to take it only when it holds no copy already: its own, once refused, stays there.
    store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
  };
  const shown = read() ?? {};
  // Copies shown together write no field twice.
  const draft = Object.assign({}, ...copies.map(({ fields }) => fields)) as FieldChanges;
  let saved = unlayFields(draft, shown);
  /** The fields when they were last kept; until they change, what another tab keeps, or what is not shown yet, stays. */
  let last = shown;
  let left = leftOf(draft, saved);
  own.hold({ fields: draft });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;
  const keep = () => {
    clearTimeout(timer);
    const fields = read();
    if (!fields || isSameFields(fields, last)) return;
    last = fields;
    own.keep({ fields: toChanges({ before: saved, after: fields, left }) });
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  };
  const isPending = !isLaid(draft, shown) && findStore(widget._reactInternals) !== undefined;
  // Once this drawing is over.
  if (isPending) setTimeout(() => show(layFields(draft, shown).data));
  for (const act of ACTS) document.addEventListener(act, later, true);
  window.addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);
  return {
    isTaken: Object.keys(draft).length > Object.keys(left).length,
    left: Object.keys(left).map((field) => labelOf(path, field)),
    isPending,
    putBack: () => {
      const mine = Object.fromEntries(Object.entries(left).map(([field, { after }]) => [field, after]));
      const fields = { ...read(), ...mine };
      left = {};
      last = fields;
      own.keep({ fields: toChanges({ before: saved, after: fields }) });
      show(fields);
    },
    reset: (body) => {
      clearTimeout(timer);
      last = saved;
      show(saved, body);
    },
    settle: (sent) => {
      clearTimeout(timer);
      own.forget();
      saved = sent;
      last = read() ?? sent;
      // This form may be drawn anew at any moment, with the saved fields and what is kept.
      pause = 0;
      // What was not put back is not in what was saved.
      own.keep({ fields: toChanges({ before: saved, after: last, left }) });
    },
    close: () => {
      clearTimeout(timer);
      for (const act of ACTS) document.removeEventListener(act, later, true);
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
    },
  };
}

function labelOf(path: string, field: string): string {
  const collection = parseEntryPath(path)?.collection;
  const fields: Readonly<Record<string, { label: string }>> = collection ? collections[collection].fields : {};
  return fields[field]?.label ?? field;
}
