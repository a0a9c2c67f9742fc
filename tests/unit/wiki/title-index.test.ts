import { describe, expect, it } from 'vitest';
import { buildTitleIndex, resolveTitle, type Titled } from '../../../src/wiki/title-index.ts';

const entry = (collection: Titled['collection'], slug: string, title: string, names: string[] = []): Titled => ({
  collection,
  slug,
  title,
  names,
});
const phares = entry('poles', 'phares', 'Le PHARES', ['PHARES']);
const scic = entry('terms', 'scic', 'SCIC', ['Société coopérative d’intérêt collectif']);
const mes = entry('networks', 'mes', 'MES');
const house = entry('poles', 'pays-de-bray', 'Pays de Bray', ['MES']);
const source = entry('sources', 'ess', 'Économie sociale et solidaire');
const index = buildTitleIndex([phares, scic, mes, house, source]);

describe('resolving [[…]]', () => {
  it.each([['Le PHARES'], ['le phares'], ['PHARES'], ['phares'], ['poles/phares']])('finds a page by %s', (name) =>
    expect(resolveTitle(index, name)).toEqual({ status: 'found', entry: phares }),
  );
  it('finds a term by its full name, whatever the apostrophe', () =>
    expect(resolveTitle(index, "société coopérative d'intérêt collectif")).toMatchObject({ entry: scic }));
  it('prefers a title to an alias', () => expect(resolveTitle(index, 'MES')).toEqual({ status: 'found', entry: mes }));
  it('answers with a source only when no page bears the name', () =>
    expect(resolveTitle(index, 'Économie sociale et solidaire')).toMatchObject({ entry: source }));
  it('proposes the nearest title of a name that nobody bears', () =>
    expect(resolveTitle(index, 'SCIX')).toEqual({ status: 'missing', suggestion: 'SCIC' }));
  it('says all the pages that bear the same name', () => {
    const twins = [entry('poles', 'a', 'Cap'), entry('terms', 'b', 'Cap')];
    expect(resolveTitle(buildTitleIndex(twins), 'Cap')).toEqual({ status: 'ambiguous', entries: twins });
  });
});
