/** Départements of each region, by the names that Natural Earth gives them (its own misspellings included). */
import type { regions } from '../model/options.ts';

export type RegionName = keyof typeof regions;

export const departmentsOf: Readonly<Record<RegionName, readonly string[]>> = {
  'Auvergne-Rhône-Alpes': ['Ain', 'Allier', 'Ardèche', 'Cantal', 'Drôme', 'Haute-Loire', 'Haute-Savoie', 'Isère', 'Loire', 'Puy-de-Dôme', 'Rhône', 'Savoie'],
  'Bourgogne-Franche-Comté': ['Côte-d\'Or', 'Doubs', 'Haute-Saône', 'Jura', 'Nièvre', 'Saône-et-Loire', 'Territoire de Belfort', 'Yonne'],
  Bretagne: ['Côtes-d\'Armor', 'Finistère', 'Ille-et-Vilaine', 'Morbihan'],
  'Centre-Val de Loire': ['Cher', 'Eure-et-Loir', 'Indre', 'Indre-et-Loire', 'Loir-et-Cher', 'Loiret'],
  Corse: ['Corse-du-Sud', 'Haute-Corse'],
  'Grand Est': ['Ardennes', 'Aube', 'Bas-Rhin', 'Haute-Marne', 'Haute-Rhin', 'Marne', 'Meurhe-et-Moselle', 'Meuse', 'Moselle', 'Vosges'],
  Guadeloupe: ['Guadeloupe'],
  Guyane: ['Guyane française'],
  'Hauts-de-France': ['Aisne', 'Nord', 'Oise', 'Pas-de-Calais', 'Somme'],
  'Île-de-France': ['Essonne', 'Hauts-de-Seine', 'Paris', 'Seien-et-Marne', 'Seine-Saint-Denis', 'Val-d\'Oise', 'Val-de-Marne', 'Yvelines'],
  'La Réunion': ['La Réunion'],
  Martinique: ['Martinique'],
  Mayotte: ['Mayotte'],
  Normandie: ['Calvados', 'Eure', 'Manche', 'Orne', 'Seine-Maritime'],
  'Nouvelle-Aquitaine': ['Charente', 'Charente-Maritime', 'Corrèze', 'Creuse', 'Deux-Sèvres', 'Dordogne', 'Gironde', 'Haute-Vienne', 'Landes', 'Lot-et-Garonne', 'Pyrénées-Atlantiques', 'Vienne'],
  Occitanie: ['Ariège', 'Aude', 'Aveyron', 'Gard', 'Gers', 'Haute-Garonne', 'Hautes-Pyrénées', 'Hérault', 'Lot', 'Lozère', 'Pyrénées-Orientales', 'Tarn', 'Tarn-et-Garonne'],
  'Pays de la Loire': ['Loire-Atlantique', 'Maine-et-Loire', 'Mayenne', 'Sarthe', 'Vendée'],
  'Provence-Alpes-Côte d’Azur': ['Alpes-de-Haute-Provence', 'Alpes-Maritimes', 'Bouches-du-Rhône', 'Hautes-Alpes', 'Var', 'Vaucluse'],
};
