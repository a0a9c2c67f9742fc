/** What a screen reader needs to see a change in what it listens to, in milliseconds. */
const PAUSE = 50;

/** Says a text where it is listened to (`role="status"`), even if it is there already or the place has just been shown: emptied first. */
export function sayAgain(status: HTMLElement, text: string): void {
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, PAUSE);
}
