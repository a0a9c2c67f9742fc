import { describe, expect, it } from 'vitest';
import { sayPoles } from '../../../src/explore/say-poles.ts';
import { regions } from '../../../src/model/options.ts';

const many = (counts: Record<string, number>): string[] =>
  Object.entries(counts).flatMap(([region, count]) => Array.from({ length: count }, () => region));

describe('poles in one sentence', () => {
  it.each([
    [{}, 'Aucun pôle.'],
    [{ Bretagne: 1 }, '1 pôle, en Bretagne.'],
    [{ Mayotte: 2 }, '2 pôles, tous deux à Mayotte.'],
    [{ 'La Réunion': 3 }, '3 pôles, tous à La Réunion.'],
    [{ Occitanie: 5, 'Grand Est': 3, Bretagne: 1 }, '9 pôles, surtout en Occitanie (5), puis dans le Grand Est (3).'],
    [{ Occitanie: 4, Bretagne: 4, 'Grand Est': 1 }, '9 pôles, surtout en Bretagne et en Occitanie (4 chacune).'],
    [{ Occitanie: 4, Bretagne: 2, 'Grand Est': 2, Corse: 2 }, '10 pôles, d’abord en Occitanie (4).'],
    [{ Occitanie: 1, Bretagne: 1 }, '2 pôles, dans 2 régions sans qu’aucune domine.'],
    [{ Occitanie: 2, Bretagne: 2, Corse: 2, Mayotte: 2 }, '8 pôles, dans 4 régions sans qu’aucune domine.'],
    [{ Occitanie: 2, Bretagne: 1 }, '3 pôles, surtout en Occitanie (2).'],
  ])('%j', (counts, sentence) => expect(sayPoles(many(counts))).toBe(sentence));

  it('puts a word before every region that French wants there', () => {
    const said = Object.keys(regions).map((region) => sayPoles([region]).slice('1 pôle, '.length, -1));
    expect(said.filter((text) => /^en (?:Grand|Hauts|La |Mayotte|Pays)/u.test(text))).toEqual([]);
    expect(said).toContain('dans les Hauts-de-France');
  });
});
