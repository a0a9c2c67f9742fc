/** The fields of an open entry, kept should the page close, and given back at the next opening. */
import { forgetFields, isLaid, isSameFields, keepFields, layFields, leftOf, readFields, unlayFields } from '../editor/fields-draft.ts';
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
  /** What was given back at this opening; undefined when nothing was kept. */
  taken: { at: string; left: string[] } | undefined;
  /** The form is about to be drawn anew with them: what is done to it now is lost. */
  isPending: boolean;
  /** Gives the fields back as they are saved, with this text. */
  drop(body: string): void;
  /** What is shown is saved. */
  settle(): void;
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

/** Keeps the fields of the entry whose text this widget holds; `name` is that of the entry, for the browser. */
export function keepEntry(widget: EntryWidget, name: string, path: string): EntryKeeper {
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
  const draft = readFields(localStorage, name);
  let saved = draft ? unlayFields(draft, shown) : shown;
  /** The fields when they were last kept; until they change, what another tab keeps, or what is not shown yet, stays. */
  let last = shown;
  let left = draft ? leftOf(draft, saved) : {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    const fields = read();
    if (!fields || isSameFields(fields, last)) return;
    last = fields;
    keepFields(localStorage, name, { before: saved, after: fields, left }, new Date().toISOString());
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  const isPending = draft !== undefined && !isLaid(draft, shown) && findStore(widget._reactInternals) !== undefined;
  // Once this drawing is over.
  if (isPending) setTimeout(() => show(layFields(draft, shown).data));
  for (const act of ACTS) document.addEventListener(act, later, true);
  window.addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);
  return {
    taken: draft && { at: draft.at, left: Object.keys(left).map((field) => labelOf(path, field)) },
    isPending,
    drop: (body) => {
      clearTimeout(timer);
      forgetFields(localStorage, name);
      if (draft) show(saved, body);
    },
    settle: () => {
      clearTimeout(timer);
      saved = read() ?? saved;
      last = saved;
      left = {};
      forgetFields(localStorage, name);
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
