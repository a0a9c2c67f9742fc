/** The script of the comparison. */
import { startComparer } from '../../explore/start-comparer.ts';

const root = document.querySelector<HTMLElement>('[data-comparer]');
if (root) startComparer(root);
