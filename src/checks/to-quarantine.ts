/**
 * Which entries a published site sets aside. What the build can print safely is published with its fault said (a dead
 * reference, a skipped heading…): one page deleted must not take thirty others away. What cannot be read, would not fit
 * the model, or was refused for safety is set aside, alone.
 */
import { isHome, isReserved } from '../model/routes.ts';
import type { Quarantined } from '../sources/quarantine.ts';
import { parseEntryPath, type SourceFile } from '../sources/source-file.ts';
import { titleOfText } from '../sources/title-of-text.ts';
import { cleanLine } from '../text/clean-line.ts';
import { SLUG } from '../text/slug.ts';
import { isDraft, toTitled } from '../wiki/corpus.ts';
import type { IssueCode } from './codes.ts';
import { editorialCodes } from './editorial-codes.ts';
import type { Issue } from './issue.ts';

/** Errors with which an entry is published all the same. */
const BEARABLE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(Object.keys(editorialCodes) as IssueCode[]),
  ...(['relation-inconnue', 'source-inconnue', 'preuve-inconnue', 'titre-en-double', 'nom-deja-pris', 'lien-ambigu'] as const),
  ...(['fiche-en-brouillon', 'bloc-inconnu', 'identifiant-manquant', 'titre-de-niveau-1', 'titre-saute', 'lien-coupe'] as const),
  ...(['image-sans-texte', 'image-refusee', 'marque-d-encodage'] as const),
]);

/** The entries to set aside, from the issues of a whole content tree. Drafts are not published anyway. */
export function toQuarantine(files: readonly SourceFile[], issues: readonly Issue[]): Quarantined[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const grave = issues.filter(({ severity, code }) => severity === 'error' && !BEARABLE.has(code));
  return [...Map.groupBy(grave, ({ file }) => file)].flatMap(([path, faults]) => {
    const entry = parseEntryPath(path);
    const file = byPath.get(path);
    if (!entry || (file && isDraft(file))) return [];
    const isTaken = file
      ? faults.some(({ code }) => code === 'doublon')
      : files.some(({ collection, slug }) => collection === entry.collection && slug === entry.slug);
    return [
      {
        path,
        ...entry,
        ...namesOf(file, entry.slug),
        // The home page is there without its entry.
        hasAddress: SLUG.test(entry.slug) && !isReserved(entry.collection, entry.slug) && !isTaken && !isHome(entry.collection, entry.slug),
        faults: faults.map(({ code, line }) => ({ code, line })),
      },
    ];
  });
}

function namesOf(file: SourceFile | undefined, slug: string): Pick<Quarantined, 'title' | 'aliases'> {
  const title = file?.frontMatter.data['title'] ?? titleOfText(file?.text ?? '');
  return {
    title: (typeof title === 'string' && cleanLine(title)) || cleanLine(slug),
    aliases: (file ? toTitled(file).names : []).map(cleanLine).filter(Boolean),
  };
}
