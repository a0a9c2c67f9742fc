import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../src/editor/browser-store.ts';
import { chooseCopies, openCopy, readCopies } from '../../../src/editor/kept-copies.ts';

const NAME = 'content/terms/iae.md';
const text = { opened: 'Un.', text: 'Un, deux 🌱.' };
const title = (before: string, after: string) => ({ title: { before, after } });

/** What a browser keeps, up to so many characters. */
function makeStore(room = Infinity): Store & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      const taken = [...kept].reduce((sum, [name, { length }]) => sum + (name === key ? 0 : length), value.length);
      if (taken > room) throw new DOMException('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
}
const open = (store: Store, id: string, name = NAME) => openCopy(store, name, { id, shown: readCopies(store, name) });

describe('what is written and not saved', () => {
  it('is kept from one opening to the next, the text and the fields, for its entry alone', () => {
    const store = makeStore();
    const own = open(store, 'a');
    expect(own.keep({ text })).toBe(true);
    own.keep({ fields: title('Un', 'Deux') });
    expect(readCopies(store, NAME)).toMatchObject([{ id: 'a', text, fields: title('Un', 'Deux') }]);
    expect(readCopies(store, 'content/terms/ess.md')).toEqual([]);
  });

  it('is forgotten once it is saved, or once it is again what was opened', () => {
    const store = makeStore();
    const own = open(store, 'a');
    own.keep({ text });
    own.forget();
    expect(readCopies(store, NAME)).toEqual([]);
    own.keep({ text });
    own.keep({ text: { ...text, text: text.opened } });
    expect([...store.kept]).toEqual([]);
  });

  it('says when the browser has no room for it, and is nothing when what is kept cannot be read', () => {
    expect(open(makeStore(10), 'a').keep({ text })).toBe(false);
    const broken = makeStore();
    broken.setItem(`fiche-non-enregistree:${NAME} a`, '{"id":"a"');
    broken.setItem(`fiche-non-enregistree:${NAME} b`, '{"id":"b","at":"","over":[],"text":"Un"}');
    expect(readCopies(broken, NAME)).toEqual([]);
  });

  it('is not written over by what another window writes, nor forgotten when that one is saved', () => {
    const store = makeStore();
    const [a, b] = [open(store, 'a'), open(store, 'b')];
    a.keep({ text });
    b.keep({ text: { opened: 'Un.', text: 'Un, trois.' } });
    expect(
      readCopies(store, NAME)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b']);
    b.forget();
    expect(readCopies(store, NAME)).toMatchObject([{ id: 'a', text }]);
  });

  it('goes into the copy of the form that was opened with it, even in a browser that has no room for both', () => {
    for (const room of [Infinity, 200]) {
      const store = makeStore(room);
      open(store, 'a').keep({ text });
      const later = open(store, 'b');
      later.hold({ text });
      expect(later.keep({ fields: title('Un', 'Deux') })).toBe(true);
      expect(readCopies(store, NAME)).toMatchObject([{ id: 'b', text, fields: title('Un', 'Deux') }]);
    }
  });

  it('stays when there is no room for the next', () => {
    const store = makeStore(120);
    open(store, 'a').keep({ text });
    expect(open(store, 'b').keep({ text: { opened: 'Un.', text: 'Un, deux, trois, quatre, cinq.'.repeat(3) } })).toBe(false);
    expect(readCopies(store, NAME)).toMatchObject([{ id: 'a', text }]);
  });

  it('is never put back as it was over what its own window wrote since, when there is no room for the next', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 1) });
    const store = makeStore(400);
    const live = open(store, 'a');
    live.keep({ text });
    const later = open(store, 'b');
    vi.advanceTimersByTime(1000);
    const more = { opened: 'Un.', text: 'Un, deux, trois.' };
    live.keep({ text: more });
    expect(later.keep({ text: { opened: 'Un.', text: 'Quatre. '.repeat(60) } })).toBe(false);
    expect(readCopies(store, NAME)).toMatchObject([{ id: 'a', text: more }]);
    vi.useRealTimers();
  });

  it('is written again when another window removes it, and is then nothing new to the form opened with it', () => {
    const store = makeStore();
    const live = open(store, 'a');
    live.keep({ text });
    const later = open(store, 'b');
    later.keep({ text: { opened: 'Un.', text: 'Un, deux, trois.' } });
    const key = `fiche-non-enregistree:${NAME} a`;
    expect(store.kept.has(key)).toBe(false);
    live.defend(key);
    expect(store.kept.has(key)).toBe(true);
    expect(readCopies(store, NAME).map(({ id }) => id)).toEqual(['b']);
    later.forget();
    live.defend(key);
    expect(readCopies(store, NAME)).toMatchObject([{ id: 'a', text }]);
  });
});

describe('the copy of a new entry, once that has a name of its own', () => {
  const PATH = 'content/terms/cantine.md';

  it('is kept under that name, what is there and what is still typed, and nowhere else', () => {
    const store = makeStore();
    const own = open(store, 'a');
    own.keep({ text });
    own.move(PATH);
    expect([readCopies(store, NAME), readCopies(store, PATH)]).toMatchObject([[], [{ id: 'a', text }]]);
    own.keep({ fields: title('Un', 'Deux') });
    expect(readCopies(store, PATH)).toMatchObject([{ text, fields: title('Un', 'Deux') }]);
    own.forget();
    expect(store.kept.size).toBe(0);
  });

  it('forgets what the form was opened with, under its old name', () => {
    const store = makeStore();
    open(store, 'a').keep({ text });
    const own = open(store, 'b');
    own.move(PATH);
    own.forget();
    expect(store.kept.size).toBe(0);
  });
});

describe('several copies', () => {
  const copy = (id: string, fields = {}) => ({ id, at: `2026-11-27T10:00:0${id}Z`, over: [], fields });
  const ids = (copies: readonly { id: string }[]) => copies.map(({ id }) => id);
  const choose = (first?: string, isNew = false) => {
    const copies = [copy('3', title('Un', 'Trois')), copy('2', { aliases: { after: ['A'] } }), copy('1', title('Un', 'Deux'))];
    const { shown, others } = chooseCopies(copies, { isNew, first });
    return [ids(shown), ids(others)];
  };

  it('are shown together but for those that write one field each their own way', () => {
    expect(choose()).toEqual([['3', '2'], ['1']]);
    expect(choose('1')).toEqual([['1', '2'], ['3']]);
    expect(choose('')).toEqual([[], ['3', '2', '1']]);
  });

  it('are one at a time when the entry is new: two new entries are not one', () => {
    expect(choose(undefined, true)).toEqual([['3'], ['2', '1']]);
  });
});
