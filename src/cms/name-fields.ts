/** Lines of a front matter in the words of the forms: « Titre : … » for `title: …`. */
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections } from '../model/collections.ts';
import { composites, type Composite } from '../model/composites.ts';
import type { Fields } from '../model/field.ts';

/** These lines, for a person to read; a key that no field has stays. Without the collection, the first that has such a field names it. */
export function nameFields(lines: string, collection: CollectionName | undefined): string {
  const labels = labelsOf(collection ? [collection] : collectionNames);
  return lines.replace(/^(\s*(?:- )?)([\w-]+):(?=\s|$)/gmu, (line, lead: string, key: string) =>
    labels.has(key) ? `${lead}${labels.get(key)}\u00A0:` : line,
  );
}

/** By key, those of forms before those of what is inside a field. */
function labelsOf(names: readonly CollectionName[]): ReadonlyMap<string, string> {
  const forms: Fields[] = names.map((name) => collections[name].fields);
  const kinds = composites as Readonly<Record<string, Composite>>;
  const inside: Fields[] = forms.flatMap((fields) => Object.values(fields).map(({ kind }) => kinds[kind]?.fields ?? {}));
  const labels = new Map<string, string>();
  for (const fields of [...forms, ...inside])
    for (const [key, { label }] of Object.entries(fields)) if (!labels.has(key)) labels.set(key, label);
  return labels;
}
