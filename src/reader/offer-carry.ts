import type { carryList } from '../offline/carry.ts';

/** Offers « emporter » where the browser can keep pages; what does it is fetched at the first click, never before. */
export function offerCarry(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-carry]');
  if (!button || !('serviceWorker' in navigator) || !('caches' in window)) return;
  button.removeAttribute('data-for-script');
  button.addEventListener('click', () => {
    void import(/* @vite-ignore */ button.dataset['carry'] ?? '').then((code: { carryList: typeof carryList }) => code.carryList(button));
  });
}
