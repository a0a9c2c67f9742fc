/** An entry does not come before its sources: those that still wait are published with it, once the person has said so. */
import { contribution } from '../ui/contribution.ts';
import { findCited, toCiting, type CitedDraft } from './cited-drafts.ts';
import type { Backend } from './decap.ts';
import type { Lately } from './find-lately.ts';
import type { Drafts, DraftText } from './read-drafts.ts';
import { Refused } from './refusals.ts';

interface Around {
  drafts: Drafts;
  isPublished(collection: string, slug: string): Promise<boolean>;
  lately: Lately;
  /** What would refuse this entry once these sources are published, in sentences. */
  findRefusals(draft: DraftText, sources: readonly DraftText[]): Promise<readonly string[]>;
  /** Whether to publish these sources first; nothing is published otherwise. */
  askCited(sources: readonly CitedDraft[]): Promise<boolean>;
}

/** Makes the publication of an entry that of the sources it cites too. What stops one of them stops the entry. */
export function publishCited(backend: Backend, { drafts, lately, isPublished, findRefusals, askCited }: Around): void {
  const publish = backend.publishUnpublishedEntry?.bind(backend);
  if (!publish) return;
  backend.publishUnpublishedEntry = async (collection, slug, ...rest) => {
    drafts.forget();
    const [draft] = await drafts.read(String(collection), (one) => one === slug);
    const citing = draft && toCiting(draft.path, draft.text);
    const cited = citing ? await findCited(citing, drafts, isPublished) : [];
    // Another page is somebody's work of its own: the check says that it comes first.
    const sources = cited.filter((one) => one.collection === 'sources');
    const texts = await drafts.read('sources', (one) => sources.some((source) => source.slug === one));
    if (draft && sources.length > 0) {
      // Sources alone are not what was asked for: nothing goes when the entry could not follow.
      const refusals = await findRefusals(draft, texts);
      if (refusals.length > 0) throw new Refused(contribution.refused.together(refusals));
    }
    if (sources.length > 0 && !(await askCited(sources))) throw new Refused(contribution.refused.unsaid);
    for (const source of sources) {
      try {
        await publish(source.collection, source.slug);
      } catch (error) {
        throw new Refused(contribution.refused.source(source.title, toWords(error)));
      }
      for (const text of texts) if (text.slug === source.slug) lately.add(text);
    }
    try {
      const result = await publish(collection, slug, ...rest);
      if (draft) lately.add(draft);
      return result;
    } catch (error) {
      throw sources.length > 0 ? new Refused(contribution.refused.alone(sources.length, toWords(error))) : error;
    } finally {
      drafts.forget();
    }
  };
}

const toWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
