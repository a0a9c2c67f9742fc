import { describe, expect, it } from 'vitest';
import { findKept, type KeptPage } from '../../../src/offline/find-kept.ts';

const pages: KeptPage[] = [
  { href: '/a/', title: 'Gouverner à plusieurs', text: 'Les collèges d’associés votent. Une part du financement vient des communes.' },
  { href: '/b/', title: 'Financer l’animation', text: 'Le financement de l’animation : subventions, cotisations.' },
  { href: '/c/', title: 'L’œuvre commune', text: 'Un poste partagé.' },
];
const found = (question: string) => findKept(pages, question).map(({ href }) => href);

describe('the search in the pages kept on a device', () => {
  it.each([
    ['finds a word in any of its forms, those that have it in their title first', 'financements', ['/b/', '/a/']],
    ['reads French without accents nor ligatures', 'l’oeuvre', ['/c/']],
    ['wants every word on the page', 'financement collèges', ['/a/']],
    ['leaves out the words that any page has', 'les colleges des associes', ['/a/']],
    ['finds nothing of what is nowhere', 'licorne', []],
    ['gives every page, as they come, when nothing is asked', ' ', ['/a/', '/b/', '/c/']],
  ])('%s', (_, question, expected) => expect(found(question)).toEqual(expected));

  it('marks what was found in the title and in the passage that it shows', () => {
    const [first] = findKept(pages, 'financement');
    const marked = [...(first?.title ?? []), ...(first?.excerpt ?? [])].filter((run) => run.marked).map(({ text }) => text);
    expect(marked).toEqual(['Financer', 'financement']);
  });
});
