/**
 * Before the first paint, says that scripts run: the page then leaves room for what they show (`data-for-script`). When the
 * address asks something, it also keeps back what their answer would move (`data-answer`), until they have answered.
 */
export function markScript(): void {
  const { dataset } = document.documentElement;
  dataset['script'] = '';
  if (location.search) dataset['asked'] = 'waiting';
}
