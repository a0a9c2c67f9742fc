/** What axe says of a page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Finding, Topic } from '../../src/measured/accessibility.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The one rule that a colour scheme can change. */
const COLOURS = ['color-contrast'];

/** What was found on some pages: faults, the rules that were run, those that had something to judge, and the criteria of the RGAA that they look at. */
export interface Judgement {
  violations: string[];
  run: Set<string>;
  met: Set<string>;
  criteria: Set<string>;
  axe: string;
}

export const newJudgement = (): Judgement => ({ violations: [], run: new Set(), met: new Set(), criteria: new Set(), axe: '' });

/** Adds to a judgement what axe says of a page as it stands; of its colours alone when asked. Faults begin by `name`. */
export async function judge(page: Page, name: string, into: Judgement, coloursOnly = false): Promise<void> {
  // No frame to gather from: axe then needs no page of its own to finish.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const found = await (coloursOnly ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze();
  const met = [...found.violations, ...found.passes, ...found.incomplete];
  for (const { id, nodes } of found.violations) into.violations.push(...nodes.map(({ target }) => `${name} ${id}: ${target.join(' ')}`));
  for (const { id } of [...met, ...found.inapplicable]) into.run.add(id);
  for (const { id, tags } of met) {
    into.met.add(id);
    // « RGAA-1.1.1 »: the test 1 of the criterion 1.1.
    for (const tag of tags) if (/^RGAA-\d+\.\d+/u.test(tag)) into.criteria.add(/\d+\.\d+/u.exec(tag)?.[0] ?? '');
  }
  into.axe = found.testEngine.version;
}

/** A judgement as what a test leaves of it. */
export const toFinding = (topic: Topic, widths: readonly number[], { violations, run, met, criteria, axe }: Judgement): Finding => ({
  topic,
  widths,
  schemes: ['light', 'dark'],
  criteria: [...criteria],
  counts: { rules: run.size, met: met.size, faults: violations.length },
  axe,
});
