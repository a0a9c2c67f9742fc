/** The theme the reader chose, and the button that changes it. */
import { keep, recall } from './keep.ts';

const KEY = 'theme';
const { dataset } = document.documentElement;
const isDark = (): boolean => (dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

/** Before the first paint. */
export function applyTheme(): void {
  const chosen = recall(KEY);
  if (chosen === 'light' || chosen === 'dark') dataset['theme'] = chosen;
}

export function startThemeButton(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-toggle]');
  if (!button) return;
  const say = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.removeAttribute('data-for-script');
  say();
  button.addEventListener('click', () => {
    keep(KEY, (dataset['theme'] = isDark() ? 'light' : 'dark'));
    say();
  });
}
