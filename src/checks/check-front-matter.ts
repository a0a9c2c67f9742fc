/** Front matter against the model: every fault at once, each at its own line. */
import { visit as visitYaml } from 'yaml';
import { collections } from '../model/collections.ts';
import { composites } from '../model/composites.ts';
import type { Field, Fields } from '../model/field.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { toSchema, type RuleCode } from '../model/schema.ts';
import { placeOf, toPlace, type SourceFile } from '../sources/source-file.ts';
import { nearest, nearestOption } from '../text/nearest.ts';
import { toIssue, type Issue } from './issue.ts';

type Path = (string | number)[];
interface ZodIssue {
  code: string;
  path: PropertyKey[];
  expected?: string;
  keys?: string[];
  params?: { code?: RuleCode };
  origin?: string;
}

const checked = new WeakMap<SourceFile, Issue[]>();

/** Issues of the front matter of one file; when the YAML itself is broken, only that. They depend on nothing else, and are found once. */
export function checkFrontMatter(file: SourceFile): Issue[] {
  const issues = checked.get(file) ?? findIssues(file);
  checked.set(file, issues);
  return issues;
}

function findIssues(file: SourceFile): Issue[] {
  const { frontMatter } = file;
  if (!frontMatter.present) return [toIssue('entete-absent', { file: file.path, line: 1, column: 1 })];
  const broken = checkYaml(file);
  if (broken.length > 0) return broken;
  const result = toSchema(file.collection).safeParse(frontMatter.data);
  return result.success ? [] : (result.error.issues as ZodIssue[]).flatMap((issue) => toIssues(file, issue));
}

function checkYaml(file: SourceFile): Issue[] {
  const { document } = file.frontMatter;
  const at = (offset: number) => ({ file: file.path, ...toPlace(file.frontMatter, offset) });
  const issues = document.errors
    .map((error) => toIssue('yaml-invalide', at(error.pos[0]), reasons[error.code] ?? 'une ligne n’a pas la forme attendue'))
    // One fault a line: a bracket left open is found again at each one around it.
    .filter((issue, index, all) => all.findIndex(({ line }) => line === issue.line) === index);
  visitYaml(document, {
    Alias: (_, node) => void issues.push(toIssue('yaml-refuse', at(node.range?.[0] ?? 0), 'un renvoi (*)')),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) issues.push(toIssue('yaml-refuse', at(node.range?.[0] ?? 0), 'une ancre (&)'));
      // Only a tag that is written stands on a node: `!x`, `!!binary`.
      if (node.tag) issues.push(toIssue('yaml-refuse', at(node.range?.[0] ?? 0), 'une étiquette (!)'));
    },
    Pair: (_, pair) => {
      const { value: key, range } = (pair.key ?? {}) as { value?: unknown; range?: number[] };
      const what = typeof key !== 'string' ? 'une clé qui n’est pas un mot' : REFUSED_KEYS.has(key) ? `la clé « ${key} »` : undefined;
      if (what) issues.push(toIssue('yaml-refuse', at(range?.[0] ?? 0), what));
    },
  });
  return issues;
}

const REFUSED_KEYS: ReadonlySet<string> = new Set(['<<', '__proto__', 'constructor', 'prototype']);

const reasons: Record<string, string> = {
  DUPLICATE_KEY: 'une clé est écrite deux fois',
  TAB_AS_INDENT: 'le retrait contient une tabulation',
  BAD_INDENT: 'le retrait n’est pas régulier',
  MISSING_CHAR: 'un signe manque (guillemet, crochet ou deux-points)',
  BLOCK_IN_FLOW: 'une liste ou un guillemet n’est pas fermé',
  MULTILINE_IMPLICIT_KEY: 'deux lignes semblent n’en faire qu’une',
  RESOURCE_EXHAUSTION: 'il est trop long ou trop imbriqué (64 Ko et une centaine de niveaux au plus)',
};

function toIssues(file: SourceFile, issue: ZodIssue): Issue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const at = (inner: Path) => ({ file: file.path, ...placeOf(file.frontMatter, inner) });
  const field = fieldAt(file.collection, path);
  const label = labelAt(file.collection, path);
  const value = valueAt(file.frontMatter.data, path);
  const where = at(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) =>
        toIssue('champ-inconnu', at([...path, key]), key, nearest(key, Object.keys(fieldsAt(file.collection, path)))),
      );
    case 'invalid_type':
      if (value === undefined) return [toIssue('champ-requis', where, label, String(path.at(-1) ?? ''))];
      if (field?.kind === 'date') return [toIssue('date-invalide', where, label, value)];
      return [toIssue('type-inattendu', where, label, expectations[issue.expected ?? ''] ?? 'd’une autre nature')];
    case 'invalid_value': {
      if (value === undefined) return [toIssue('champ-requis', where, label, String(path.at(-1) ?? ''))];
      const options = field && 'options' in field ? Object.keys(field.options) : [];
      return [toIssue('valeur-inconnue', where, label, value, nearestOption(String(value), options))];
    }
    case 'invalid_format':
      return [toIssue('motif', where, label, value, 'Donnez le nom de fichier de la fiche, sans .md.')];
    case 'too_small':
    case 'too_big':
      return [
        issue.origin === 'array'
          ? toIssue('vide', where, label)
          : toIssue('hors-limites', where, label, value, field?.kind === 'number' ? field : {}),
      ];
    default:
      return [fromRule(issue.params?.code, where, label, value, field)];
  }
}

function fromRule(
  code: RuleCode | undefined,
  where: Parameters<typeof toIssue>[1],
  label: string,
  value: unknown,
  field: Field | undefined,
): Issue {
  switch (code) {
    case 'date-invalide':
      return toIssue('date-invalide', where, label, value);
    case 'adresse-refusee':
      return toIssue('adresse-refusee', where, value);
    case 'trop-long':
      return toIssue('trop-long', where, label, String(value).length, field && 'maxLength' in field ? (field.maxLength ?? 0) : 0);
    case 'motif':
      return toIssue('motif', where, label, value, field?.hint ?? '');
    case 'chiffre-nu':
      return toIssue('chiffre-nu', where);
    case 'versions-insuffisantes':
      return toIssue('versions-insuffisantes', where);
    default:
      return toIssue('vide', where, label);
  }
}

const expectations: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non (true ou false)',
  array: 'une liste',
  object: 'un groupe de champs',
};

function fieldsAt(collection: CollectionName, path: Path): Fields {
  return path.reduce<Fields>((fields, part) => {
    if (typeof part === 'number') return fields;
    const kind = fields[part]?.kind;
    return kind && kind in composites ? composites[kind as keyof typeof composites].fields : {};
  }, collections[collection].fields);
}

function fieldAt(collection: CollectionName, path: Path): Field | undefined {
  const names = path.filter((part) => typeof part === 'string');
  const last = names.at(-1);
  return last === undefined ? undefined : fieldsAt(collection, names.slice(0, -1))[last];
}

const labelAt = (collection: CollectionName, path: Path): string => fieldAt(collection, path)?.label ?? String(path.at(-1) ?? 'En-tête');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);
