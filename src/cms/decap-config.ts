/** The whole configuration of Decap, a function of the model. Plain data: the page prints it, the tests read it. */
import { IMAGE_BYTES } from '../media/judge-image.ts';
import { collectionNames, type CollectionName } from '../model/collection-names.ts';
import { collections, type Collection } from '../model/collections.ts';
import { cms } from '../ui/cms.ts';
import { toDecapBackend, type Forge } from './decap-backend.ts';
import { toDecapFields, type DecapField } from './decap-field.ts';

export interface DecapOptions {
  /** Address of the site, without a trailing slash. */
  url: string;
  /** Path that it is served from, with both slashes. */
  base: string;
  forge: Forge;
}

export interface DecapCollection {
  name: CollectionName;
  label: string;
  folder: string;
  fields: readonly DecapField[];
  [option: string]: unknown;
}

export interface DecapConfig {
  backend: { name: string; [option: string]: unknown };
  collections: readonly DecapCollection[];
  [option: string]: unknown;
}

/** Made from the title when the entry is created, and never again; long titles are cut before they are folded. */
const SLUG = '{{slug | truncate(70)}}';

interface Filter {
  label: string;
  field: string;
  pattern: string | boolean;
}

/** Decap's configuration for a site. */
export function buildDecapConfig({ url, base, forge }: DecapOptions): DecapConfig {
  const address = `${url.replace(/\/+$/u, '')}${base}`;
  return {
    backend: { ...toDecapBackend(forge, base), commit_messages: cms.commits },
    locale: 'fr',
    site_url: address,
    display_url: address,
    logo: { src: `${base}icon.svg`, show_in_header: true },
    publish_mode: 'editorial_workflow',
    // Images of no entry in particular: a folder of the site's pages, which contributions may write to.
    media_folder: 'content/media/pages/commun',
    public_folder: '../media/pages/commun',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    // The pane beside the form: what the entry changes, for its reviewer.
    editor: { preview: true },
    collections: collectionNames.map((name) => toDecapCollection(name, base)),
  };
}

function toDecapCollection(name: CollectionName, base: string): DecapCollection {
  const collection: Collection = collections[name];
  const { label, singular, description, path, fields, bodyHint } = collection;
  const isOpen = name !== 'pages';
  const groups = toGroups(collection);
  return {
    name,
    label,
    label_singular: singular,
    description: name === 'guides' || name === 'case-studies' ? `${description} ${cms.onlyMarkdown}` : description,
    folder: `content/${name}`,
    extension: 'md',
    format: 'yaml-frontmatter',
    // The site's own pages have addresses that other pages point to: they are changed here, not added nor removed.
    create: isOpen,
    delete: isOpen,
    identifier_field: 'title',
    slug: SLUG,
    summary: '{{title}}',
    preview_path: path ? `${path}/{{slug}}/` : '{{slug}}/',
    media_folder: `/content/media/${name}/${SLUG}`,
    public_folder: `../media/${name}/${SLUG}`,
    sortable_fields: ['title', ...Object.keys(fields).filter((field) => ['date', 'number'].includes(fields[field]?.kind ?? ''))],
    view_filters: toFilters(collection),
    ...(groups.length > 0 && { view_groups: groups }),
    fields: [...toDecapFields(fields), toBody(bodyHint, base)],
  };
}

/**
 * The body has an editor of our own: Decap's loses the boxes of task lists, the alignment of tables and the notations
 * of the dialect as soon as one word is changed.
 */
const toBody = (hint: string | undefined, base: string): DecapField => ({
  name: 'body',
  label: cms.body,
  widget: 'texte',
  required: false,
  hint: [hint, cms.bodyHelp, `[${cms.guide}](${base}contribuer/)`].filter(Boolean).join(' '),
  media_library: { config: { max_file_size: IMAGE_BYTES } },
});

/** One filter for each value of a short closed list, and one for drafts. */
function toFilters({ fields }: Collection): Filter[] {
  return Object.entries(fields).flatMap(([field, said]): Filter[] => {
    if (field === 'draft') return [{ label: cms.drafts, field, pattern: true }];
    if (said.kind !== 'choice' || !said.required || Object.keys(said.options).length > 5) return [];
    return Object.entries(said.options).map(([value, label]) => ({ label, field, pattern: `^${value}$` }));
  });
}

/** Lists are grouped by the closed lists whose values are what people read. */
function toGroups({ fields }: Collection): { label: string; field: string }[] {
  return Object.entries(fields).flatMap(([field, said]) =>
    said.kind === 'choice' && said.required && Object.entries(said.options).every(([value, label]) => value === label)
      ? [{ label: said.label, field }]
      : [],
  );
}
