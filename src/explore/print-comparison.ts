import type { ComparedPole, ComparedValue, Link } from '../prepared/index.ts';
import { element } from '../search/page/element.ts';
import { typeset } from '../text/typeset.ts';
import { exploreStrings } from '../ui/explore-strings.ts';
import { alignPoles, otherFacts, type AlignedRow, type Verdict } from './align-poles.ts';

const words = exploreStrings.comparer;

/** Numbers of the documents, in the order in which they are first called. */
type Calls = Map<string, Link>;

/** The poles side by side, the documents that say it, and the poles that look like the first. Roles are said: a narrow screen stacks the cells. */
export function printComparison(poles: readonly ComparedPole[]): Node[] {
  const [first] = poles;
  if (!first) return [];
  const calls: Calls = new Map();
  const documents = new Map(poles.flatMap((pole) => Object.entries(pole.documents)));
  const print = (value: ComparedValue & { date?: string; shared?: boolean }): HTMLElement => printValue(value, documents, calls);
  const rows: AlignedRow[] = alignPoles(poles);
  const body = [
    ...rows.map(({ label, verdict, cells }) =>
      printRow(
        label,
        verdict,
        poles,
        cells.map((values) => values.map(print)),
      ),
    ),
    printRow(
      words.otherFacts,
      'none',
      poles,
      poles.map((pole) => otherFacts(pole, poles).map((fact) => print({ ...fact, text: `${fact.label} : ${fact.text}` }))),
    ),
    printRow(
      words.disagreements,
      'none',
      poles,
      poles.map((pole) =>
        pole.disagreements.map(({ question, versions }) => element('div', {}, element('b', {}, question), ...versions.map(print))),
      ),
      words.noDisagreement,
    ),
  ];
  const head = element(
    'tr',
    { role: 'row' },
    element('th', { role: 'columnheader', scope: 'col' }, words.field),
    ...poles.map(({ href, title }) => element('th', { role: 'columnheader', scope: 'col' }, element('a', { href }, title))),
  );
  const name = typeset(words.table(poles.map(({ title }) => title)));
  const table = element(
    'table',
    { role: 'table', class: 'compared', 'aria-label': name },
    element('thead', { role: 'rowgroup' }, head),
    element('tbody', { role: 'rowgroup' }, ...body),
  );
  // For who goes from heading to heading: the page shows what it compares just above.
  const heading = element('h2', { class: 'visually-hidden' }, name);
  return [heading, table, ...printSources(calls), ...poles.flatMap(printLikeness)];
}

function printRow(
  label: string,
  verdict: Verdict,
  poles: readonly ComparedPole[],
  cells: readonly HTMLElement[][],
  missing: string = words.missing,
): HTMLElement {
  const [sign, word] = poles.length > 1 ? words.verdicts[verdict] : words.verdicts.none;
  return element(
    'tr',
    { role: 'row', class: verdict },
    element(
      'th',
      { role: 'rowheader', scope: 'row' },
      typeset(label),
      word !== '' && element('span', { class: 'verdict' }, element('span', { 'aria-hidden': 'true' }, sign), ` ${typeset(word)}`),
    ),
    ...cells.map((values, index) =>
      element(
        'td',
        { role: 'cell' },
        element('span', { class: 'of', 'aria-hidden': 'true' }, poles[index]?.title),
        ...(values.length > 0 ? values : [element('p', { class: 'absent' }, missing)]),
      ),
    ),
  );
}

function printValue(
  { text, href, sources = [], date, shared }: ComparedValue & { date?: string; shared?: boolean },
  documents: ReadonlyMap<string, Link>,
  calls: Calls,
): HTMLElement {
  for (const key of sources) {
    const document = documents.get(key);
    if (document) calls.set(key, document);
  }
  const keys = [...calls.keys()];
  const numbers = sources.filter((key) => calls.has(key)).map((key) => keys.indexOf(key) + 1);
  return element(
    'p',
    { class: shared && 'shared' },
    href === undefined ? text : element('a', { href }, text),
    date !== undefined && `, ${date}`,
    numbers.length > 0 &&
      element(
        'span',
        { class: 'calls' },
        '[',
        ...numbers.flatMap((number, index) => [
          index > 0 && ', ',
          element('a', { href: `#s${number}`, 'aria-label': `Source ${number}` }, String(number)),
        ]),
        ']',
      ),
  );
}

function printSources(calls: Calls): Node[] {
  if (calls.size === 0) return [];
  return [
    element('h2', {}, words.sources),
    element(
      'ol',
      { class: 'notes' },
      ...[...calls.values()].map(({ href, label }, index) => element('li', { id: `s${index + 1}` }, element('a', { href }, label))),
    ),
  ];
}

function printLikeness({ title, similar }: ComparedPole): Node[] {
  return [
    element('h2', {}, typeset(words.likeness(title))),
    similar.length === 0
      ? element('p', {}, words.noLikeness)
      : element(
          'ul',
          { class: 'items' },
          ...similar.map(({ href, label, reason }) =>
            element(
              'li',
              {},
              element('span', { class: 'item-title' }, element('a', { href }, label)),
              element('p', { class: 'meta' }, reason),
            ),
          ),
        ),
  ];
}
