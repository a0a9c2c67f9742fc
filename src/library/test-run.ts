/** What the last run of the tests for accessibility found, as the page on accessibility prints it. */
import { journeys, topics, type AccessibilityRun } from '../measured/accessibility.ts';
import type { MeasuredSection } from '../prepared/index.ts';
import { site } from '../site.ts';
import { typeset } from '../text/typeset.ts';
import { accessibilityStrings as words } from '../ui/accessibility-strings.ts';

const day = new Intl.DateTimeFormat(site.locale, { dateStyle: 'long', timeZone: site.timeZone });

/** A run as sentences and tables; what it does not say is said not to have been measured. */
export function toTestRun(run: AccessibilityRun | null): MeasuredSection[] {
  if (!run) {
    const items = topics.map((topic) => `${words.topics[topic].label}.`);
    return [typesetSection({ id: 'tests', title: words.title, notes: [words.none], items })];
  }
  const sections: MeasuredSection[] = [
    {
      id: 'tests',
      title: words.title,
      notes: [words.run(day.format(new Date(run.date)), run), words.tests(run.tests.passed, run.tests.failed), words.limits],
      table: { head: words.head, rows: topics.map((topic) => toRow(topic, run)) },
    },
    {
      id: 'clavier',
      title: words.journeysTitle,
      notes: [words.journeysNote],
      items: journeys.map((name) => {
        const played = run.journeys.find((each) => each.name === name);
        if (played?.isPassed) return words.journeys[name];
        return `${words.journeys[name]} — ${played ? words.failed : words.notMeasured}`;
      }),
    },
    toCriteria(run.criteria),
  ];
  return sections.map(typesetSection);
}

function toRow(topic: (typeof topics)[number], run: AccessibilityRun): string[] {
  const { label, found } = words.topics[topic];
  const check = run.checks.find((each) => each.topic === topic);
  if (!check) return [label, '', words.notMeasured];
  return [label, words.where(check), check.isPassed ? found(check.counts) : words.failedWith(check.counts)];
}

function toCriteria(criteria: readonly string[]): MeasuredSection {
  const all = words.themes.reduce((sum, [, count]) => sum + count, 0);
  return {
    id: 'rgaa',
    title: words.criteriaTitle,
    notes: [words.criteria(criteria.length, all)],
    table: {
      head: words.criteriaHead,
      rows: words.themes.map(([theme, count], index) => {
        const own = criteria.filter((criterion) => criterion.startsWith(`${index + 1}.`));
        return [`${index + 1}. ${theme}`, own.join(', ') || words.noCriterion, String(count)];
      }),
    },
  };
}

function typesetSection({ id, title, notes, table, items }: MeasuredSection): MeasuredSection {
  return {
    id,
    title: typeset(title),
    notes: notes.map(typeset),
    ...(table && { table: { head: table.head.map(typeset), rows: table.rows.map((row) => row.map(typeset)) } }),
    ...(items && { items: items.map(typeset) }),
  };
}
