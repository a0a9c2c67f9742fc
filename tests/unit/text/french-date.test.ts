import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../src/text/edtf.ts';
import { nearDate, toEdtf, toFrenchDate } from '../../../src/text/french-date.ts';

describe('a date written in French', () => {
  it.each([
    ['2013', '2013'],
    ['mars 2025', '2025-03'],
    ['Février 2013', '2013-02'],
    ['fevrier 2013', '2013-02'],
    ['févr. 2013', '2013-02'],
    ['août 2020', '2020-08'],
    ['28 février 2013', '2013-02-28'],
    ['1er mai 2020', '2020-05-01'],
    ['1\u00A0er\u00A0mai 2020', '2020-05-01'],
    ['28/02/2013', '2013-02-28'],
    ['2/2013', '2013-02'],
    ['vers 2018', '2018~'],
    ['2018 environ', '2018~'],
    ['vers mars 2018', '2018-03~'],
    ['années 1990', '199X'],
    ['les années 2010', '201X'],
    ['vers les années 1990', '199X~'],
    ['inconnue', 'unknown'],
    ['date inconnue', 'unknown'],
    ['sans date', 'unknown'],
    ['2016-2020', '2016/2020'],
    ['2016 – 2020', '2016/2020'],
    ['de 2016 à 2020', '2016/2020'],
    ['entre 2016 et 2020', '2016/2020'],
    ['de juin à octobre 2014', '2014-06/2014-10'],
    ['d’octobre 2014 à février 2015', '2014-10/2015-02'],
    ['du 9 au 28 mars 2017', '2017-03-09/2017-03-28'],
    ['du 21 avril au 30 juin 2015', '2015-04-21/2015-06-30'],
    ['du 31 décembre 2014 au 2 janvier 2015', '2014-12-31/2015-01-02'],
  ])('« %s » is kept as %s', (written, kept) => {
    expect(toEdtf(written)).toBe(kept);
    expect(isEdtf(kept)).toBe(true);
  });

  it.each(['2013-02-28', '2016/2020', '199X', '2018~', 'unknown', '2014-06~/2015'])('the form that is kept stays as it is: %s', (kept) =>
    expect(toEdtf(kept)).toBe(kept),
  );

  it.each([
    'hier',
    'mars',
    '12',
    '12 2013',
    'le printemps 2013',
    'Mardi 2013',
    'Maison 2013',
    'jui. 2013',
    '',
    'de 2013',
    'de mars à avril',
  ])('what is not understood is given back as it is, and is no date: « %s »', (written) => {
    expect(toEdtf(written)).toBe(written);
    expect(isEdtf(written)).toBe(false);
  });

  it('a day that no calendar has is read, for its fault to be said', () => {
    expect(toEdtf('30 février 2025')).toBe('2025-02-30');
    expect(toEdtf('13/2025')).toBe('2025-13');
  });

  it.each([
    ['2013', '2013'],
    ['2013-02-28', '28 février 2013'],
    ['2016/2020', '2016-2020'],
    ['2017-03-09/2017-03-28', 'du 9 au 28 mars 2017'],
    ['199X', 'années 1990'],
    ['2018~', 'vers 2018'],
    ['2018-03~', 'vers mars 2018'],
    ['199X~', 'vers les années 1990'],
    ['199X/2005~', 'des années 1990 à vers 2005'],
    ['199X/200X', 'des années 1990 aux années 2000'],
    ['2016-03-05/2016-05', 'du 5 mars 2016 à mai 2016'],
    ['2016-03/2017-05-06', 'de mars 2016 au 6 mai 2017'],
    ['unknown', 'inconnue'],
    ['2025-02-30', '2025-02-30'],
    ['hier', 'hier'],
  ])('%s is shown in a field as « %s », which reads back as the same', (kept, french) => {
    expect(toFrenchDate(kept)).toBe(french);
    expect(toEdtf(french)).toBe(kept);
  });
});

describe('a date that people write and that cannot be kept', () => {
  it.each([
    ['été 2019', 'season', 'de juin à septembre 2019'],
    ['Printemps 2019', 'season', 'de mars à juin 2019'],
    ['l’hiver 2019', 'season', '2019'],
    ['début 2020', 'part', 'de janvier à mars 2020'],
    ['au début de l’année 2020', 'part', 'de janvier à mars 2020'],
    ['mi-2019', 'part', 'de mai à août 2019'],
    ['fin 2019', 'part', 'd’octobre à décembre 2019'],
    ['courant 2019', 'part', '2019'],
    ['1er semestre 2020', 'part', 'de janvier à juin 2020'],
    ['2e trimestre 2020', 'part', 'd’avril à juin 2020'],
    ['avant 2020', 'open', '2020'],
    ['depuis 2018', 'open', '2018'],
    ['dès 2018', 'open', '2018'],
  ])('« %s » is told what comes nearest to it, which is a date', (written, kind, first) => {
    expect(isEdtf(toEdtf(written))).toBe(false);
    const said = nearDate(written);
    expect({ kind: said?.kind, first: said?.near[0] }).toEqual({ kind, first });
    for (const one of said?.near ?? []) expect(isEdtf(toEdtf(one))).toBe(true);
  });

  it.each(['2020', 'vers 2018', 'juin 2019', 'un jour', 'avant tout', '', 'été'])('nothing is told of « %s »', (text) =>
    expect(nearDate(text)).toBeUndefined(),
  );
});
