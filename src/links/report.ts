/** What following the links to other sites found, kept from one time to the next by the forge. */
export interface LinkReport {
  /** Day of the last check, YYYY-MM-DD. */
  checkedOn: string;
  /** Links that did not lead anywhere the last time they answered for sure. */
  dead: DeadLink[];
}

export interface DeadLink {
  url: string;
  /** HTTP status, or `host` when the host is gone. */
  reason: string;
  /** First day it was found so. */
  since: string;
  /** Checks in a row. */
  times: number;
}

/** What a link answers: an unsure answer (a refusal, a delay, a server's fault) says nothing, neither good nor bad. */
export type Answer = { state: 'alive' } | { state: 'dead'; reason: string } | { state: 'unsure' };

/** The report after a check: a dead link keeps its first day, one that answers leaves, one that no page gives any more too. */
export function updateReport(previous: LinkReport | undefined, answers: ReadonlyMap<string, Answer>, today: string): LinkReport {
  const known = new Map(previous?.dead.map((link) => [link.url, link]));
  const dead = [...answers].flatMap(([url, answer]): DeadLink[] => {
    const before = known.get(url);
    if (answer.state === 'dead') return [{ url, reason: answer.reason, since: before?.since ?? today, times: (before?.times ?? 0) + 1 }];
    return answer.state === 'unsure' && before ? [before] : [];
  });
  return { checkedOn: today, dead: dead.sort((a, b) => (a.url < b.url ? -1 : 1)) };
}

/** A link is called dead after two checks: a site may be down for a day. */
export const confirmedDead = ({ dead }: LinkReport): DeadLink[] => dead.filter(({ times }) => times > 1);
