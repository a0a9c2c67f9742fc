/** The script of the booklet. */
import { startBooklet } from '../../booklet/start-booklet.ts';

const root = document.querySelector<HTMLElement>('[data-booklet]');
if (root) startBooklet(root);
