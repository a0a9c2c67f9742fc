import { expect, it } from 'vitest';
import { guessCollection } from '../../../src/wiki/guess-collection.ts';

it.each([
  ['Se séparer d’un membre', 'guides'],
  ['S’associer à plusieurs', 'guides'],
  ['Partager un comptable', 'guides'],
  ['Réunir des financeurs', 'guides'],
  ['Faire un budget', 'guides'],
  ['Rencontre du 5 juillet 2017', 'seminars'],
  ['Pôle Vercors', 'poles'],
  ['PTCE Vallée de la Drôme', 'poles'],
  ['Pôle de compétitivité', 'terms'],
  ['Réseau des tiers-lieux', 'networks'],
  ['CIGALES', 'terms'],
  ['Chantier d’insertion', 'terms'],
  ['Territoire zéro chômeur', 'terms'],
  ['practices/compostage', 'practices'],
  ['Une cuisine pour trois associations à Figeac', 'case-studies'],
])('« %s » is probably to be one of the %s', (title, collection) => expect(guessCollection(title)).toBe(collection));
