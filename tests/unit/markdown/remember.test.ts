import { beforeEach, describe, expect, it } from 'vitest';
import { parseNatively } from '../../../src/markdown/parse-natively.ts';
import { buildRememberingRenderer } from '../../../src/markdown/remember.ts';
import { digest } from '../../../src/sources/digest.ts';
import { buildGlossary, findTerms, type Glossary } from '../../../src/wiki/glossary.ts';
import { markAmong } from '../../../src/wiki/mark-among.ts';

const kept = new Map<string, unknown>();
let glossary: Glossary;
let written = 0;
const say = (...titles: string[]) =>
  (glossary = buildGlossary(titles.map((title) => ({ collection: 'terms', slug: digest(title).slice(0, 6), title, names: [] }))));
const memory = {
  read: (name: string) => kept.get(name),
  write: (name: string, value: unknown) => {
    written += 1;
    kept.set(name, JSON.parse(JSON.stringify(value)));
  },
};
const render = buildRememberingRenderer(
  {
    link: () => ({ href: '/', status: 'wanted' }),
    sourceTitle: () => undefined,
    media: (path) => path,
    path: (path) => path,
    terms: (text) => findTerms(glossary, text).map(({ slug, start, end }) => ({ start, end, href: `/glossaire/${slug}/` })),
    evidence: () => ({ poles: [] }),
  },
  parseNatively,
  () => memory,
  {
    all: () => digest(JSON.stringify([...glossary.byWord])),
    needAll: () => undefined,
    among: (words) => markAmong(glossary, words),
  },
);
const print = (text: string) => render(text, 'content/guides/essai.md').html;

beforeEach(() => {
  kept.clear();
  written = 0;
});

describe('a remembered body', () => {
  it('is not rendered again for a term of which it has no word', () => {
    say('SCIC');
    const before = print('Une SCIC emploie.');
    say('SCIC', 'Agrément');
    expect(print('Une SCIC emploie.')).toBe(before);
    expect(written).toBe(1);
  });

  it.each([
    ['title that a block takes', ':::inconnu\nLe budget.\n:::\n', 'Sait'],
    ['evidence of a recommendation', ':::recommandation{#a}\nLouer.\n:::\n', 'Wiki'],
  ])('leads to no term from what the dialect adds to it, the %s: nothing there depends on the glossary', (_, text, term) => {
    say('SCIC');
    const before = print(text);
    say('SCIC', term);
    expect(print(text)).toBe(before);
    expect(written).toBe(1);
  });

  it.each([
    ['as it is written', 'Une association emploie.', 'Association'],
    ['in the plural', 'Des associations emploient.', 'Association'],
    ['over two lines of a quotation', '> Un groupement\n> d’employeurs.', 'Groupement d’employeurs'],
    ['with an escaped letter', 'Une SC\\IC emploie.', 'SC\\IC'],
    ['with an entity', 'Un agr&eacute;ment.', 'Agrément'],
    ['by the reference of a character', 'Un a&#103;rément.', 'Agrément'],
  ])('is rendered again for a new term that it holds %s', (_, text, term) => {
    say('SCIC');
    print(text);
    say('SCIC', term);
    const html = print(text);
    kept.clear();
    expect(html).toBe(print(text));
  });

  it('is rendered again when a term of it goes, or leads elsewhere', () => {
    say('SCIC', 'Association');
    expect(print('Une association.')).toContain('/glossaire/');
    say('SCIC');
    expect(print('Une association.')).not.toContain('/glossaire/');
  });
});
