// Before the first paint: the theme the reader chose. Then, the button that changes it.
(() => {
  const { dataset } = document.documentElement;
  const store = (() => { try { return localStorage; } catch { return undefined; } })();
  const chosen = store?.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') dataset.theme = chosen;
  const isDark = () => (dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-toggle]');
    if (!button) return;
    const say = () => button.setAttribute('aria-pressed', String(isDark()));
    button.hidden = false;
    say();
    button.addEventListener('click', () => {
      dataset.theme = isDark() ? 'light' : 'dark';
      store?.setItem('theme', dataset.theme);
      say();
    });
  });
})();
