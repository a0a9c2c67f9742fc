import { expect, it } from 'vitest';
import { translate } from '../../../src/cms/translate-page.ts';

it('what Decap says in English is said in French, and nothing else changes', () => {
  expect(translate('close')).toBe('Fermer');
  expect(translate('Remove Mutualisation')).toBe('Retirer « Mutualisation »');
  expect(translate('plan.png already exists. Do you want to replace it?')).toMatch(/^« plan.png » existe déjà/u);
  expect(translate('1 August par Camille')).toBe('1er août par Camille');
  expect(translate('27 November')).toBe('27 novembre');
  expect(translate('Draggable item 3f2e was moved over droppable area 41c0.')).toBe('Ligne déplacée d’une place.');
  expect(translate('Failed to persist media: TypeError: Failed to fetch')).toMatch(/^L’image n’est pas enregistrée : La connexion/u);
  expect(translate('No options')).toBe('Aucune proposition');
  expect(translate('Un pôle que l’on close')).toBe('Un pôle que l’on close');
});
