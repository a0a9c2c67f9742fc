import type { regions } from './options.ts';

export type RegionTint = 't1' | 't2' | 't3' | 't4';

/** Tint of each region on the map and on its pages: no two neighbours alike. It carries no meaning. */
export const regionTints: Readonly<Record<keyof typeof regions, RegionTint>> = {
  'Auvergne-Rhône-Alpes': 't2',
  'Bourgogne-Franche-Comté': 't3',
  Bretagne: 't1',
  'Centre-Val de Loire': 't1',
  Corse: 't3',
  'Grand Est': 't4',
  Guadeloupe: 't3',
  Guyane: 't1',
  'Hauts-de-France': 't1',
  'Île-de-France': 't2',
  'La Réunion': 't4',
  Martinique: 't2',
  Mayotte: 't3',
  Normandie: 't3',
  'Nouvelle-Aquitaine': 't3',
  Occitanie: 't1',
  'Pays de la Loire': 't2',
  'Provence-Alpes-Côte d’Azur': 't4',
};
