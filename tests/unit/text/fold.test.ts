import { describe, expect, it } from 'vitest';
import { foldForIndex, foldKey } from '../../../src/text/fold.ts';

describe('folding French for search', () => {
  it('indexes typographic apostrophes and ligatures as plain letters', () => {
    expect(foldForIndex('L’Œuvre et l’ægypan, à cœur')).toBe("L'Oeuvre et l'aegypan, à coeur");
  });

  it('takes « Romans sur Isère » and « Romans-sur-Isère » for the same name', () => {
    expect(foldKey('Romans sur Isère')).toBe(foldKey('Romans-sur-Isère'));
    expect(foldKey('L’Île-Saint-Denis')).toBe(foldKey("l'ile saint denis"));
  });
});
