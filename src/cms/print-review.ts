/** A review as elements of a page. Printing only. */
import type { Run } from '../history/compare-words.ts';
import { historyStrings } from '../ui/history-strings.ts';
import { mergeStrings } from '../ui/merge-strings.ts';
import { reviewStrings as words } from '../ui/review-strings.ts';
import { typeset } from '../text/typeset.ts';
import { element } from './element.ts';
import type { Review } from './review-entry.ts';

interface Around {
  /** Address of the page of the codes. */
  help: string;
  /** Where the browser finds an image that the text names. */
  findImage(address: string): string | undefined;
}

/** The whole view: what the check says, then the data, then the text and its new images. */
export function printReview(review: Review, { help, findImage }: Around): HTMLElement {
  const { isNew, moved, size, sentences, passages, images } = review;
  const compared = moved ? words.sinceBegun : words.toPublished;
  const lead = isNew ? words.created : size ? words.legend(compared) : words.same(compared);
  return element(
    'div',
    { className: 'review' },
    element('p', { className: 'meta', textContent: typeset([lead, size].filter(Boolean).join(' ')) }),
    ...(moved ? [printMoved(moved)] : []),
    printIssues(review, help),
    ...(sentences.length > 0 ? [element('section', {}, title(words.data), list(sentences))] : []),
    ...(passages.length > 0 ? [element('section', {}, title(words.text), printPassages(passages))] : []),
    ...(images.length > 0 ? [element('section', {}, title(words.images), ...images.map((image) => printImage(image, findImage)))] : []),
  );
}

function printIssues({ issues }: Review, help: string): HTMLElement {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const verdict = errors > 0 ? words.errors(errors) : issues.length > 0 ? words.warnings : words.noIssue;
  const rows = issues.map(({ code, severity, what, fix, about }) =>
    element(
      'li',
      { className: severity },
      element('p', {}, element('strong', { textContent: typeset(`${words.severities[severity]} : `) }), what),
      ...(about ? [element('p', { className: 'about', textContent: about })] : []),
      element('p', {}, `→ ${fix} `, element('a', { href: `${help}#${code}`, target: '_blank', textContent: words.more })),
    ),
  );
  return element(
    'section',
    { className: errors > 0 ? 'checks faulty' : 'checks' },
    title(words.checks),
    element('p', { textContent: typeset(verdict) }),
    ...(rows.length > 0 ? [element('ul', {}, ...rows)] : []),
  );
}

/** That the published page has changed since the draft was begun, and the passages that a person will have to choose. */
function printMoved(collisions: NonNullable<Review['moved']>): HTMLElement {
  const version = (name: string, text: string) =>
    element('p', {}, element('strong', { textContent: typeset(name) }), ` ${text || mergeStrings.nothing}`);
  const rows = collisions.map(({ mine, theirs }) => element('li', {}, version(words.inDraft, mine), version(words.inPublished, theirs)));
  return element(
    'section',
    { className: collisions.length > 0 ? 'checks moved faulty' : 'checks moved' },
    title(words.movedTitle),
    element('p', { textContent: typeset(words.moved(collisions.length)) }),
    ...(rows.length > 0 ? [element('ul', {}, ...rows)] : []),
  );
}

const printPassages = (passages: Review['passages']): HTMLElement =>
  element(
    'div',
    { className: 'comparison' },
    ...passages.map((passage) =>
      'unchanged' in passage
        ? element(
            'details',
            { className: 'rule' },
            element('summary', { textContent: passage.label }),
            ...passage.unchanged.map((text) => element('p', { textContent: text })),
          )
        : element('p', { className: `passage ${passage.kind}` }, ...passage.runs.flatMap(printRun)),
    ),
  );

/** An image under its description. */
function printImage({ address, alt }: Review['images'][number], findImage: Around['findImage']): HTMLElement {
  const src = findImage(address);
  const said = element('figcaption', { textContent: typeset(alt ? words.described(alt) : words.undescribed) });
  return element('figure', {}, ...(src === undefined ? [address] : [element('img', { src, alt })]), said);
}

/** Spaces stand outside the marks: only words are underlined or struck. */
function printRun({ state, text }: Run, index: number, runs: readonly Run[]): (Node | string)[] {
  if (state === 'same') return [text];
  const inside = text.trim();
  const start = text.length - text.trimStart().length;
  const said = element('span', { className: 'visually-hidden', textContent: `${historyStrings[state]} ` });
  const previous = runs[index - 1];
  return [
    ...(previous && previous.state !== 'same' ? [' '] : []),
    text.slice(0, start),
    element(state === 'added' ? 'ins' : 'del', {}, said, inside),
    text.slice(start + inside.length),
  ];
}

const title = (text: string): HTMLElement => element('h2', { textContent: text });
const list = (texts: readonly string[]): HTMLElement => element('ul', {}, ...texts.map((text) => element('li', { textContent: text })));
