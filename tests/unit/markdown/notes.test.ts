import { describe, expect, it } from 'vitest';
import { collectNotes, createNotebook, textOfNote, writeNotes } from '../../../src/markdown/notes.ts';
import { parseMdxText } from '../../../src/markdown/parse.ts';
import { parseNatively } from '../../../src/markdown/parse-natively.ts';
import { buildRenderer } from '../../../src/markdown/render.ts';

const render = buildRenderer(
  {
    link: () => ({ href: '/', status: 'wanted' }),
    sourceTitle: () => undefined,
    media: (path) => path,
    path: (path) => path,
    terms: () => [],
    evidence: () => undefined,
  },
  parseNatively,
);

/** The notes of a page of these texts, in the order of their numbers. */
function notesOf(...texts: string[]): (string | undefined)[] {
  const notebook = createNotebook();
  for (const text of texts) render(text, 'content/seminars/essai.md', notebook);
  return [...notebook.notes.values()].map(({ key }) => notebook.written.get(key));
}

describe('a note that an author wrote', () => {
  it('is printed when only another note calls it, even back', () => {
    expect(notesOf('A[^a].\n\n[^b]: Deuxième, voir[^a].\n\n[^a]: Première, voir[^b].')).toEqual([
      expect.stringContaining('Première'),
      expect.stringContaining('Deuxième'),
    ]);
  });

  it('is not printed when nothing calls it', () => {
    expect(notesOf('A.\n\n[^a]: Seule.')).toEqual([]);
  });

  it('is printed from a field, and is not that of another text under the same key', () => {
    expect(notesOf('A[^1].\n\n[^1]: Du texte.', 'B[^1].\n\n[^1]: D’un champ.', 'C[^1].\n\n[^1]: D’un autre.')).toEqual([
      '<p>Du texte.</p>',
      '<p>D’un champ.</p>',
      '<p>D’un autre.</p>',
    ]);
  });

  it('is read in MDX as it is written, its second paragraph too', () => {
    const text = 'A[^a].\n\n[^a]: Première *ligne*.\n\n    Seconde.\n';
    const notebook = createNotebook();
    const definitions = collectNotes(parseMdxText(text), () => false, notebook);
    writeNotes(definitions, notebook, (note) => textOfNote(text, note));
    expect([...notebook.written.values()]).toEqual(['Première *ligne*.\n\nSeconde.']);
  });
});
