import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/model/collection-names.ts';
import { collections } from '../../../src/model/collections.ts';
import { composites, type Composite } from '../../../src/model/composites.ts';
import { toSchema } from '../../../src/model/schema.ts';

const pole = { title: 'Le Mât', description: 'Un pôle.', depth: 'stub', region: 'Bretagne' };
const fact = { label: 'membres', value: 12, unit: 'structures', on: '2013', sources: ['a'] };

describe('the model as a schema', () => {
  it('declares nine collections, each with a label, a hint for its body and a title', () => {
    expect(collectionNames).toHaveLength(9);
    for (const name of collectionNames)
      expect(collections[name]).toMatchObject({
        label: expect.any(String),
        bodyHint: expect.any(String),
        fields: { title: { required: true } },
      });
  });

  it('gives absent lists empty and leaves other absent fields out', () => {
    const data = toSchema('poles').parse(pole);
    expect(data).toMatchObject({ aliases: [], facts: [], timeline: [], disagreements: [] });
    expect(data).not.toHaveProperty('town');
  });

  it('accepts a fact that is a value, a range or a text', () => {
    for (const form of [{ value: 12 }, { min: 1, max: 3 }, { text: 'une quinzaine' }, { text: '150 ou 160', min: 150, max: 160 }])
      expect(
        toSchema('poles').safeParse({ ...pole, facts: [{ label: 'membres', unit: 'structures', on: 'unknown', sources: ['a'], ...form }] })
          .success,
      ).toBe(true);
  });

  it.each([
    ['two forms at once', { ...fact, text: 'douze' }],
    ['words with half a range', { ...fact, value: undefined, min: 200, text: '200 ou plus' }],
    ['no unit', { ...fact, unit: undefined }],
    ['no date', { ...fact, on: undefined }],
    ['no source', { ...fact, sources: [] }],
  ])('refuses a fact with %s', (_, bad) => expect(toSchema('poles').safeParse({ ...pole, facts: [bad] }).success).toBe(false));

  it('refuses a disagreement with a single version', () => {
    const disagreements = [{ question: 'Quand ?', versions: [{ text: '2013', sources: ['a'] }] }];
    expect(toSchema('poles').safeParse({ ...pole, disagreements }).success).toBe(false);
  });

  it('refuses a field that the model does not have', () =>
    expect(toSchema('poles').safeParse({ ...pole, slug: 'autre' }).success).toBe(false));

  it.each(['', ' \t', '\u200b', '\u00ad\u2060', '\u3164', '\u2800'])('takes %j, in which nothing is seen, for no text', (title) => {
    const result = toSchema('poles').safeParse({ ...pole, title, aliases: [title] });
    expect(
      result.error?.issues.map(({ path, ...issue }) => ({ path, code: (issue as { params?: { code: string } }).params?.code })),
    ).toEqual([
      { path: ['title'], code: 'vide' },
      { path: ['aliases', 0], code: 'vide' },
    ]);
  });

  it('names the row of each list by one of its fields', () => {
    for (const composite of Object.values(composites))
      if ('summary' in composite) expect(composite.fields).toHaveProperty(composite.summary);
  });

  it('tells a row from another by its fields', () => {
    for (const { fields, details = [] } of Object.values<Composite>(composites))
      for (const name of details) expect(fields).toHaveProperty(name);
  });
});
