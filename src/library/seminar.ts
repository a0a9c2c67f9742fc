/** What a seminar asked for, found, and what came of it. */
import { formatFact } from '../explore/format-fact.ts';
import { toInline } from '../markdown/render.ts';
import type { Notebook } from '../markdown/notes.ts';
import { sayAskState } from '../model/ask-state.ts';
import { outcomeKinds } from '../model/options.ts';
import type { EntryData } from '../model/value.ts';
import type { Ask, EntryPage, Outcome } from '../prepared/index.ts';
import { formatEdtf } from '../text/edtf.ts';
import { typeset } from '../text/typeset.ts';
import { pageStrings } from '../ui/page-strings.ts';
import { entryLink } from './identity-rows.ts';
import type { Entry } from './content.ts';
import { toFollowups } from './facts.ts';
import { toCalls } from './notes.ts';
import { renderProse } from './render.ts';

/** Asks in the order of the file, numbered. */
export function toAsks(entry: Entry<'seminars'>, notebook: Notebook): Ask[] {
  return entry.data.asks.map((ask, index) => ({
    id: ask.id,
    number: pageStrings.ask(index + 1),
    title: typeset(ask.title),
    textHtml: toInline(renderProse(ask.text, entry, notebook)),
    ...(ask.to && { to: typeset(ask.to) }),
    ...(ask.due && { due: formatEdtf(ask.due) }),
    status: ask.status,
    statusLabel: sayAskState(ask.status, ask.answerLabel),
    ...(ask.answer && { answerHtml: toInline(renderProse(ask.answer, entry, notebook)) }),
    calls: toCalls(ask.sources, notebook),
    followups: toFollowups(ask.followups, notebook),
  }));
}

/** Findings, decisions, quotations, figures and open questions, each with its anchor. */
export function toOutcomes(entry: Entry<'seminars'>, notebook: Notebook): Outcome[] {
  return entry.data.outcomes.map((outcome) => ({
    id: outcome.id,
    kind: outcome.kind,
    kindLabel: outcomeKinds[outcome.kind],
    html: toInline(renderProse(outcome.text, entry, notebook)),
    calls: toCalls(outcome.sources, notebook),
    practices: outcome.practices.map((slug) => entryLink('practices', slug)),
  }));
}

/** The figures of the band: the number alone is large, its unit opens what it counts. */
export function toKeyFigures(facts: EntryData<'seminars'>['facts'], notebook: Notebook): EntryPage['keyFigures'] {
  return facts.map(({ unit = '', approximate, label, sources, ...quantity }) => ({
    value: formatFact(quantity),
    label: typeset(`${unit} ${label}${approximate ? `, ${pageStrings.about}` : ''}`.trim()),
    calls: toCalls(sources, notebook),
  }));
}
