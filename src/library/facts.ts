/** Dated facts, timelines and disagreements as they are printed. */
import { formatFact } from '../explore/format-fact.ts';
import type { Notebook } from '../markdown/notes.ts';
import { eventKinds } from '../model/options.ts';
import type { CompositeValue } from '../model/value.ts';
import type { DatedFact, Disagreement, TimelineEvent } from '../prepared/index.ts';
import { compareEdtf, formatEdtf } from '../text/edtf.ts';
import { toSlug } from '../text/slug.ts';
import { typeset } from '../text/typeset.ts';
import { withUniqueIds } from '../text/unique-ids.ts';
import { toCalls } from './notes.ts';

type Fact = CompositeValue<'facts'>;

/** Facts, the most recent first, undated last. */
export function toFacts(facts: readonly Fact[], notebook: Notebook): DatedFact[] {
  const dated = [...facts].sort((a, b) =>
    isUnknown(a.on) || isUnknown(b.on) ? Number(isUnknown(a.on)) - Number(isUnknown(b.on)) : compareEdtf(b.on, a.on),
  );
  return withUniqueIds(
    dated.map((fact) => ({
      id: `chiffre-${toSlug(fact.label)}`,
      label: typeset(fact.label),
      value: formatFact(fact),
      date: formatEdtf(fact.on),
      dateUnknown: isUnknown(fact.on),
      ...(fact.scope && { scope: typeset(fact.scope) }),
      calls: toCalls(fact.sources, notebook),
    })),
  );
}

/** Events in chronological order, each with its kind in words. */
export function toTimeline(events: readonly CompositeValue<'timeline'>[], notebook: Notebook): TimelineEvent[] {
  return inOrder(events).map((event) => toEvent(event, eventKinds[event.kind], notebook));
}

/** Dated follow-ups of an ask, in chronological order. */
export function toFollowups(events: readonly CompositeValue<'followups'>[], notebook: Notebook): TimelineEvent[] {
  return inOrder(events).map((event) => toEvent(event, '', notebook));
}

/** What sources say differently; no version is called true. */
export function toDisagreements(items: readonly CompositeValue<'disagreements'>[], notebook: Notebook): Disagreement[] {
  return withUniqueIds(
    items.map(({ question, versions }) => ({
      id: `ecart-${toSlug(question)}`,
      question: typeset(question),
      versions: versions.map(({ text, note, sources }) => ({
        text: typeset(text),
        ...(note && { note: typeset(note) }),
        calls: toCalls(sources, notebook),
      })),
    })),
  );
}

function toEvent({ on, text, sources }: { on: string; text: string; sources: string[] }, kind: string, notebook: Notebook): TimelineEvent {
  return { date: formatEdtf(on), dateUnknown: isUnknown(on), kind, text: typeset(text), calls: toCalls(sources, notebook) };
}

const inOrder = <T extends { on: string }>(events: readonly T[]): T[] => [...events].sort((a, b) => compareEdtf(a.on, b.on));

const isUnknown = (on: string): boolean => on === 'unknown';
