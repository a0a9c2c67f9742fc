/**
 * Spelling of everything people read: the content, and the French strings of the interface. What is written for the
 * machine (keys, slugs, addresses, calls to a source) is left out; the model itself says which fields hold it.
 * `words.txt` lists the right words that the dictionary does not know: names, towns, acronyms.
 */
import type { CSpellSettings } from 'cspell';
import { collections } from '../../src/model/collections.ts';
import { composites } from '../../src/model/composites.ts';
import type { Field } from '../../src/model/field.ts';

const fields: readonly (readonly [name: string, field: Field])[] = [...Object.values(collections), ...Object.values(composites)].flatMap(
  (holder) => Object.entries<Field>(holder.fields),
);
const names = new Set(fields.map(([name]) => name));

/** Whether a field holds no prose: an address, a date, a number, a slug, a value of a closed list. The content check verifies it. */
const forMachine = (field: Field): boolean =>
  ['url', 'date', 'number', 'flag', 'choice', 'choices', 'relation', 'relations'].includes(field.kind) ||
  (field.kind === 'text' && 'pattern' in field);
const machineNames = [...names].filter((name) => fields.every(([other, field]) => other !== name || forMachine(field)));

const frontMatter = [
  new RegExp(`^ *(?:- )?(?:${machineNames.join('|')}):(?: .*|(?:\\n *- [a-z0-9#-]+)+)$`, 'gm'),
  new RegExp(`^ *(?:- )?(?:${[...names].join('|')}):`, 'gm'),
];
const markdown = [
  /```[\s\S]*?```|`[^`\n]+`/g,
  /\[\^[^\]]+\]/g, // the call to a source or a note
  /\]\([^)\s]*/g, // the address of a link
  /https?:\/\/[^\s)]+|[\w.-]+\.(?:com|fr|org)\b/g,
  /\[\[(?:[a-z-]+\/)?[a-z0-9-]+(?=\\?\|)/g, // a slug that a link names otherwise: [[okhra|ôkhra]]
  /The Golden Drops of Fashion and Design|(?:&| and | & )co\b/g, // English, in a title and in names
  /\{#[a-z0-9-]+\}/g, // the identifier of a recommendation
  /<\/?[A-Za-z]+|\b[a-z]+=(?=["{])/g, // a component and its attributes
];
const strings = [/'(?:[^'\\\n]|\\.)*'/g, /"[^"\n]*"/g, /`[^`]*`/g];
const code = [
  /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
  /\$\{(?:[^{}'`]*\}|[^'`]*)|%\{\w+\}|\{\{\w+\}\}/g, // what a template inserts
  /['`)]\.\w+\(\w*/g, // a method called between two strings
  /« (?:git|npm|PORT|--)[ =a-z-][^»]*»|content\/\S+|\.mdx?\b/g, // a command, a path, the end of a file name
  /'[a-z0-9-]+':|(?:kind|to|path|pattern|summary|from):? '[^']*'/g,
];

export default {
  version: '0.2',
  globRoot: '../..',
  files: ['content/**/*.{md,mdx}', 'src/ui/*.ts', 'src/checks/*code*.ts', 'src/model/{collections,composites,expectations,options}.ts'],
  language: 'fr',
  import: ['@cspell/dict-fr-fr/cspell-ext.json'],
  dictionaryDefinitions: [{ name: 'words', path: './words.txt' }],
  dictionaries: ['fr-fr', 'words'],
  loadDefaultConfiguration: false,
  // An accent or a capital that lacks is a fault in French.
  caseSensitive: true,
  minWordLength: 2,
  // Words of the dictionary that are here a « pôle » without its accent.
  flagWords: ['pole', 'poles'],
  overrides: [
    { filename: 'content/**', ignoreRegExpList: [...frontMatter, ...markdown] },
    {
      filename: 'src/**',
      includeRegExpList: strings,
      ignoreRegExpList: [...code, ...markdown.slice(1)],
      // What authors write in a front matter.
      ignoreWords: ['text', 'unknown'],
    },
  ],
} satisfies CSpellSettings;
