/** What came back of an entry that was not saved, said at the bottom of the screen: the text that holds it is often far below. */
import { typeset } from '../text/typeset.ts';
import { reviewStrings } from '../ui/review-strings.ts';
import { element } from './element.ts';
import './notices.css';

export interface CameBack {
  /** Says these words, and offers these acts by their names; no words takes back what was said. */
  say(words: string, acts: readonly (readonly [name: string, act: () => void])[]): void;
  close(): void;
}

/** What says it for the form that has just been opened. */
export function openCameBack(): CameBack {
  const notice = element('div', { className: 'came-back', hidden: true });
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const hide = (): void => void (notice.hidden = true);
  return {
    say: (words, acts) => {
      const buttons = [...acts, [reviewStrings.close, hide] as const].map(([name, act]) => {
        const button = element('button', { type: 'button', textContent: typeset(name) });
        button.addEventListener('click', act);
        return button;
      });
      notice.replaceChildren(element('p', { textContent: words }), ...buttons);
      notice.hidden = words === '';
    },
    close: () => notice.remove(),
  };
}
