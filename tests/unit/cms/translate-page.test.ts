import { expect, it } from 'vitest';
import { translate } from '../../../src/cms/translate-page.ts';

it('what Decap says in English is said in French, and nothing else changes', () => {
  expect(translate('close')).toBe('Fermer');
  expect(translate('Remove Mutualisation')).toBe('Retirer « Mutualisation »');
  expect(translate('plan.png already exists. Do you want to replace it?')).toMatch(/^« plan.png » existe déjà/u);
  expect(translate('No options')).toBe('Aucune proposition');
  expect(translate('Un pôle que l’on close')).toBe('Un pôle que l’on close');
});
