/** Entries that the build set aside: their pages, and their rows in `/wiki/a-verifier/`. */
import { codes, type IssueCode } from '../checks/codes.ts';
import { collections } from '../model/collections.ts';
import { toEntryPath, toPath } from '../model/routes.ts';
import type { Link, ListItem, UnavailablePage } from '../prepared/index.ts';
import { readQuarantine, type Quarantined } from '../sources/quarantine.ts';
import { noted } from '../sources/reads.ts';
import { typeset } from '../text/typeset.ts';
import { unavailableStrings as words } from '../ui/unavailable-strings.ts';
import { toShell } from './shell.ts';

/** None in development, where a page in error says so itself. */
const askQuarantine = noted('aside', (): Quarantined[] => (import.meta.env.DEV ? [] : readQuarantine(process.cwd())));
const getQuarantine = (): Quarantined[] => askQuarantine('');

/** One prepared page for each entry of the build that is set aside and has an address. */
export const getUnavailablePages = (): UnavailablePage[] =>
  getQuarantine()
    .filter(({ hasAddress }) => hasAddress)
    .map(toUnavailablePage);

/** Every entry set aside; one without an address of its own leads to what is said of its fault. */
export const getUnavailableItems = (): ListItem[] =>
  getQuarantine().map((entry) => {
    const faults = toFaults(entry);
    return {
      href: entry.hasAddress ? toEntryPath(entry.collection, entry.slug) : (faults[0]?.href ?? ''),
      label: typeset(entry.title),
      kind: entry.collection,
      kindLabel: collections[entry.collection].singular,
      descriptionHtml: '',
      meta: faults.map(({ label, note }) => `${label}, ${note}`),
    };
  });

function toUnavailablePage(entry: Quarantined): UnavailablePage {
  const { path, collection, slug, title, faults } = entry;
  const address = toEntryPath(collection, slug).slice(toPath('').length);
  const isInForm = path.endsWith('.md') && !faults.some(({ code }) => code === 'yaml-invalide');
  return {
    shell: toShell({ at: address, title, description: words.description, kind: collection, noindex: true }),
    route: address.replace(/\/$/u, ''),
    lead: typeset(words.lead),
    faults: toFaults(entry),
    ...(isInForm && { edit: { href: toPath(`admin/#/collections/${collection}/entries/${slug}`), label: words.edit } }),
  };
}

const toFaults = ({ faults }: Quarantined): (Link & { note: string })[] =>
  faults.map(({ code, line }) => ({
    href: toPath(`contribuer/erreurs/#${code}`),
    label: typeset(codes[code as IssueCode].title),
    note: typeset(words.line(line)),
  }));
