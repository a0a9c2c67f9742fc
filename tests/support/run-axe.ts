/** What axe says of a page, for the tests and for the page on accessibility. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The one rule that a colour scheme can change. */
const COLOURS = ['color-contrast'];

/** What was found on some pages: faults, and the rules that had something to judge. */
export interface Judgement {
  violations: string[];
  rules: Set<string>;
}

export const newJudgement = (): Judgement => ({ violations: [], rules: new Set() });

/** Adds to a judgement what axe says of a page as it stands; of its colours alone when asked. Faults begin by `name`. */
export async function judge(page: Page, name: string, into: Judgement, coloursOnly = false): Promise<void> {
  // No frame to gather from: axe then needs no page of its own to finish.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes, incomplete } = await (coloursOnly ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze();
  for (const { id, nodes } of violations) into.violations.push(...nodes.map(({ target }) => `${name} ${id}: ${target.join(' ')}`));
  for (const { id } of [...violations, ...passes, ...incomplete]) into.rules.add(id);
}
