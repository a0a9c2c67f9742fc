/** What may be asked of the contribution server: a closed list of actions, each with paths of `content/` only. */
import { z } from 'zod';
import { collectionNames } from '../model/collection-names.ts';
import { contribution } from '../ui/contribution.ts';
import { Refusal } from './refusal.ts';
import { isEntryFolder, isMediaFolder, isSlug, toTarget } from '../sources/target.ts';
import { IMAGE_BYTES } from '../media/judge-image.ts';

/** A text of 256 KB is a very long page; its front matter comes on top. */
const ENTRY_LENGTH = 320_000;
const { refused } = contribution;

const isTarget = (kind: 'entry' | 'media') => (text: string) => toTarget(text)?.kind === kind;
const entryPath = z
  .string()
  .refine(isTarget('entry'), { error: ({ input }) => (isEntryName(String(input)) ? refused.slug : refused.path) });
const mediaPath = z.string().refine(isTarget('media'), refused.path);
const anyPath = z.string().refine((text) => toTarget(text) !== undefined, refused.path);
const draft = { collection: z.enum(collectionNames, refused.path), slug: z.string().refine(isSlug, refused.slug) };
const statuses = ['draft', 'pending_review', 'pending_publish'] as const;
/** One line, which forges and terminals show as it is: no control, no line end (a trailer would be one), nothing that turns the reading order. */
const commitMessage = z
  .string()
  .max(300)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u);
const asset = z.object({
  path: mediaPath,
  content: z.base64().max(Math.ceil((IMAGE_BYTES * 4) / 3) + 4, refused.imageWeight),
  encoding: z.literal('base64'),
});
const dataFile = z.object({
  path: entryPath,
  slug: draft.slug,
  raw: z.string().max(ENTRY_LENGTH, refused.tooLong),
  newPath: z.undefined(refused.moving).optional(),
  /** Fingerprint of the text that the editor opened; null when it opened none (a new entry). */
  version: z.string(refused.unversioned).length(64, refused.unversioned).nullable(),
  /** Fingerprint of the published text that the editor has joined to a draft begun on an earlier one. */
  joined: z.string().length(64).optional(),
});

/** An entry's place with a name that is no slug: what a title of odd characters gives. */
const isEntryName = (text: string) => isEntryFolder(text.slice(0, text.lastIndexOf('/'))) && text.endsWith('.md');

const action = <Name extends string, Shape extends z.ZodRawShape>(name: Name, params: Shape) =>
  z.object({ action: z.literal(name), params: z.object(params) });

const requestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('info'), params: z.object({}).default({}) }),
  action('entriesByFolder', { folder: z.string().refine(isEntryFolder, refused.path), extension: z.literal('md'), depth: z.literal(1) }),
  action('entriesByFiles', { files: z.array(z.object({ path: entryPath, label: z.string().optional() })) }),
  action('getEntry', { path: entryPath }),
  action('unpublishedEntries', {}),
  action('unpublishedEntry', { id: z.string().optional(), collection: draft.collection.optional(), slug: draft.slug.optional() }),
  action('unpublishedEntryDataFile', { ...draft, id: z.string(), path: entryPath }),
  action('unpublishedEntryFork', { ...draft, path: entryPath }),
  action('unpublishedEntryMediaFile', { ...draft, id: z.string(), path: mediaPath }),
  action('deleteUnpublishedEntry', draft),
  action('persistEntry', {
    dataFiles: z.tuple([dataFile]),
    assets: z.array(asset).max(40, refused.imagesCount),
    options: z.object({
      collectionName: draft.collection,
      commitMessage,
      useWorkflow: z.boolean(),
      status: z.enum(statuses),
    }),
  }),
  action('updateUnpublishedEntryStatus', { ...draft, newStatus: z.enum(statuses) }),
  action('publishUnpublishedEntry', {
    ...draft,
    /** What the editor makes of a draft and of what was published since, when both changed the same passage. */
    settled: dataFile.extend({ version: dataFile.shape.version.unwrap(), joined: dataFile.shape.joined.unwrap() }).optional(),
  }),
  action('getMedia', { mediaFolder: z.string().refine(isMediaFolder, refused.path) }),
  action('getMediaFile', { path: mediaPath }),
  action('persistMedia', { asset, options: z.object({ commitMessage }) }),
  action('deleteFile', { path: anyPath, options: z.object({ commitMessage }) }),
  action('deleteFiles', { paths: z.array(anyPath).min(1).max(100), options: z.object({ commitMessage }) }),
  action('getDeployPreview', draft),
]);

export type ContributionRequest = z.infer<typeof requestSchema>;
export type RequestOf<Action extends ContributionRequest['action']> = Extract<ContributionRequest, { action: Action }>;

/**
 * The request as the server understands it: what it does not know is dropped, the branch first of all. Throws a
 * `Refusal` (422) in French for an action, a path or a size that is not accepted.
 */
export function readRequest(body: unknown): ContributionRequest {
  const { data, error } = requestSchema.safeParse(body, { error: () => refused.request });
  if (!data) throw new Refusal(422, error.issues[0]?.message ?? refused.request);
  return withDraft(data);
}

/** A draft is named by its collection and slug, or by both in one `id`: after this, always by the first two. */
function withDraft(request: ContributionRequest): ContributionRequest {
  if (request.action === 'persistEntry') {
    const [file] = request.params.dataFiles;
    const target = toTarget(file.path);
    const isOne = target?.collection === request.params.options.collectionName && target.slug === file.slug;
    if (!isOne) throw new Refusal(422, refused.path);
  }
  if (request.action !== 'unpublishedEntry') return request;
  const { id = '', collection, slug } = request.params;
  const [, idCollection, idSlug] = /^([^/]+)\/([^/]+)$/u.exec(id) ?? [];
  const named = z.object(draft).safeParse({ collection: collection ?? idCollection, slug: slug ?? idSlug });
  if (!named.data) throw new Refusal(422, refused.path);
  return { action: 'unpublishedEntry', params: named.data };
}
