/** Words of the page on accessibility: what the last run of the tests looked at. Typeset where they are printed. */
import type { AccessibilityRun, Check, Counts, Journey, Topic } from '../measured/accessibility.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const count = (value: number, one: string, many = `${one}s`): string => `${number.format(value)} ${value > 1 ? many : one}`;
const list = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
const faults = ({ faults: found = 0 }: Counts, none: string): string => (found === 0 ? none : count(found, 'défaut'));
/** A figure that the run did not give is not made up. */
const known = (value: number | undefined, say: (value: number) => string): string | undefined =>
  value === undefined ? undefined : say(value);
const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ; ');
const foundByAxe = (each: Counts): string =>
  join(
    known(each.rules, (rules) => count(rules, 'règle')),
    known(each.met, (met) => `${number.format(met)} avaient quelque chose à juger`),
    faults(each, 'aucune erreur'),
  );

export const accessibilityStrings = {
  title: 'Ce que les tests ont vérifié',
  none: 'Aucun passage des tests n’a encore été enregistré : rien de ce qui suit n’a encore de mesure. Les tests regardent :',
  run: (date: string, { commit, isChanged, browser, axe, kinds }: AccessibilityRun): string =>
    `Passage du ${date}, dans ${browser} avec axe ${axe || '(version inconnue)'}, sur une page de chacune des ${kinds} sortes du site construit${
      commit ? `, dans son état ${commit.slice(0, 10)}` : ''
    }${isChanged ? ' avec des changements pas encore enregistrés' : ''}.`,
  tests: (passed: number, failed: number): string =>
    failed === 0
      ? `${count(passed, 'test')}, tous réussis. Un test en échec empêche de publier un changement du site.`
      : `${count(passed, 'test réussi', 'tests réussis')}, ${count(failed, 'test en échec', 'tests en échec')} : les lignes concernées le disent.`,
  limits: 'Ces outils ne voient qu’une partie des obstacles. Une page sans erreur détectée peut rester difficile à utiliser.',
  head: ['Ce qui est vérifié', 'Où', 'Ce qui a été trouvé'],
  notMeasured: 'pas mesuré lors de ce passage',
  failed: 'en échec',
  failedWith: (counts: Counts): string => `en échec${counts.faults ? ` : ${count(counts.faults, 'défaut')}` : ''}`,
  where: ({ widths, schemes }: Check): string => {
    const names = { light: 'clair', dark: 'sombre' } as const;
    const screens = list(widths);
    const colours = list(schemes.map((scheme) => names[scheme]));
    return [screens && `${screens} px de large`, colours].filter(Boolean).join(', ');
  },
  topics: {
    axe: { label: 'Les règles d’axe, WCAG 2.2 niveau AA et bonnes pratiques', found: foundByAxe },
    booklet: { label: 'Les mêmes règles sur un dossier, vide puis de trois pages', found: foundByAxe },
    focus: {
      label:
        'Le clavier : l’accès direct au texte, l’ordre, un focus jamais perdu ni caché, dont le contour est mesuré sur l’image de l’écran',
      found: (each) =>
        join(
          known(each.stops, (stops) => count(stops, 'arrêt')),
          known(
            each.thinnest,
            (thinnest) =>
              `contour le plus fin : ${number.format(thinnest)} px, trois fois plus clair ou plus foncé qu’avant${
                each.drawn === undefined ? '' : `, pour ${count(each.drawn, 'sorte')} d’éléments`
              }`,
          ),
          faults(each, 'aucun arrêt hors de vue'),
        ),
    },
    traps: {
      label: 'Tab et Maj-Tab seuls, d’un bout à l’autre de la page',
      found: (each) =>
        join(
          known(each.stops, (stops) => count(stops, 'arrêt')),
          faults(each, 'aucun piège'),
        ),
    },
    reflow: {
      label: 'Rien à faire défiler de côté',
      found: (each) => faults(each, 'aucune page plus large que l’écran'),
    },
    zoom: {
      label: 'Un texte deux fois plus grand',
      found: (each) => faults(each, 'aucune page plus large que l’écran'),
    },
    spacing: {
      label: 'Les espacements de texte des WCAG (1.4.12)',
      found: (each) => faults(each, 'aucune page plus large que l’écran'),
    },
    forced: {
      label: 'Les couleurs imposées par le système (contraste élevé)',
      found: (each) =>
        join(
          known(each.lines, (lines) => count(lines, 'ligne de texte cherchée sur l’image', 'lignes de texte cherchées sur l’image')),
          faults(each, 'toutes se distinguent de leur fond'),
        ),
    },
    motion: {
      label: 'Le mouvement réduit',
      found: () => 'rien ne bouge ni ne défile de soi-même ; sans ce réglage, seules des couleurs changent, en 120 ms au plus',
    },
    script: {
      label: 'La lecture sans JavaScript',
      found: () => 'chaque page garde son texte',
    },
    tables: {
      label: 'Le nom des tableaux et la portée de leurs en-têtes, sur toutes les pages',
      found: (each) =>
        join(
          known(each.tables, (tables) => count(tables, 'tableau', 'tableaux')),
          'aucun sans nom ni en-tête',
        ),
    },
    html: {
      label: 'La validité du HTML, la langue, le titre et l’unique titre principal, sur toutes les pages',
      found: (each) =>
        join(
          known(each.pages, (pages) => count(pages, 'page')),
          'aucune erreur',
        ),
    },
  } satisfies Record<Topic, { label: string; found: (counts: Counts) => string }>,
  journeysTitle: 'Les parcours au clavier seul',
  journeysNote:
    'Chacun est joué du début à la fin avec Tab, les flèches, Entrée, Espace et Échap ; à chaque arrêt, le focus doit être visible.',
  journeys: {
    search: 'De l’accueil au menu, du menu à la recherche, de la recherche à un résultat.',
    contents: 'Du sommaire à une section, sur téléphone et sur grand écran.',
    source: 'L’aperçu d’une source : l’ouvrir, le fermer, aller à la note et en revenir.',
    checklist: 'Cocher une liste, emporter le reste dans un agenda, imprimer.',
    resume: 'Oublier la lecture en cours.',
    filters: 'Explorer les pôles : filtrer par un mot, une case, la carte ; retirer un filtre ; tout effacer.',
    tray: 'Choisir des pôles à comparer, en retirer un, vider le choix.',
    comparison: 'Comparer : ajouter un pôle, imprimer, tout retirer.',
    booklet: 'Composer un dossier : cocher, déplacer, retirer, vider.',
    offline: 'Emporter une collection, puis effacer ce qui est gardé.',
  } satisfies Record<Journey, string>,
  criteriaTitle: 'Les critères du RGAA 4.1 qu’une machine regarde',
  criteria: (seen: number, all: number): string =>
    `${number.format(seen)} des ${all} critères sont regardés, chacun en partie seulement : le reste demande une personne. Ce décompte n’est pas un taux de conformité.`,
  criteriaHead: ['Thème', 'Critères regardés', 'Sur'],
  noCriterion: 'aucun',
  /** The themes of the RGAA 4.1, with how many criteria each has. */
  themes: [
    ['Images', 9],
    ['Cadres', 2],
    ['Couleurs', 3],
    ['Multimédia', 13],
    ['Tableaux', 8],
    ['Liens', 2],
    ['Scripts', 5],
    ['Éléments obligatoires', 10],
    ['Structuration de l’information', 4],
    ['Présentation de l’information', 14],
    ['Formulaires', 13],
    ['Navigation', 11],
    ['Consultation', 12],
  ] as const,
} as const;
