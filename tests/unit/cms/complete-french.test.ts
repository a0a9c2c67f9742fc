import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { completeFrench } from '../../../src/cms/complete-french.ts';
import type { Phrases } from '../../../src/cms/decap.ts';

const readLocale = async (locale: string): Promise<Phrases> =>
  ((await import(pathToFileURL(join('node_modules/decap-cms-locales/dist/esm', locale, 'index.js')).href)) as { default: Phrases }).default;
const locales = { en: await readLocale('en'), fr: await readLocale('fr') };

const flatten = (phrases: Phrases, prefix = ''): [string, string][] =>
  Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );
const variables = (text: string) => [...new Set(text.match(/%\{\w+\}/gu))].toSorted();

describe('the interface of the CMS', () => {
  const french = new Map(flatten(completeFrench(locales.fr)));
  const english = flatten(locales.en);

  it('has a French word for each of Decap’s', () => {
    expect(english.filter(([key]) => !french.has(key)).map(([key]) => key)).toEqual([]);
  });

  it('has no word that Decap does not know', () => {
    const known = new Set(english.map(([key]) => key));
    expect([...french.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it('calls what is written « une fiche », never « une entrée »', () => {
    expect([...french.values()].filter((words) => /(?<!Ctrl \+ )entrée/iu.test(words))).toEqual([]);
    expect(french.get('editor.editorToolbar.deletePublishedEntry')).toBe('Supprimer la fiche publiée');
  });

  it('asks in each of our words for nothing that Decap would not fill in', () => {
    const expected = new Map(english);
    for (const [key, value] of flatten(completeFrench(undefined))) {
      expect(variables(expected.get(key) ?? ''), key).toEqual(expect.arrayContaining(variables(value)));
    }
  });
});
