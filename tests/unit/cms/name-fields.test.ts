import { expect, it } from 'vitest';
import { nameFields } from '../../../src/cms/name-fields.ts';

it('names the fields of a front matter as their form does, those of rows too, and leaves the values and unknown keys', () =>
  expect(nameFields('title: "Un titre: le sien"\nautre: 1\nfacts:\n  - on: 2013\n    text: « title: »\n', 'poles')).toMatchInlineSnapshot(`
    "Titre : "Un titre: le sien"
    autre: 1
    Chiffres datés :
      - Date : 2013
        Texte : « title: »
    "
  `));

it('names them without the collection too', () =>
  expect(nameFields('title: Un titre', undefined)).toMatchInlineSnapshot(`"Titre : Un titre"`));
