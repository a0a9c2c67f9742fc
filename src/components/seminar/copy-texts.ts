/** Shows the buttons that copy the text under them, and says, to the eye and the ear, that it was done or was not. */
export function copyTexts(page: Document): void {
  const status = page.querySelector<HTMLElement>('[data-copied]');
  if (!status) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const text = button.closest('.quotable')?.querySelector('pre')?.textContent ?? '';
    button.removeAttribute('data-for-script');
    button.addEventListener('click', () => void copy(button, text, status));
  }
}

async function copy(button: HTMLButtonElement, text: string, status: HTMLElement): Promise<void> {
  const done = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  // Beside the button for who sees it; emptied first, so that a second copy is announced too.
  status.textContent = '';
  button.after(status);
  setTimeout(() => {
    status.textContent = (done ? status.dataset['copied'] : status.dataset['failed']) ?? '';
  }, 50);
}
