/** What the contribution page says when two persons wrote in the same entry. */
import { compareWords, type Run } from '../history/compare-words.ts';
import { collectionNames } from '../model/collection-names.ts';
import { mergeStrings } from '../ui/merge-strings.ts';
import { element } from './element.ts';
import { keepBoth, type Collision, type Origin } from './merge-entry.ts';
import { nameFields } from './name-fields.ts';
import { showDialog } from './show-dialog.ts';
import './notices.css';
import './conflict-dialog.css';

/** Shows each passage that both changed, in both versions; what to write for each, or undefined when the person gives up. */
export async function askCollisions(collisions: readonly Collision[], origin: Origin = 'somebody'): Promise<string[] | undefined> {
  const words = { ...mergeStrings, ...(origin !== 'somebody' && mergeStrings[origin]) };
  // Of the form that is open; the board publishes without one.
  const collection = collectionNames.find((name) => location.hash.startsWith(`#/collections/${name}/`));
  const fields = collisions.map((collision, index) => {
    const [mine, theirs] = [collision.mine, collision.theirs].map((text) =>
      (collision.isData ? nameFields(text, collection) : text).trim(),
    ) as [string, string];
    const runs = compareWords(theirs, mine);
    /** A version, with the words that the other has not marked. */
    const version = (name: string, text: string, own: Run['state']) =>
      element(
        'div',
        {},
        element('h3', { textContent: name }),
        element(
          'pre',
          {},
          ...(text ? runs.filter(({ state }) => state === 'same' || state === own).flatMap(printOwn) : [mergeStrings.nothing]),
        ),
      );
    const offered = Object.entries(words.choices).filter(([value]) => value !== 'both' || !collision.isData);
    const choices = offered.map(([value, label], rank) =>
      element(
        'label',
        {},
        // What goes online is chosen: both versions of a sentence, kept by default, would be read twice. A draft is read again.
        element('input', { type: 'radio', name: `passage-${index}`, value, required: true, checked: rank === 0 && origin !== 'toPublish' }),
        ` ${label}`,
      ),
    );
    return element(
      'fieldset',
      {},
      element('legend', { textContent: mergeStrings.passage(index + 1, collisions.length) }),
      element('div', { className: 'versions' }, version(words.mine, mine, 'added'), version(words.theirs, theirs, 'removed')),
      element('p', { className: 'choices' }, ...choices),
    );
  });
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { textContent: words.title, id: 'deux-versions' }),
    element('p', { textContent: words.explain }),
    ...fields,
    element(
      'p',
      { className: 'choices' },
      element('button', { value: 'save', textContent: words.save }),
      element('button', { value: 'cancel', formNoValidate: true, textContent: words.cancel }),
    ),
  );
  const { pressed, fields: chosen } = await showDialog(form, 'deux-versions', 'two-versions');
  if (pressed !== 'save') return undefined;
  return collisions.map((collision, index) => {
    const choice = chosen.get(`passage-${index}`);
    return choice === 'mine' || choice === 'theirs' ? collision[choice] : keepBoth(collision);
  });
}

/** Words that one version alone has, marked; each version is heard whole. */
function printOwn({ state, text }: Run): (Node | string)[] {
  const inside = text.trim();
  if (state === 'same' || !inside) return [text];
  const start = text.indexOf(inside);
  return [text.slice(0, start), element('mark', { textContent: inside }), text.slice(start + inside.length)];
}

/** Says that the change of somebody else was joined to what has just been saved, and leads to the whole. */
export function tellMerged(origin: Origin = 'somebody'): void {
  document.querySelector('.merged')?.remove();
  const notice = element(
    'div',
    { className: 'merged' },
    element('p', { textContent: origin === 'ownWindow' ? mergeStrings.ownWindow.merged : mergeStrings.merged }),
  );
  notice.setAttribute('role', 'status');
  const reload = element('button', { type: 'button', textContent: mergeStrings.reload });
  reload.addEventListener('click', () => location.reload());
  notice.append(reload);
  document.body.append(notice);
}
