/** A wiki of what nobody planned for: a title of 200 characters, a pole without a fact, forty notes, fifteen columns, a missing picture, 300 pages that cite one. */
const CALLERS = 300;
const NOTES = 40;
const COLUMNS = 15;

const entry = (fields: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n${body}\n`;
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at + 1));

/** The longest title that the check accepts, with a word that no line can cut at a space; then one that it refuses. */
const longTitle = `Coopérer ${'anticonstitutionnellement'.repeat(2)} entre des structures `.padEnd(119, 'qui partagent un lieu ').trim();
const tooLong = longTitle.padEnd(200, ' et un autre lieu encore');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = [
  row(times(COLUMNS, (at) => `Colonne ${at}`)),
  row(times(COLUMNS, () => '---')),
  row(times(COLUMNS, (at) => `Une valeur assez longue ${at}`)),
].join('\n');
const notes = times(NOTES, (at) => `Une phrase qui porte sa source[^source-${at}].`).join(' ');

/** Its files, by path. */
export const extremeWiki: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    times(NOTES, (at) => [
      `content/sources/source-${at}.md`,
      entry(
        {
          title: `Document ${at}`,
          publisher: 'Un éditeur',
          on: 'unknown',
          kind: 'presse',
          status: 'original',
          url: `https://exemple.fr/${'document-'.repeat(12)}${at}`,
        },
        '',
      ),
    ]),
  ),
  'content/case-studies/long.md': entry(
    { title: longTitle, description: 'Un titre de deux cents caractères.', pole: 'vide', practices: '[pratique]' },
    `## ${longTitle}\n\n${notes}\n\n## Un tableau\n\n${table}`,
  ),
  'content/practices/pratique.md': entry({ title: 'Pratique', description: 'Une pratique.' }, 'Du texte.'),
  'content/terms/trop-long.md': entry({ title: tooLong, description: 'Un titre de deux cents signes.' }, 'Du texte.'),
  'content/poles/vide.md': entry({ title: 'Pôle vide', description: 'Un pôle sans un fait.', depth: 'stub', region: 'Bretagne' }, ''),
  'content/terms/image.md': entry(
    { title: 'Image', description: 'Une image qui n’est pas là.' },
    '![Une carte](/media/terms/image/absente.png)',
  ),
  'content/terms/cite.md': entry({ title: 'Cité', description: 'Un terme que trois cents pages citent.' }, 'Du texte.'),
  ...Object.fromEntries(
    times(CALLERS, (at) => [
      `content/terms/appel-${at}.md`,
      entry({ title: `Appelant ${at}`, description: 'Un terme.' }, 'Voir [[Cité]].'),
    ]),
  ),
};
