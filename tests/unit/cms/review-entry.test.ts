import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { toKnownWiki } from '../../../src/cms/known-wiki.ts';
import { reviewEntry } from '../../../src/cms/review-entry.ts';
import { toWikiRows } from '../../../src/cms/wiki-rows.ts';
import { readContent } from '../../../src/sources/read-content.ts';
import { bodyOfText } from '../../../src/sources/source-file.ts';

const { files } = readContent(process.cwd());
const wiki = toKnownWiki(toWikiRows(files, ['content/media/guides/x/plan.png']));
const path = 'content/guides/batir-le-modele-economique.md';
const published = readFileSync(path, 'utf8');
/** What the form holds of a text. */
const toData = (text: string): Record<string, unknown> => ({
  ...(parse(/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '') as object),
  body: bodyOfText(text),
});
const review = (data: Record<string, unknown>, before: string | null = published) =>
  reviewEntry(
    {
      path,
      data,
      opened: before ?? undefined,
      published: before ?? undefined,
      media: ['content/media/guides/x/vue.png'],
    },
    wiki,
  );

describe('the review of an entry', () => {
  it('says nothing of an entry that is published as it stands', () => {
    const { size, sentences, passages } = review(toData(published));
    expect({ size, sentences, passages }).toEqual({
      size: undefined,
      sentences: [],
      passages: [],
    });
  });

  it('blames a draft for nothing that others published since it was begun, and says what both changed', () => {
    const title = 'Un titre publié depuis';
    const now = `${published.replace(/^title: .*$/mu, `title: ${title}`)}\nPublié depuis par quelqu’un d’autre.\n`;
    const mine = { ...toData(published), question: 'Une question de brouillon ?' };
    const compare = (data: Record<string, unknown>) =>
      reviewEntry({ path, data, opened: published, published: now, fork: published, media: [] }, wiki);
    const joined = compare(mine);
    expect(joined.sentences.join()).toContain('Une question de brouillon');
    expect(JSON.stringify([joined.sentences, joined.passages])).not.toMatch(/Publié depuis|publié depuis/u);
    expect(joined.moved).toEqual([]);
    expect(compare({ ...mine, title: 'Un titre de brouillon' }).moved).toEqual([
      { mine: expect.stringContaining('Un titre de brouillon') as string, theirs: expect.stringContaining(title) as string },
    ]);
    expect(review(mine).moved).toBeUndefined();
  });

  it('says that a draft of a new entry is new, though it was published since', () => {
    const { isNew, moved } = reviewEntry({ path, data: toData(published), opened: published, published, fork: null, media: [] }, wiki);
    expect({ isNew, moved }).toEqual({ isNew: true, moved: [] });
  });

  it('names the sources of a row that is added, those still in draft too, and tells the images that the text gains', () => {
    const data = {
      ...toData(published),
      facts: [{ label: 'Salariés', value: 12, unit: 'personnes', on: '2024', sources: ['halage', 'enquete'] }],
      body: `${bodyOfText(published)}\n\n![Un plan](../media/guides/x/plan.png)\n`,
    };
    const pole = 'content/poles/phares.md';
    const fact = reviewEntry(
      {
        path: pole,
        data: { title: 'P', facts: data.facts },
        opened: undefined,
        published: '---\ntitle: P\n---\n',
        media: [],
        draftTitles: new Map([['sources/enquete', 'Enquête']]),
      },
      wiki,
    );
    expect(fact.sentences.join()).toContain('sources\u00A0: Le PHARES (page de Halage)\u202F; Enquête (pas encore publiée)');
    expect(review(data).images).toEqual([{ address: '../media/guides/x/plan.png', alt: 'Un plan' }]);
  });

  it('finds published entries as the check of the whole content does: without an error', () => {
    const faults = files
      .filter(({ isMdx }, index) => !isMdx && index % 8 === 0)
      .flatMap((file) => {
        const media = [...file.body.matchAll(/\.\.\/(media\/[^)\s]+)/gu)].map((match) => `content/${match[1]}`);
        const { issues } = reviewEntry(
          {
            path: file.path,
            data: toData(file.text),
            opened: file.text,
            published: file.text,
            media,
          },
          wiki,
        );
        return issues.filter(({ severity }) => severity === 'error').map(({ code }) => `${file.path} ${code}`);
      });
    expect(faults).toEqual([]);
  });

  it('says the changes of the data in sentences, the text of a relation by its title, and the faults first', () => {
    const data = toData(published);
    const practices = ['mutualisation-de-locaux'];
    const { sentences, issues } = review({
      ...data,
      practices: [...((data['practices'] ?? []) as string[]), ...practices],
      body: `${String(data['body'])}\n![](../media/guides/x/vue.png) ![](../media/guides/x/vue.png "décorative") ![Plan](../media/guides/x/plan.png) ![Rien](../media/guides/x/rien.png)\n`,
    });
    expect(sentences).toEqual(['Pratiques\u00A0: ajout de «\u00A0Mutualisation de locaux\u00A0»']);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['image-sans-texte', 'image-refusee']);
    expect(issues[0]?.about).toContain('![](../media/guides/x/vue.png)');
  });

  it('says what to do in the words of the form, never in those of the file', () => {
    const data = {
      title: 'P',
      depth: 'stub',
      region: 'Bretagne',
      place: { lat: 48 },
      facts: [
        { label: 'Salariés', value: 12, on: 'avant 2020', sources: ['halage'] },
        { label: 'Membres', value: 'une douzaine', unit: 'membres', on: '2020', sources: ['halage'] },
      ],
      body: '# Un\n\nMot.\n\n## Deux\n\n#### Trois\n\nMot.\n\n## Vide\n',
    };
    const { issues } = reviewEntry({ path: 'content/poles/neuf.md', data, opened: undefined, published: undefined, media: [] }, wiki);
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(['champ-requis', 'type-inattendu', 'date-invalide', 'chiffre-nu', 'titre-de-niveau-1', 'titre-saute', 'section-vide']),
    );
    const said = issues.map(({ what, fix }) => `${what} ${fix}`).join('\n');
    expect(said.match(/(?<!\p{L})(?:value|unit|min|max|text|lat|lon|title|description|true|false|unknown)(?!\p{L})|#|:::|"/gu)).toBeNull();
    expect(said).toContain(
      'Remplissez soit «\u00A0Valeur\u00A0», soit «\u00A0Minimum\u00A0» et «\u00A0Maximum\u00A0», avec «\u00A0Unité\u00A0»',
    );
  });

  it('shows a new entry as all come', () => {
    const { passages } = review({ title: 'Neuf', description: 'Un guide.', body: 'Un mot.\n' }, null);
    expect(passages).toEqual([{ kind: 'text', runs: [{ state: 'added', text: 'Un mot.' }] }]);
  });
});
