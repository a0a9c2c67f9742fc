import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { pageAt, pages } from '../support/built-site.ts';
import { readTables } from '../support/read-data-package.ts';

const rowsOf = (name: string) => readTables.find(({ resource }) => resource.name === name)?.rows ?? [];
const poleOf = new Map(rowsOf('etudes-de-cas').map(({ fiche, pole }) => [fiche, pole]));
const cases = rowsOf('etudes-de-cas-ce-que-ce-cas-dit-des-guides');
const hasClass = ({ properties }: Element, name: string): boolean =>
  (properties['className'] as string[] | undefined)?.includes(name) ?? false;
const isLink = ({ tagName }: Element): boolean => tagName === 'a';
const find = (root: Element, keep: (element: Element) => boolean): Element[] =>
  root.children.flatMap((child) => (child.type === 'element' ? [...(keep(child) ? [child] : []), ...find(child, keep)] : []));

const recommendations = pages
  .filter(({ url }) => /^\/guides\/[^/]+\/$/u.test(url))
  .flatMap(({ url, elements }) =>
    elements
      .filter((element) => hasClass(element, 'recommendation'))
      .map((section) => {
        const claim = `${url.split('/')[2] ?? ''}#${String(section.properties['id'])}`;
        return { claim, section, rows: cases.filter(({ recommandation }) => recommandation === claim) };
      }),
  );
const said = (section: Element): string => toString(find(section, (element) => hasClass(element, 'evidence-count'))[0] ?? section);

describe('the evidence of the recommendations', () => {
  it('counts on the guide’s page the poles that the open data count', () => {
    expect(recommendations.length).toBeGreaterThan(40);
    for (const { section, rows } of recommendations.filter(({ rows }) => rows.length > 0)) {
      const strongest = new Map<string | undefined, string>();
      for (const stance of ['Observé', 'Nuancé', 'Contredit'])
        for (const row of rows) if (row['ce_que_le_cas_en_dit'] === stance) strongest.set(poleOf.get(row['fiche']), stance);
      const count = (stance: string): number => [...strongest.values()].filter((each) => each === stance).length;
      const printed = /^(?:Pas encore observé|Observé dans (\d+)).*?, nuancé dans (\d+|aucun), contredit dans (\d+|aucun)$/u.exec(
        said(section),
      );
      expect(printed?.slice(1).map((number) => Number(number) || 0)).toEqual(['Observé', 'Nuancé', 'Contredit'].map(count));
      expect(find(section, (element) => hasClass(element, 'evidence-poles')).flatMap((list) => find(list, isLink))).toHaveLength(
        strongest.size,
      );
    }
  });

  it('is said to be missing on the guide’s page and among the pages to review, for those and no other', () => {
    const unproven = recommendations.filter(({ rows }) => rows.length === 0);
    for (const { section } of unproven) expect(said(section)).toBe('Aucun cas de ce wiki n’en parle encore');
    const listed = (pageAt('/wiki/a-verifier/')?.elements ?? []).flatMap(
      ({ properties: { href } }) => /^\/guides\/(.+)\/(#.+)$/u.exec(String(href)) ?? [],
    );
    const addresses = listed.filter((href) => href.startsWith('/guides/'));
    expect(addresses).toEqual(unproven.map(({ claim }) => `/guides/${claim.replace('#', '/#')}`));
  });

  it('is on the page of the case, in its order, each leading to the recommendation', () => {
    for (const slug of poleOf.keys()) {
      const links = (pageAt(`/etudes-de-cas/${slug ?? ''}/`)?.elements ?? [])
        .filter(
          (element) =>
            element.tagName === 'section' &&
            find(element, ({ properties }) => properties['id'] === 'ce-que-le-cas-dit-des-guides').length > 0,
        )
        .flatMap((section) => find(section, isLink).map(({ properties }) => String(properties['href'])))
        .filter((href) => href.startsWith('/guides/'));
      const own = cases
        .filter(({ fiche }) => fiche === slug)
        .map(({ recommandation = '' }) => `/guides/${recommandation.replace('#', '/#')}`);
      expect(links).toEqual(own);
    }
  });
});

describe('what a practice gathers', () => {
  const practices = rowsOf('pratiques').map(({ fiche = '' }) => ({ fiche, page: pageAt(`/pratiques/${fiche}/`) }));
  const kinds = {
    guides: /aucun guide/u,
    'etudes-de-cas': /aucune étude de cas/u,
    poles: /aucun pôle/u,
    'constats-de-seminaires': /aucun constat de séminaire/u,
  };

  it('is on its page, guides, cases, poles and outcomes of seminars, or is said to be missing', () => {
    for (const { fiche, page } of practices) {
      const lacks = page?.elements.find((element) => hasClass(element, 'lacks'));
      for (const [kind, words] of Object.entries(kinds))
        expect([fiche, kind, words.test(lacks ? toString(lacks) : '')]).toEqual([fiche, kind, !page?.ids.has(`lies-${kind}`)]);
    }
  });

  it('is named at the head of each case that tells it', () => {
    for (const { fiche, pratiques } of rowsOf('etudes-de-cas')) {
      const head = pageAt(`/etudes-de-cas/${fiche}/`)?.elements.find((element) => hasClass(element, 'cartouche'));
      const named = head ? find(head, isLink).map(({ properties }) => String(properties['href'])) : [];
      const told = (pratiques ?? '').split(' | ').map((practice) => `/pratiques/${practice}/`);
      expect(named.filter((href) => href.startsWith('/pratiques/'))).toEqual(told);
    }
  });

  it('is listed among the pages to review when no case tells it', () => {
    const untold = practices.filter(({ page }) => !page?.ids.has('lies-etudes-de-cas')).map(({ fiche }) => `/pratiques/${fiche}/`);
    const section = pageAt('/wiki/a-verifier/')?.elements.find(({ children }) =>
      children.some((child) => child.type === 'element' && String(child.properties['id']).includes('raconte')),
    );
    const listed = section ? find(section, isLink).map(({ properties }) => String(properties['href'])) : [];
    expect(untold.length).toBeGreaterThan(0);
    expect(listed.sort()).toEqual(untold.sort());
  });
});

describe('poles that look alike', () => {
  it('are on the page of each pole that shares something with another, each with the reason', () => {
    const { poles } = { poles: rowsOf('poles').filter(({ secteurs, pratiques }) => secteurs && pratiques) };
    expect(poles.length).toBeGreaterThan(20);
    for (const { fiche } of poles) {
      const section = pageAt(`/poles/${fiche ?? ''}/`)?.elements.find(
        ({ tagName, children }) =>
          tagName === 'section' &&
          children.some((child) => child.type === 'element' && child.properties['id'] === 'lies-poles-qui-lui-ressemblent'),
      );
      const items = section ? find(section, ({ tagName }) => tagName === 'li') : [];
      expect([fiche, items.length > 0 && items.every((item) => /mêmes? (?:secteur|pratique)/u.test(toString(item)))]).toEqual([
        fiche,
        true,
      ]);
    }
  });
});
