/** What people do to a wiki between two builds: each edit changes a project made by `writeProject`, and most commit it. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventName, pickFrom } from '../support/chance.ts';
import { edit } from './write-project.ts';

export interface Edited {
  folder: string;
  chance: () => number;
}

const entriesOf = ({ folder }: Edited, collection: string): string[] =>
  readdirSync(join(folder, 'content', collection))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `content/${collection}/${name}`);
const pick = (project: Edited, collection: string): string => pickFrom(entriesOf(project, collection), project.chance);
const add = (text: string, lines: string): string => `${text.trimEnd()}\n\n${lines}\n`;
const titleIn = ({ folder }: Edited, path: string): string =>
  /^title: "?(.*?)"?$/mu.exec(readFileSync(join(folder, path), 'utf8'))?.[1] ?? '';
const newTerm = (title: string, body: string): string => `---\ntitle: ${title}\ndescription: Une définition de ${title}.\n---\n\n${body}\n`;

/** Edits of contributors, by what they do. */
export const contentEdits: Readonly<Record<string, (project: Edited) => void>> = {
  'one sentence more': (project) =>
    edit(project.folder, pick(project, 'poles'), (text) => add(text, `Une phrase de plus, par ${inventName(project.chance)}.`)),
  'a link more': (project) => {
    const title = titleIn(project, pick(project, 'guides'));
    edit(project.folder, pick(project, 'case-studies'), (text) => add(text, `Voir aussi [[${title}]].`));
  },
  'a link to a page to be written': (project) =>
    edit(project.folder, pick(project, 'practices'), (text) => add(text, `Voir [[Page voulue ${inventName(project.chance)}]].`)),
  'a page that others wanted': (project) => {
    const name = inventName(project.chance);
    edit(project.folder, pick(project, 'poles'), (text) => add(text, `Voir [[${name}]].`));
    edit(project.folder, `content/terms/${name.toLowerCase()}.md`, () => newTerm(name, 'Un mot.'));
  },
  'a title changed': (project) =>
    edit(project.folder, pick(project, 'guides'), (text) =>
      text.replace(/^title: (.*)$/mu, (line) => `${line} ${inventName(project.chance)}`),
    ),
  'a source renamed': (project) =>
    edit(project.folder, pick(project, 'sources'), (text) =>
      text.replace(/^title: .*$/mu, () => `title: Un document de ${inventName(project.chance)}`),
    ),
  'a page removed': (project) => edit(project.folder, pick(project, 'terms'), () => null),
  'a page become a draft': (project) =>
    edit(project.folder, pick(project, 'practices'), (text) => text.replace(/^---\n/u, '---\ndraft: true\n')),
  'a page that cannot be published': (project) =>
    edit(project.folder, pick(project, 'poles'), (text) => text.replace(/^---\n/u, '---\nchamp: inconnu\n')),
};

/** An edit that only git knows: nothing is different but the history. */
export function commitAll({ folder, chance }: Edited): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  git('add', '--all', 'content');
  git(
    '-c',
    'user.name=Camille Dépôt',
    '-c',
    'user.email=camille@exemple.invalid',
    'commit',
    '--allow-empty',
    '--quiet',
    '-m',
    `Changement de ${inventName(chance)}`,
  );
}

/** Edits of developers. */
export const codeEdits: Readonly<Record<string, (project: Edited) => void>> = {
  'a label of the model': ({ folder }) =>
    edit(folder, 'src/model/collections.ts', (text) => text.replace("singular: 'Pôle'", "singular: 'Pôle coopératif'")),
  'a plugin of the dialect': ({ folder }) =>
    edit(folder, 'src/markdown/rehype-typography.ts', (text) => `${text}\n// Une règle de plus.\n`),
};
