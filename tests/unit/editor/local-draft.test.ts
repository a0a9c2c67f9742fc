import { describe, expect, it } from 'vitest';
import { forgetDraft, keepDraft, readDraft } from '../../../src/editor/local-draft.ts';

const PATH = 'content/terms/iae.md';
const draft = { opened: 'Un.', text: 'Un, deux 🌱.', at: '2026-11-24T14:00:00.000Z' };

/** What a browser keeps. */
function makeStore() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a text that is not saved', () => {
  it('is kept from one opening to the next, for its entry alone', () => {
    const store = makeStore();
    expect(keepDraft(store, PATH, draft)).toBe(true);
    expect(readDraft(store, PATH)).toEqual(draft);
    expect(readDraft(store, 'content/terms/ess.md')).toBeUndefined();
  });

  it('is forgotten once it is saved, or once it is the text that was opened again', () => {
    const store = makeStore();
    keepDraft(store, PATH, draft);
    forgetDraft(store, PATH);
    expect(readDraft(store, PATH)).toBeUndefined();
    keepDraft(store, PATH, draft);
    keepDraft(store, PATH, { ...draft, text: draft.opened });
    expect(readDraft(store, PATH)).toBeUndefined();
  });

  it('says when the browser has no room for it, and is nothing when what is kept cannot be read', () => {
    const full = {
      ...makeStore(),
      setItem: () => {
        throw new DOMException('QuotaExceededError');
      },
    };
    expect(keepDraft(full, PATH, draft)).toBe(false);
    const broken = makeStore();
    broken.setItem(`texte-non-enregistre:${PATH}`, '{"text":1');
    expect(readDraft(broken, PATH)).toBeUndefined();
  });
});
