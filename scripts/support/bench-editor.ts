import { ownTexts, specificationTexts, wikiTexts } from '../../tests/support/markdown-texts.ts';
import { proveWidget } from '../../tests/support/prove-widget.ts';
import { openWorkshop } from '../../tests/support/workshop.ts';

/**
 * Prints, for each set of texts, how many the editor of the built contribution page gives back to the byte in a real
 * browser, and how many keep every byte outside the block in which a word was typed. Throws when one does not.
 */
export async function benchEditor(): Promise<void> {
  const specifications = specificationTexts();
  if (specifications.length === 0)
    console.log('Exemples de CommonMark et de GFM : CORPORA_DIR ne dit pas où ils sont, ils ne sont pas mesurés.');
  const workshop = await openWorkshop({ 'content/terms/iae.md': '---\ntitle: IAE\n---\n' });
  try {
    await workshop.page.getByRole('link', { name: 'Glossaire' }).first().waitFor();
    const losses: string[] = [];
    for (const { name, texts } of [ownTexts(), ...specifications, wikiTexts()]) {
      const started = performance.now();
      const proof = await proveWidget(workshop.page, texts);
      losses.push(...proof.losses);
      console.log(
        `${name.padEnd(20)} rendus à l’octet : ${proof.identical}/${proof.texts} · un mot ajouté, le reste à l’octet : ${proof.untouched}/${proof.typed} · ${((performance.now() - started) / proof.texts).toFixed(0)} ms par texte`,
      );
    }
    if (losses.length > 0) throw new Error(losses.join('\n'));
  } finally {
    await workshop.close();
  }
}
