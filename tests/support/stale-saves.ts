/** Two persons on one entry, through the real CMS: the second saves what the first has changed meanwhile. */
import { contribution } from '../../src/ui/contribution.ts';
import { mergeStrings } from '../../src/ui/merge-strings.ts';
import { placeCaret } from './place-caret.ts';
import { toPublish } from './repository.ts';
import type { Contributor, Workshop } from './workshop.ts';

/** What the second person does of what has moved. */
export type Way = keyof typeof ways;
export const ways = {
  both: 'of the same passage, and keeps both versions',
  mine: 'of the same passage, and keeps theirs having seen the other',
  theirs: 'of the same passage, and gives theirs up for the other',
  back: 'of the same passage, and goes back to their text',
  elsewhere: 'of another passage',
  field: 'of the same field',
  again: 'of a draft that the first saves for the second time',
  published: 'of an entry that the first has published',
  begun: 'of a draft begun before the first changed the published page',
} as const;

const COLLECTION = 'terms';
const PATIENCE = 20_000;
const FIRST = 'Premier paragraphe.';
const LAST = 'Dernier paragraphe.';

const toText = (turn: number) => `---\ntitle: Essai ${turn}\ndescription: Un essai.\n---\n\n${FIRST}\n\nMilieu.\n\n${LAST}\n`;

/** The entries that as many turns need, each its own, by path. */
export const toStaleEntries = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, turn) => [`content/${COLLECTION}/essai-${turn}.md`, toText(turn)]));

/** Plays a stale save of the entry of this turn. Throws, saying what, when something is lost or passes in silence. */
export async function playStaleSave(
  { repository, opened, ...first }: Workshop,
  second: Contributor,
  turn: number,
  way: Way,
): Promise<void> {
  const slug = `essai-${turn}`;
  const published = () => repository.git('show', `main:content/${COLLECTION}/${slug}.md`);
  const draft = () => repository.git('show', `cms/${COLLECTION}/${slug}:content/${COLLECTION}/${slug}.md`);
  const [hers, his] = [`Écrit par Camille ${turn}.`, `Écrit par Dominique ${turn}.`];
  await first.open(COLLECTION, slug, FIRST);
  if (way === 'again') {
    await write(first, LAST, 'Une fois.');
    await first.save(COLLECTION, slug);
  }
  if (way === 'begun') {
    await write(first, LAST, 'Une fois.');
    await write(first, FIRST, 'Un brouillon.');
    await first.save(COLLECTION, slug);
    repository.write(`content/${COLLECTION}/${slug}.md`, toText(turn).replace(FIRST, `${FIRST} ${hers}`));
    repository.commit('Change la page publiée');
  }
  await second.open(COLLECTION, slug, FIRST);

  if (way !== 'begun') {
    await (way === 'field' ? entitle(first, hers) : write(first, FIRST, hers));
    await first.save(COLLECTION, slug);
  }
  if (way === 'published') await opened.answer(toPublish(slug, COLLECTION));
  await (way === 'field' ? entitle(second, his) : write(second, way === 'elsewhere' ? LAST : FIRST, his));
  await second.button('Enregistrer').click();

  const dialog = second.page.getByRole('dialog', { name: mergeStrings.title });
  if (way !== 'elsewhere') {
    await dialog.getByText(hers).waitFor({ timeout: PATIENCE });
    await dialog.getByText(his).waitFor({ timeout: PATIENCE });
    const marked = await dialog.locator('mark').allTextContents();
    if (marked.length !== (way === 'begun' ? 3 : 2) || marked.some((words) => words.includes(FIRST)))
      throw new Error(`${slug}, ${way} : les mots qui diffèrent ne sont pas marqués, ou d’autres avec eux : ${marked.join(' | ')}`);
    if (way === 'mine' || way === 'theirs') await dialog.getByLabel(mergeStrings.choices[way]).check();
    await dialog.getByRole('button', { name: way === 'back' ? mergeStrings.cancel : mergeStrings.save }).click();
  }
  const told = way === 'back' ? contribution.refused.moved : mergeStrings.merged;
  await second.page.getByText(told.slice(0, 40)).waitFor({ timeout: PATIENCE });

  const kept = draft();
  const isKept = { hers: kept.includes(hers), his: kept.includes(his), formerly: kept.includes(LAST) };
  const expected = { hers: way !== 'mine' && way !== 'field', his: way !== 'theirs' && way !== 'back', formerly: true };
  for (const who of ['hers', 'his', 'formerly'] as const)
    if (isKept[who] !== expected[who]) throw new Error(`${slug}, ${way} : ${who} ${isKept[who] ? 'est resté' : 'est perdu'}\n${kept}`);
  if (way === 'back' && !(await second.body().textContent())?.includes(his)) throw new Error(`${slug} : le formulaire a perdu son texte`);
  if (way === 'published' && !published().includes(hers)) throw new Error(`${slug} : ce qui était publié a changé`);
  // Decap reads every draft when it opens: those of a hundred turns would be read two hundred times.
  await opened.answer({ action: 'deleteUnpublishedEntry', params: { branch: 'main', collection: COLLECTION, slug } });
}

/** Adds words at the end of a paragraph. */
async function write({ page, body }: Contributor, paragraph: string, words: string): Promise<void> {
  await placeCaret(body().getByText(paragraph), 'End');
  await page.keyboard.insertText(` ${words}`);
  await body().getByText(words).waitFor();
}

const entitle = ({ page }: Contributor, words: string): Promise<void> => page.getByRole('textbox', { name: 'Titre' }).fill(words);
