import { expect, it } from 'vitest';
import { parseSourceFile } from '../../../src/sources/source-file.ts';
import { buildGlossary, type Glossary } from '../../../src/wiki/glossary.ts';
import { openTermMarks } from '../../../src/wiki/term-marks.ts';

const term = (title: string, slug = title.toLowerCase()) => ({ collection: 'terms' as const, slug, title, names: [] });
const glossary = buildGlossary([term('SCIC'), term('Label vert')]);
const many = Array.from({ length: 30 }, (_, at) => term(`Mot${at}`));

const read = (body: string) => {
  const file = parseSourceFile('content/guides/essai.md', `---\ntitle: Essai\n---\n\n${body}\n`);
  if (!file) throw new Error(body);
  return file;
};

/** Whether the mark of a text changes from one glossary to another, for who knew it and for who did not. */
function changes(body: string, after: Glossary): boolean[] {
  const [kept, file] = [openTermMarks(), read(body)];
  const before = kept(glossary, file);
  return [kept(after, file) !== before, openTermMarks()(after, read(body)) !== before];
}

it.each([
  ['a new term that it uses', 'Une CAE ici.', [term('CAE')], true],
  ['a new term that it uses in the plural, decomposed', 'Des sociétés.'.normalize('NFD'), [term('Société')], true],
  ['a new term that it does not use', 'Une CAE ici.', [term('GIE')], false],
  ['many new terms that it does not use', 'Une CAE ici.', many, false],
  ['many new terms, one of which it uses', 'Le mot7 ici.', many, true],
  ['a term that now leads elsewhere', 'Une SCIC ici.', [term('SCIC', 'autre')], true],
  ['nothing', 'Une SCIC ici.', [], false],
])('the mark of the terms of a page, after %s', (_, body, added, isOther) => {
  expect(changes(body, buildGlossary([term('SCIC'), term('Label vert'), ...added]))).toEqual([isOther, isOther]);
});
