/** The script of the page of what is kept. */
import { startKept } from '../../offline/start-kept.ts';

const root = document.querySelector<HTMLElement>('[data-kept]');
if (root) void startKept(root);
