/** The recommendations of a guide, read in its text: blocks `:::recommandation{#id}`. */
import { blankCode } from './plain-text.ts';

export interface Recommendation {
  /** Its anchor on the guide's page; with the guide's slug, what a case cites: `guide#id`. */
  id: string;
  /** Its label or its first heading, as written; absent when it has neither. */
  title?: string;
  /** What it says, as written, without that heading; empty when the block is not closed. */
  text: string;
}

const OPENING = /^[ \t]*(:{3,})recommandation(?:\[([^\]\n]*)\])?[^\n{]*\{[^}\n]*#([\w-]+)[^}\n]*\}[ \t]*$/gmu;
const HEADING = /^#{2,6}[ \t]+(.+)$/mu;

/** Recommendations of a body that have an identifier, in order; those inside code are not. */
export function findRecommendations(body: string): Recommendation[] {
  const text = blankCode(body);
  return [...text.matchAll(OPENING)].map((opening) => {
    const [line, fence = '', label, id = ''] = opening;
    const rest = text.slice(opening.index + line.length);
    const close = new RegExp(`^[ \\t]*${fence}[ \\t]*$`, 'mu').exec(rest)?.index ?? 0;
    const inside = rest.slice(0, close);
    const title = label ?? HEADING.exec(inside)?.[1];
    return { id, ...(title !== undefined && { title }), text: inside.replace(HEADING, '').trim() };
  });
}
