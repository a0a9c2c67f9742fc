import { describe, expect, it } from 'vitest';
import { buildLinkGraph, findCalls, findWikilinks } from '../../../src/wiki/link-graph.ts';
import { buildTitleIndex } from '../../../src/wiki/title-index.ts';

const titles = buildTitleIndex([
  { collection: 'terms', slug: 'scic', title: 'SCIC', names: [] },
  { collection: 'guides', slug: 'forme', title: 'Choisir une forme', names: [] },
]);
const graph = (body: string) => buildLinkGraph([{ collection: 'guides', slug: 'forme', calls: findCalls(body) }], titles);

describe('the link graph', () => {
  it('gives the page called the sentence that calls it, without its marks', () => {
    const { backlinks } = graph('Une phrase. La [[SCIC|société]] réunit **plusieurs** associés[^a]. Une autre.');
    expect(backlinks.get('terms/scic')).toEqual([
      { from: { collection: 'guides', slug: 'forme' }, sentence: 'La société réunit plusieurs associés.', label: 'société' },
    ]);
  });
  it('tells the cells of a table apart', () => {
    const { backlinks } = graph('| Année | Membres | Forme |\n|--|--:|--|\n| 2020 | 225 | [[SCIC]] |');
    expect(backlinks.get('terms/scic')?.[0]?.sentence).toBe('2020 · 225 · SCIC');
  });

  it('keeps what a sentence says after a call and a colon', () =>
    expect(graph('La [[SCIC]], dit le rapport[^a]: elle réunit.\n[^a]: Un rapport.').backlinks.get('terms/scic')).toMatchObject([
      { sentence: 'La SCIC, dit le rapport: elle réunit.' },
    ]));
  it('counts a page that calls twice once', () => expect(graph('[[SCIC]] et [[scic]]').backlinks.get('terms/scic')).toHaveLength(1));
  it('leaves out the links of a page to itself', () => expect(graph('[[Choisir une forme#Étape]]').backlinks.size).toBe(0));
  it('gathers the calls to a page that does not exist', () =>
    expect(graph('[[Budget type]]').wanted.get('budget-type')).toMatchObject({
      title: 'Budget type',
      calledBy: [{ label: 'Budget type' }],
    }));
  it('does not read links in code', () =>
    expect(findWikilinks('`[[a]]`\n\n```\n[[b]]\n```\n\n[[c]]').map(({ link }) => link.target)).toEqual(['c']));
  it('reads a label after an escaped bar, as in a table', () =>
    expect(findWikilinks('| [[a\\|b]] |')[0]?.link).toEqual({ target: 'a', label: 'b' }));
});
