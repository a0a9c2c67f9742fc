import { describe, expect, it } from 'vitest';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { collectEvidence, weighEvidence, type EvidenceRow } from '../../../src/wiki/evidence.ts';
import { findRecommendations } from '../../../src/wiki/recommendations.ts';

const row = (pole: string, stance: EvidenceRow['stance'], caseStudy = pole): EvidenceRow => ({ pole, stance, caseStudy });
const read = (path: string, frontMatter: string) => parseSourceFile(`content/${path}.md`, `---\n${frontMatter}---\n`) ?? [];

describe('the evidence of a recommendation', () => {
  it('is what case studies say of it, and nothing else', () => {
    const said = 'evidence:\n  - { claim: g#a, stance: nuances }\n';
    const files = [
      read('case-studies/un-cas', `pole: mat\n${said}`),
      read('case-studies/sans-pole', said),
      read('guides/g', `pole: mat\n${said}`),
    ];
    expect([...collectEvidence(files.flat())]).toEqual([['g#a', [row('mat', 'nuances', 'un-cas')]]]);
  });

  it('counts each pole once, for the strongest objection that one of its cases makes, in whatever order they come', () => {
    const rows = [
      row('a', 'contradicts', 'fort'),
      row('b', 'supports'),
      row('a', 'nuances', 'faible'),
      row('c', 'nuances'),
      row('b', 'supports'),
    ];
    const weighed = [row('b', 'supports'), row('c', 'nuances'), row('a', 'contradicts', 'fort')];
    expect(weighEvidence(rows)).toEqual(weighed);
    expect(weighEvidence([...rows].reverse()).map(({ pole, stance }) => [pole, stance])).toEqual(
      weighed.map(({ pole, stance }) => [pole, stance]),
    );
  });
});

describe('the recommendations of a guide', () => {
  it('are named by their label or their first heading, and hold what is before their own closing', () => {
    const body = [
      ':::recommandation[Commencer petit]{#a}',
      'Un.',
      ':::',
      '::::recommandation{#b}',
      '### Aller loin',
      ':::note',
      'Deux.',
      ':::',
      '::::',
      ':::recommandation{#c}',
      '```',
      ':::recommandation{#dans-du-code}',
      '```',
      ':::',
      ':::recommandation{#jamais-fermee}',
    ].join('\n');
    expect(findRecommendations(body).map(({ id, title }) => [id, title])).toEqual([
      ['a', 'Commencer petit'],
      ['b', 'Aller loin'],
      ['c', undefined],
      ['jamais-fermee', undefined],
    ]);
    expect(findRecommendations(body)[1]?.text).toBe(':::note\nDeux.\n:::');
  });
});
